package dev.touchstone.web;

import java.util.Optional;

/**
 * A scheme with what stands between it and the host.
 *
 * @param start where its first letter stands in the folded text
 * @param end where the host begins
 * @param name {@code http}, {@code https} or {@code ftp}
 * @param slashed whether slashes follow; browsers do without, text hardly
 * @param defanged whether it was made unclickable
 * @param broken whether white space stands inside
 */
record SchemeMark(
        int start, int end, String name, boolean slashed, boolean backslashed, boolean defanged, boolean broken) {

    /** The scheme to which the colon at the place belongs. */
    static Optional<SchemeMark> around(ScannedText text, int colon) {
        boolean bracketed = text.at(colon - 1) == '[' || text.at(colon - 1) == '(';
        int nameEnd = bracketed ? colon - 1 : colon;
        boolean apart = text.at(nameEnd - 1) == ' ' && nameEnd > 1;
        nameEnd = apart ? nameEnd - 1 : nameEnd;
        int start = nameStart(text, nameEnd);
        if (start < 0) {
            return Optional.empty();
        }
        String written = text.cut(start, nameEnd);
        String name = written.startsWith("f") ? "ftp" : written.endsWith("s") ? "https" : "http";
        int at = colon + 1;
        boolean closed = isClosing(text.at(at));
        at = closed ? at + 1 : at;
        boolean broken = apart;
        if (Letters.isSpace(text.at(at)) && isSlash(text.at(at + 1))) {
            at++;
            broken = true;
        }
        int slashes = at;
        boolean backslashed = text.at(at) == '\\';
        while (at < slashes + 4 && isSlash(text.at(at))) {
            at++;
        }
        boolean slashed = at > slashes;
        if (bracketed && !closed) {
            if (!isClosing(text.at(at))) {
                return Optional.empty();
            }
            at++;
        }
        int host = at;
        while (slashed && host < at + 3 && host < text.length() && Letters.isSpace(text.at(host))) {
            host++;
        }
        boolean defanged = bracketed || !written.equals(name);
        return Optional.of(new SchemeMark(start, host, name, slashed, backslashed, defanged, broken || host > at));
    }

    /** Where {@code http}, {@code hxxps} and the like begin that end at the place, or -1. */
    private static int nameStart(ScannedText text, int end) {
        int p = text.at(end - 1) == 's' ? end - 2 : end - 1;
        if (p < 2 || text.at(p) != 'p') {
            return -1;
        }
        if (p >= 3 && text.at(p - 3) == 'h' && isMiddle(text.at(p - 2)) && isMiddle(text.at(p - 1))) {
            return p - 3;
        }
        boolean ftp = p == end - 1 && text.at(p - 2) == 'f' && (text.at(p - 1) == 't' || text.at(p - 1) == 'x');
        return ftp && !Letters.isAlphanumeric(text.at(p - 3)) ? p - 2 : -1;
    }

    private static boolean isMiddle(char c) {
        return c == 't' || c == 'x' || c == '*';
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == ')';
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
