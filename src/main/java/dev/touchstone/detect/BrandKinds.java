package dev.touchstone.detect;

import java.util.Set;

/** What follows from the kind of a brand, as the registry names it. */
final class BrandKinds {
    /** Nobody else hands out their programs, nor a page on which to log in. */
    private static final Set<String> CLOSED =
            Set.of("exchange", "wallet", "bank", "broker", "payment", "social", "shopping", "vpn");
    /** They are called by telephone as a matter of course. */
    private static final Set<String> HOTLINES = Set.of("bank", "broker", "payment", "shopping", "other");
    /** A program, rather than an account with money or messages in it. */
    private static final Set<String> FREELY_COPIED = Set.of("other");

    private BrandKinds() {}

    static boolean isClosed(ScannedArticle article, String brand) {
        return isOne(CLOSED, article, brand);
    }

    static boolean answersCalls(ScannedArticle article, String brand) {
        return isOne(HOTLINES, article, brand);
    }

    static boolean isFreelyCopied(ScannedArticle article, String brand) {
        return isOne(FREELY_COPIED, article, brand);
    }

    private static boolean isOne(Set<String> kinds, ScannedArticle article, String brand) {
        return article.knowledge()
                .registry()
                .brand(brand)
                .filter(known -> kinds.contains(known.kind()))
                .isPresent();
    }
}
