package dev.touchstone.review.store;

/** Texts as every database takes them. */
final class Stored {
    private Stored() {}

    /** The first of all characters, which PostgreSQL does not take, becomes the mark of one that is unknown. */
    static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
