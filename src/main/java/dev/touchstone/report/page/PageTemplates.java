package dev.touchstone.report.page;

import dev.touchstone.report.words.PageWords;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The page's templates, compiled when the program was built. For any number of threads. */
public final class PageTemplates {
    private static final String PACKAGE = "dev.touchstone.report.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageTemplates.class.getClassLoader(), PACKAGE);

    private PageTemplates() {}

    /** The markup of one article. */
    public static String article(PageWords words, ArticleView article) {
        TemplateOutput out = new StringOutput();
        ENGINE.render("article.jte", Map.of("words", words, "article", article), out);
        return out.toString();
    }

    /** The markup of one campaign. */
    static String campaign(PageWords words, CampaignView campaign) {
        TemplateOutput out = new StringOutput();
        ENGINE.render("campaign.jte", Map.of("words", words, "campaign", campaign), out);
        return out.toString();
    }

    /** Writes the page with its articles. */
    public static void page(PageView page, List<PageGroup> groups, Writer to) throws IOException {
        try {
            ENGINE.render("page.jte", Map.of("page", page, "groups", groups), new WriterOutput(to));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw new IOException(failed.getMessage(), e);
            }
            throw e;
        }
    }
}
