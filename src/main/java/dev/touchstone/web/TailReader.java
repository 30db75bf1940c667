package dev.touchstone.web;

/**
 * Reads what follows a host: path, query, fragment. It ends at white space, at quotes and markup, at a bracket that was not
 * opened inside, at full-width punctuation, and where Chinese begins that is no part of the path.
 */
final class TailReader {
    private static final int LONGEST = 4_096;
    private static final int DEEPEST = 16;
    /** What goes on over a line end is no longer, in UTF-16 code units. */
    private static final int LONGEST_WRAPPED = 200;

    private static final String ENDING = "<>\"`|^";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String SEPARATORS = "/?#&=";
    /** What Markdown writes with a backslash before it. */
    private static final String ESCAPED = "_*~&#-.()!=+";

    private final ScannedText text;
    private final AddressDraft draft;
    private final boolean backslashes;
    private final boolean wide;
    private final boolean spaced;
    private final int base;
    private final int[] opened = new int[DEEPEST];
    private int depth;
    private int hanUntil;
    /** Whether it has gone on over a line end, which it does once. */
    private boolean wrapped;

    /**
     * @param backslashes whether the address writes its slashes so
     * @param wide whether its letters are full width, so that its signs may be
     * @param spaced whether it is written with spaces between its letters
     */
    TailReader(ScannedText text, AddressDraft draft, boolean backslashes, boolean wide, boolean spaced) {
        this.text = text;
        this.draft = draft;
        this.backslashes = backslashes;
        this.wide = wide;
        this.spaced = spaced;
        this.base = draft.length();
    }

    /** Whether a path, query or fragment begins at the place. */
    boolean begins(int place) {
        char c = text.at(place);
        return (c == '/' || c == '?' || c == '#' || (backslashes && c == '\\')) && (wide || !text.isCompatible(place));
    }

    /** Takes everything that belongs to the address from the place on. */
    void read(int start) {
        int i = start;
        while (i >= 0
                && i < text.length()
                && draft.length() - base < LONGEST
                && (spaced || !text.isSpaceDroppedBefore(i))) {
            i = text.at(i) < 0x80 ? ascii(i) : other(i);
        }
        if (depth > 0) {
            draft.cutTo(opened[0]);
        }
    }

    /** Takes the character and returns the next place, or -1 where the address ends. */
    private int ascii(int i) {
        char c = text.at(i);
        if (Letters.isAlphanumeric(c)) {
            return c == 'h' && beginsAnother(i) ? -1 : take(i);
        }
        if (c == '\n' && !wrapped && goesOnBehind(i)) {
            wrapped = true;
            draft.markBroken();
            return i + 1;
        }
        if (c <= ' ' || c == 0x7F || ENDING.indexOf(c) >= 0 || (!wide && text.isCompatible(i))) {
            return -1;
        }
        char next = text.at(i + 1);
        if (OPENING.indexOf(c) >= 0) {
            return open(i, next);
        }
        if (CLOSING.indexOf(c) >= 0) {
            boolean own = depth > 0 && CLOSING.indexOf(c) == OPENING.indexOf(draft.charAt(opened[depth - 1]));
            depth -= own ? 1 : 0;
            return own ? take(i) : -1;
        }
        return switch (c) {
            case '\\' -> backslash(i, next);
            case '&' -> entity(i);
            case '*', '~' -> next == c ? -1 : take(i);
            case '!' -> next == '[' ? -1 : take(i);
            case ',', ';' -> text.startsWith("www.", i + 1) ? -1 : take(i);
            default -> take(i);
        };
    }

    /** {@code https://www.sample-host.net/} at a line's end, {@code orders/join?ref=8} at the beginning of the next. */
    private boolean goesOnBehind(int lineEnd) {
        if (draft.length() == base || SEPARATORS.indexOf(draft.last()) < 0) {
            return false;
        }
        boolean inner = false;
        int at = lineEnd + 1;
        while (at < text.length() && at - lineEnd < LONGEST_WRAPPED && isPlain(text.at(at))) {
            inner |= at > lineEnd + 1 && SEPARATORS.indexOf(text.at(at)) >= 0;
            at++;
        }
        char behind = text.at(at);
        return inner
                && at - lineEnd > 3
                && (behind <= ' ' || behind > 0x7F)
                && Letters.isAlphanumeric(text.at(lineEnd + 1))
                && !text.startsWith("http://", lineEnd + 1)
                && !text.startsWith("https://", lineEnd + 1)
                && !text.startsWith("www.", lineEnd + 1);
    }

    private static boolean isPlain(char c) {
        return Letters.isAlphanumeric(c) || "-_/?=&%+".indexOf(c) >= 0;
    }

    private int open(int i, char next) {
        if (depth == DEEPEST || Letters.isSpace(next) || Letters.isUnspaced(next)) {
            return -1;
        }
        opened[depth++] = draft.length();
        return take(i);
    }

    private int backslash(int i, char next) {
        if (backslashes) {
            return take(i);
        }
        return ESCAPED.indexOf(next) >= 0 ? take(i + 1) : -1;
    }

    /** An ampersand may be written as in HTML; the other entities stand for what ends an address. */
    private int entity(int i) {
        if (text.startsWith("&amp;", i)) {
            draft.put('&', i);
            draft.extendTo(i + 4);
            return i + 5;
        }
        boolean ending = text.startsWith("&lt;", i)
                || text.startsWith("&gt;", i)
                || text.startsWith("&quot;", i)
                || text.startsWith("&nbsp;", i)
                || text.startsWith("&#", i);
        return ending ? -1 : take(i);
    }

    /** Whether another address begins, glued to this one; behind a separator it is a part of this one. */
    private boolean beginsAnother(int i) {
        boolean scheme = text.startsWith("http://", i) || text.startsWith("https://", i);
        char before = draft.last();
        return scheme && (Character.isLetterOrDigit(before) || before == ',' || before == ';' || before == '.');
    }

    private int other(int i) {
        char c = text.at(i);
        if (Letters.isUnspaced(c)) {
            if (i < hanUntil) {
                return take(i);
            }
            hanUntil = HanSegments.end(text, i, draft.tail(HanSegments.LOOK_BACK));
            return i < hanUntil ? take(i) : -1;
        }
        if (Letters.isForeign(c)) {
            return take(i);
        }
        char low = text.at(i + 1);
        boolean pair = Character.isSurrogatePair(c, low) && Character.isLetter(Character.toCodePoint(c, low));
        if (pair) {
            take(i);
            return take(i + 1);
        }
        // An en dash joins names in titles; the long dash is Chinese punctuation.
        boolean dash =
                c == '\u2013' && Character.isLetterOrDigit(draft.last()) && Character.isLetterOrDigit(text.at(i + 1));
        return dash ? take(i) : -1;
    }

    private int take(int i) {
        draft.take(i);
        return i + 1;
    }

    /**
     * Takes punctuation off that belongs to the sentence.
     *
     * @param emphasised whether an underscore stands right before the address
     */
    void trim(boolean emphasised) {
        boolean trimmed = true;
        while (trimmed && draft.length() > base) {
            char last = draft.last();
            boolean quote = last == '\'' && quotes() % 2 == 1;
            if (".,;:!?*@".indexOf(last) >= 0 || quote || (emphasised && last == '_')) {
                draft.cutTo(draft.length() - 1);
            } else if (last == 's' && draft.length() - base > 2 && draft.charAt(draft.length() - 2) == '\'') {
                draft.cutTo(draft.length() - 2);
            } else {
                trimmed = false;
            }
        }
    }

    private int quotes() {
        int count = 0;
        for (int i = base; i < draft.length(); i++) {
            count += draft.charAt(i) == '\'' ? 1 : 0;
        }
        return count;
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
