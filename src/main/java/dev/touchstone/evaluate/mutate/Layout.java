package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.BitSet;
import java.util.Locale;

/**
 * What a document's characters are for, told by a walk that is no parser: what it is not sure of it takes for markup, which stays
 * as it is.
 *
 * @param words characters that a reader reads, which may be written otherwise
 * @param open those of them between which markup may be put
 * @param targets characters of the addresses that links lead to
 * @param bodyStart where the document's content begins, behind front matter or {@code <body>}
 */
@SuppressWarnings("MutableParameter")
record Layout(BitSet words, BitSet open, BitSet targets, int bodyStart) {
    static Layout of(String text, InputFormat format) {
        return format == InputFormat.HTML ? new PageLayout(text).layout() : new MarksLayout(text, format).layout();
    }

    /** Behind the tag that begins at the offset, quoted values and all; -1 where it is never closed. */
    static int tagEnd(String text, int start) {
        if (text.startsWith("<!--", start)) {
            int close = text.indexOf("-->", start);
            return close < 0 ? -1 : close + 3;
        }
        char quote = 0;
        for (int at = start + 1; at < text.length(); at++) {
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
        String lower = tag.cut(text).toLowerCase(Locale.ROOT);
        for (String name : new String[] {" href=", " src=", " action="}) {
            int at = lower.indexOf(name);
            if (at >= 0) {
                int start = at + name.length();
                char quote = start < lower.length() ? lower.charAt(start) : ' ';
                boolean quoted = quote == '"' || quote == '\'';
                int from = quoted ? start + 1 : start;
                int end = from;
                while (end < lower.length()
                        && (quoted ? lower.charAt(end) != quote : " >".indexOf(lower.charAt(end)) < 0)) {
                    end++;
                }
                targets.set(tag.start() + from, tag.start() + end);
            }
        }
    }

    /** Behind the entity that begins at the offset; the offset itself where none does. */
    static int entityEnd(String text, int start) {
        int semicolon = text.indexOf(';', start);
        if (text.charAt(start) != '&' || semicolon < 0 || semicolon - start > 32 || semicolon == start + 1) {
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
