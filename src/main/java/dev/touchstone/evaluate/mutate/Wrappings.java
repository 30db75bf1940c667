package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.MarkdownPage;

/** Articles with something put around them. */
final class Wrappings {
    private static final String HANS = "网上假冒的网站和应用很多，请注意防范诈骗，保护好自己的资金。";
    private static final String HANT = "網路上假冒的網站和應用程式很多，請注意防範詐騙，保護好自己的資金。";
    private static final String ENGLISH =
            "There are many fake sites and apps about; watch out for fraud and keep your money safe.";
    private static final String HIDING = "<div style=\"display:none\">";
    private static final String OTHER_HANS = "今天天气不错，适合出门走走。";
    private static final String OTHER_HANT = "今天天氣不錯，適合出門走走。";
    private static final String OTHER_ENGLISH = "The weather is fine today, a good day for a walk.";

    private Wrappings() {}

    /** A call to take care, before and after. */
    static RawArticle warned(Specimen specimen) {
        String warning = in(specimen, HANS, HANT, ENGLISH);
        return around(specimen, paragraph(specimen, warning) + "\n\n", "\n\n" + paragraph(specimen, warning));
    }

    /** All of it in an element that is not displayed, below a line that is; plain text knows no such thing. */
    static RawArticle hidden(Specimen specimen) {
        return specimen.article().format() == InputFormat.TEXT
                ? specimen.article()
                : around(
                        specimen,
                        paragraph(specimen, in(specimen, OTHER_HANS, OTHER_HANT, OTHER_ENGLISH)) + "\n\n" + HIDING
                                + "\n\n",
                        "\n\n</div>\n");
    }

    private static String in(Specimen specimen, String hans, String hant, String english) {
        return switch (specimen.language()) {
            case "zh-Hans" -> hans;
            case "zh-Hant" -> hant;
            default -> english;
        };
    }

    private static String paragraph(Specimen specimen, String text) {
        return specimen.article().format() == InputFormat.HTML ? "<p>" + MarkdownPage.escaped(text) + "</p>" : text;
    }

    private static RawArticle around(Specimen specimen, String before, String behind) {
        String body = specimen.body().text();
        int start = specimen.body().bodyStart();
        int close = Layout.findLast(body, "</body");
        int end = specimen.article().format() == InputFormat.HTML && close > start ? close : body.length();
        return specimen.article()
                .withBody(
                        body.substring(0, start) + before + body.substring(start, end) + behind + body.substring(end));
    }
}
