package dev.touchstone.report.words;

/**
 * A stretch of a text that is not shown as it stands.
 *
 * @param start first code unit that is replaced
 * @param end one past the last
 * @param instead what is shown in its place
 * @param kind why
 */
public record Shown(int start, int end, String instead, Kind kind) {
    public enum Kind {
        /** Characters that cannot be seen or that turn the text around: named by their code point. */
        INVISIBLE,
        /** Part of an address, written so that nothing makes a link of it. */
        DEFANGED
    }
}
