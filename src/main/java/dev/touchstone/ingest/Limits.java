package dev.touchstone.ingest;

/**
 * How much of one article is read. What lies beyond is cut off, the article is marked as truncated, and a diagnostic names
 * the limit; nothing is dropped without a word.
 *
 * @param maxArticleCharacters UTF-16 code units of an article's text
 * @param maxBytes bytes of one document, or of one line of JSON Lines, after decompression
 * @param maxBlocks blocks of one article
 * @param maxHyperlinks hyperlinks of one article
 */
public record Limits(int maxArticleCharacters, int maxBytes, int maxBlocks, int maxHyperlinks) {
    /**
     * Two million characters (a long novel), eight mebibytes (two million Chinese characters in UTF-8 with room for
     * markup), 50,000 blocks, 20,000 hyperlinks.
     */
    public static final Limits DEFAULT = new Limits(2_000_000, 8 << 20, 50_000, 20_000);

    /** @throws IllegalArgumentException if a limit is not positive */
    public Limits {
        if (maxArticleCharacters <= 0 || maxBytes <= 0 || maxBlocks <= 0 || maxHyperlinks <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + maxArticleCharacters + " characters, "
                    + maxBytes + " bytes, " + maxBlocks + " blocks, " + maxHyperlinks + " hyperlinks");
        }
    }
}
