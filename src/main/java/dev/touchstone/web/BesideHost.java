package dev.touchstone.web;

/** Reads what stands around a host and is no path: name and password before it, its port, the brackets of IPv6. */
final class BesideHost {
    private static final int LONGEST_USER = 256;
    private static final int LONGEST_V6 = 50;
    private static final String USER_SIGNS = "._~%!$&'*+=:;-";

    private final ScannedText text;
    private final AddressDraft draft;

    BesideHost(ScannedText text, AddressDraft draft) {
        this.text = text;
        this.draft = draft;
    }

    /** Takes name and password before an at sign, where there is one, and returns where the host begins. */
    int user(int place) {
        int at = -1;
        for (int i = place; i < place + LONGEST_USER; i++) {
            char c = text.at(i);
            if (c == '@') {
                at = i;
            } else if (!Letters.isAlphanumeric(c) && USER_SIGNS.indexOf(c) < 0) {
                break;
            }
        }
        if (at < 0 || !(Letters.isLabel(text.at(at + 1)) || text.at(at + 1) >= 0x80)) {
            return place;
        }
        for (int i = place; i <= at; i++) {
            draft.take(i);
        }
        return at + 1;
    }

    /** Takes a host of IPv6 in its brackets, where one begins, and returns where it ends; else the place itself. */
    int v6(int open) {
        int i = open + 1;
        while (i < open + LONGEST_V6
                && (Character.digit(text.at(i), 16) >= 0 || text.at(i) == ':' || text.at(i) == '.')) {
            i++;
        }
        if (text.at(open) != '[' || text.at(i) != ']' || i < open + 3) {
            return open;
        }
        for (int place = open; place <= i; place++) {
            draft.take(place);
        }
        return i + 1;
    }

    /**
     * Takes the dot of the root, {@code okx.com.:8443/x}, where a port follows it or, behind a scheme, a path, and returns where it
     * ends; a dot that ends a sentence is left alone.
     */
    int rootDot(int dot, boolean schemed) {
        if (text.at(dot) != '.' || text.isCompatible(dot)) {
            return dot;
        }
        char next = text.at(dot + 1);
        boolean path = schemed && (next == '/' || next == '?' || next == '#');
        if (!path && portEnd(dot + 1) == dot + 1) {
            return dot;
        }
        draft.take(dot);
        return dot + 1;
    }

    /** Takes a port where one stands, and returns where it ends. */
    int port(int colon) {
        int end = portEnd(colon);
        for (int i = colon; i < end; i++) {
            draft.take(i);
        }
        return end;
    }

    private int portEnd(int colon) {
        if (text.at(colon) != ':' || text.isCompatible(colon)) {
            return colon;
        }
        int end = colon + 1;
        while (end < colon + 6 && Letters.isDigit(text.at(end))) {
            end++;
        }
        boolean ends = end > colon + 1 && !Letters.isLabel(text.at(end));
        return ends ? end : colon;
    }

    /** The sign that begins what follows the host, where something does; else a space. */
    char sign(int hostEnd) {
        int end = portEnd(hostEnd);
        char c = text.at(end);
        char next = text.at(end + 1);
        boolean path = (c == '/' || c == '?' || c == '#') && !text.isCompatible(end) && next > ' ' && next < 0x80;
        return end > hostEnd ? ':' : path ? c : ' ';
    }
}
