package dev.touchstone.evaluate.generate;

/** What a made-up article is written as. */
public enum GeneratedForm {
    /** Markdown, as it is made. */
    MARKDOWN("markdown"),
    /** Without its signs: plain text. */
    TEXT("text"),
    /** A page of a web site, about 10 KB of it. */
    HTML("html");

    private final String field;

    GeneratedForm(String field) {
        this.field = field;
    }

    /** The field of the record that holds it. */
    public String field() {
        return field;
    }

    /** The article in this form; the same article gives the same bytes. */
    String of(GeneratedArticle article) {
        return switch (this) {
            case MARKDOWN -> article.text();
            case TEXT -> PageWriter.plain(article.text());
            case HTML -> PageWriter.page(article);
        };
    }
}
