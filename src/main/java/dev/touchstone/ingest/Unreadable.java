package dev.touchstone.ingest;

import dev.touchstone.article.Origin;

/**
 * Input that should have given an article and did not. What stood before and after it is read all the same.
 *
 * @param origin which input, and which record of it
 * @param code stable, kebab-case: {@code missing}, {@code no-articles}, {@code cannot-open}, {@code empty}, {@code binary},
 *     {@code unsupported-format}, {@code broken-archive}, {@code read-error}, {@code not-json}, {@code bad-record},
 *     {@code no-text}, {@code record-too-long}
 * @param message one line that names the input, the place and what is wrong; safe to print
 * @param inPart whether something stood before the break and was read
 */
public record Unreadable(Origin origin, String code, String message, boolean inPart) implements ReadOutcome, Found {
    /**
     * With the input's name, made safe to print, before the message.
     *
     * @param what what is wrong; safe to print
     */
    public static Unreadable of(Origin origin, String code, String what) {
        return new Unreadable(origin, code, Shown.safely(origin.toString()) + ": " + what, false);
    }

    /**
     * Of an input that breaks off.
     *
     * @param what what is wrong; safe to print
     * @param before how many articles or records stood before the break
     */
    static Unreadable broken(Origin origin, String code, String what, long before) {
        String read =
                before == 0 ? "" : "; what stood before was read" + (before == 1 ? "" : " (" + before + " records)");
        return new Unreadable(origin, code, Shown.safely(origin.toString()) + ": " + what + read, before > 0);
    }

    /** The message without the input's name. */
    public String reason() {
        String name = Shown.safely(origin.toString()) + ": ";
        return message.startsWith(name) ? message.substring(name.length()) : message;
    }
}
