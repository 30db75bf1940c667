package dev.touchstone.segment;

/** What {@link LazyLoadingTest} runs in a class loader of its own. */
public final class Visitor {
    private Visitor() {}

    public static void visit(String text, String work) {
        try (NlpModels models = new NlpModels()) {
            SegmentedArticle article =
                    new ArticleSegmenter(models, PlainAddresses::find).segment(Texts.article(named(text)));
            if (work.equals("SEGMENT")) {
                return;
            }
            for (Sentence sentence : article.sentences()) {
                if (work.equals("TOKENS")) {
                    article.tokens(sentence);
                }
            }
        }
    }

    private static String named(String text) {
        return switch (text) {
            case "CHINESE" -> Texts.CHINESE;
            case "TRADITIONAL" -> Texts.TRADITIONAL;
            case "ENGLISH" -> Texts.ENGLISH;
            case "SPANISH" -> Texts.SPANISH;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
