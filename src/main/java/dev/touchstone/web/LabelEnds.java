package dev.touchstone.web;

/** Finds where one label of a host ends, Chinese text, emphasis and words glued to it left out. */
final class LabelEnds {
    static final int LONGEST = 63;
    /** Last labels behind which words in capitals and numbers are glued: {@code example.comAPP}, {@code example.com2、}. */
    private static final String[] GLUED = {"com", "cn", "net", "org", "io", "cc", "top", "xyz", "vip"};

    private final ScannedText text;
    private final TopLevels topLevels;
    private final boolean schemed;

    LabelEnds(ScannedText text, TopLevels topLevels, boolean schemed) {
        this.text = text;
        this.topLevels = topLevels;
        this.schemed = schemed;
    }

    /**
     * Where the label ends that begins at the place; the place itself where none does.
     *
     * @param first whether it is the host's first label, so that it cannot be its last
     */
    int of(int start, boolean first) {
        int ascii = start;
        while (Letters.isLabel(text.at(ascii)) && ascii - start <= LONGEST) {
            ascii++;
        }
        boolean complete = !first && topLevels.contains(text.cut(start, ascii));
        if (isOther(text.at(ascii)) && !complete) {
            return first ? otherEnd(start, ascii, true) : glued(start, ascii, otherEnd(start, ascii, false));
        }
        return first || complete ? ascii : glued(start, ascii, withoutOrnament(start, ascii));
    }

    /** Emphasis and dashes behind a host that is complete without them are not its own. */
    private int withoutOrnament(int start, int ascii) {
        int stop = ascii;
        while (stop > start && (text.at(stop - 1) == '_' || text.at(stop - 1) == '-')) {
            stop--;
        }
        return stop < ascii && topLevels.contains(text.cut(start, stop)) ? stop : ascii;
    }

    /** The end without a word in capitals behind small letters, or a number before Chinese; else the other end. */
    private int glued(int start, int ascii, int otherwise) {
        for (String label : GLUED) {
            int end = start + label.length();
            if (end < ascii && text.startsWith(label, start) && isGlued(end, ascii)) {
                return end;
            }
        }
        return otherwise;
    }

    private boolean isGlued(int end, int ascii) {
        if (text.isUpperCase(end) && !text.isUpperCase(end - 1)) {
            return true;
        }
        int number = end;
        while (number < ascii && Letters.isDigit(text.at(number))) {
            number++;
        }
        char behind = text.at(ascii);
        return number == ascii && (Letters.isUnspaced(behind) || behind == '\u3001' || text.isCompatible(ascii));
    }

    /** Where a label ends that goes on in letters other than ASCII. */
    private int otherEnd(int start, int ascii, boolean first) {
        int run = ascii;
        boolean unspaced = false;
        while (run - start <= LONGEST && (isOther(text.at(run)) || Letters.isLabel(text.at(run)))) {
            unspaced |= Letters.isUnspaced(text.at(run));
            run++;
        }
        boolean dotted = text.at(run) == '.' && !Letters.isSpace(text.at(run + 1));
        if (!unspaced || dotted) {
            return run;
        }
        return ascii > start || first ? ascii : start + topLevels.longestPrefix(text, start);
    }

    /** Letters beside ASCII; behind a scheme also symbols and emoji, which browsers open. */
    private boolean isOther(char c) {
        if (c < 0x80) {
            return false;
        }
        if (Letters.isUnspaced(c) || Letters.isForeign(c)) {
            return true;
        }
        return schemed && (Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL);
    }
}
