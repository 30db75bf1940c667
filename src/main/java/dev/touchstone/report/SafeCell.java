package dev.touchstone.report;

import dev.touchstone.report.words.Medium;

/**
 * Makes a cell that a spreadsheet takes for text. What begins like a formula, in its plain or its full-width form (spreadsheets in
 * East Asian settings read both), gets an apostrophe in front, as OWASP's page on CSV injection advises.
 */
public final class SafeCell {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    /** As it stands, but for a formula's beginning and invisible characters: for ids and names of files. */
    public static String of(String value) {
        return guarded(Medium.MACHINE.show(value));
    }

    /** On one line, addresses defanged. */
    public static String ofWords(String value) {
        return guarded(Medium.PEOPLE.quote(value, Integer.MAX_VALUE - 1));
    }

    private static String guarded(String shown) {
        return !shown.isEmpty() && FORMULA_STARTS.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
    }
}
