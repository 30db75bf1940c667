package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.BitSet;
import java.util.List;

/**
 * What a document's characters are for, told by a walk that is no parser: what it is not sure of it takes for markup, which stays
 * as it is.
 *
 * @param words characters that a reader reads, which may be written otherwise
 * @param open those of them between which markup may be put
 * @param targets characters of the addresses that links lead to
 * @param bodyStart where the document's content begins, behind front matter or {@code <body>}
 */
record Layout(BitSet words, BitSet open, BitSet targets, int bodyStart) {
    /** What is longer is no tag, so that many that are never closed cost no more than a bounded look each. */
    private static final int LONGEST_TAG = 10_000;

    static Layout of(String text, InputFormat format) {
        return format == InputFormat.HTML ? new PageLayout(text).layout() : new MarksLayout(text, format).layout();
    }

    /** Behind the tag that begins at the offset, quoted values and all; -1 where it is not closed. */
    static int tagEnd(String text, int start) {
        if (text.startsWith("<!--", start)) {
            int close = text.indexOf("-->", start);
            return close < 0 ? -1 : close + 3;
        }
        char quote = 0;
        for (int at = start + 1; at < Math.min(text.length(), start + LONGEST_TAG); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return -1;
    }

    /** Whether a tag, a comment or a declaration may begin there. */
    static boolean opensTag(String text, int at) {
        if (text.charAt(at) != '<' || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || next == '!' || next == '?' || (next < 0x80 && Character.isLetter(next));
    }

    /** Marks the values of the tag's attributes that lead somewhere. */
    static void markTargets(String text, Span tag, BitSet targets) {
        String written = tag.cut(text);
        for (String name : List.of(" href=", " src=", " action=")) {
            int at = find(written, name, 0);
            if (at >= 0) {
                int start = at + name.length();
                char quote = start < written.length() ? written.charAt(start) : ' ';
                String ends = quote == '"' || quote == '\'' ? String.valueOf(quote) : " >";
                int from = ends.equals(" >") ? start : start + 1;
                int end = from;
                while (end < written.length() && ends.indexOf(written.charAt(end)) < 0) {
                    end++;
                }
                targets.set(tag.start() + from, tag.start() + end);
            }
        }
    }

    /** The first place from there on at which it stands in either case, -1 for none; the letters are those of a tag's name. */
    static int find(String text, String what, int from) {
        for (int at = from; at + what.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, what, 0, what.length())) {
                return at;
            }
        }
        return -1;
    }

    /** The last such place. */
    static int findLast(String text, String what) {
        for (int at = text.length() - what.length(); at >= 0; at--) {
            if (text.regionMatches(true, at, what, 0, what.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the entity that begins at the offset; the offset itself where none does. */
    static int entityEnd(String text, int start) {
        if (text.charAt(start) != '&') {
            return start;
        }
        int semicolon = text.indexOf(';', start);
        if (semicolon < 0 || semicolon - start > 32 || semicolon == start + 1) {
            return start;
        }
        for (int at = start + 1; at < semicolon; at++) {
            char c = text.charAt(at);
            if (c != '#' && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
                return start;
            }
        }
        return semicolon + 1;
    }
}
