package dev.touchstone.report.figures;

import dev.touchstone.report.page.StyleSheet;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** One self-contained page of figures: no script, and nothing from elsewhere. */
public final class FiguresPage {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, FiguresPage.class.getClassLoader(), "dev.touchstone.report.templates");
    private static final StyleSheet STYLE = StyleSheet.named("figures.css");

    private FiguresPage() {}

    /** The page's markup. Whatever the view says is shown as text. */
    public static String of(FiguresView view) {
        TemplateOutput out = new StringOutput();
        ENGINE.render("figures.jte", Map.of("view", view, "style", STYLE), out);
        return out.toString();
    }
}
