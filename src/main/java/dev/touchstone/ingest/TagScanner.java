package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * One HTML tag inside Markdown, read in place: unlike a parsed tree it knows where an attribute's value stands, which
 * spans in Markdown need. Attribute values keep their entities.
 */
final class TagScanner {
    private final String text;
    private final int limit;
    private int nameStart;
    private int nameEnd;
    private int end;

    /** @param limit where the part ends in which tags are looked for */
    TagScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Finds the next opening tag at the offset or after it. */
    boolean find(int from) {
        for (int at = text.indexOf('<', from); at >= 0 && at + 1 < limit; at = text.indexOf('<', at + 1)) {
            if (isLetter(text.charAt(at + 1))) {
                nameStart = at + 1;
                nameEnd = nameStart;
                while (nameEnd < limit && isNamePart(text.charAt(nameEnd))) {
                    nameEnd++;
                }
                end = tagEnd(nameEnd);
                return true;
            }
        }
        return false;
    }

    int start() {
        return nameStart - 1;
    }

    /** One past the closing bracket. */
    int end() {
        return end;
    }

    /** Lower case. */
    String name() {
        return text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    }

    /** Where the value of the attribute stands, without its quotes; empty without the attribute or its value. */
    Optional<Span> attribute(String name) {
        return attribute(name, false);
    }

    /** Likewise; an attribute without a value, {@code hidden} say, gives an empty span if it may be {@code bare}. */
    Optional<Span> attribute(String name, boolean bare) {
        int at = nameEnd;
        while (at < end) {
            char c = text.charAt(at);
            if (LineSigns.isSpace(c) || c == '/' || c == '>') {
                at++;
                continue;
            }
            int start = at;
            at = attributeNameEnd(at);
            boolean found = at - start == name.length() && text.regionMatches(true, start, name, 0, name.length());
            int equals = LineSigns.skipSpace(text, at, end);
            if (equals < end && text.charAt(equals) == '=') {
                Span value = value(LineSigns.skipSpace(text, equals + 1, end));
                if (found) {
                    return Optional.of(value);
                }
                at = value.end() + 1;
            } else if (found && bare) {
                return Optional.of(new Span(at, at));
            }
        }
        return Optional.empty();
    }

    /** Whether the tag keeps its element from the reader's eye. */
    boolean hides() {
        return attribute("hidden", true).isPresent()
                || attribute("style")
                        .filter(style -> HiddenStyle.hides(style.cut(text)))
                        .isPresent();
    }

    /** At least one character behind the start, so that a stray sign is passed over. */
    private int attributeNameEnd(int start) {
        int at = start + 1;
        while (at < end && !LineSigns.isSpace(text.charAt(at)) && "=>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where the element closes, its own kind nested in it or not: the offset of its {@code </name}, or {@code to}. */
    int closing(int to) {
        int length = nameEnd - nameStart;
        int depth = 1;
        for (int at = end; at + 1 + length < to; at++) {
            if (text.charAt(at) != '<') {
                continue;
            }
            boolean closes = text.charAt(at + 1) == '/';
            int name = closes ? at + 2 : at + 1;
            boolean same = name + length <= to
                    && text.regionMatches(true, name, text, nameStart, length)
                    && (name + length == to || !isNamePart(text.charAt(name + length)));
            if (same) {
                depth += closes ? -1 : 1;
            }
            if (depth == 0) {
                return at;
            }
        }
        return to;
    }

    private Span value(int start) {
        if (start < end && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
            int quote = text.indexOf(text.charAt(start), start + 1);
            return new Span(start + 1, quote < 0 || quote >= end ? Math.max(start + 1, end - 1) : quote);
        }
        int at = start;
        while (at < end && !LineSigns.isSpace(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        return new Span(start, at);
    }

    private int tagEnd(int from) {
        char quote = 0;
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return at + 1;
            }
        }
        return limit;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }
}
