package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The block of metadata with which static-site generators open a Markdown file: YAML between {@code ---} or TOML between
 * {@code +++}. Only its title and description are read, as they are shown to readers and search engines; the rest is
 * marked as boilerplate.
 *
 * @param end where the article itself begins
 * @param title where the value of the title stands, without quotes
 * @param description where the value of the description stands
 * @param rest the lines that hold neither
 */
record FrontMatter(int end, Optional<Span> title, Optional<Span> description, List<Span> rest) {
    static final FrontMatter NONE = new FrontMatter(0, Optional.empty(), Optional.empty(), List.of());
    /** Lines after which it is no front matter but an article that opens with a rule. */
    private static final int MOST_LINES = 300;

    static FrontMatter of(String text) {
        boolean toml = text.startsWith("+++");
        if (!toml && !text.startsWith("---")) {
            return NONE;
        }
        char separator = toml ? '=' : ':';
        List<Span> lines = new ArrayList<>();
        int end = PlainTextParser.lineEnd(text, 0);
        if (LineSigns.trimEnd(text, 0, end) != 3) {
            return NONE;
        }
        int at = PlainTextParser.nextLine(text, end);
        while (at < text.length() && lines.size() < MOST_LINES) {
            end = PlainTextParser.lineEnd(text, at);
            int next = PlainTextParser.nextLine(text, end);
            Span line = new Span(at, LineSigns.trimEnd(text, at, end));
            String fence = toml ? "+++" : line.length() == 3 && text.startsWith("...", at) ? "..." : "---";
            if (line.length() == 3 && text.startsWith(fence, at)) {
                return lines.isEmpty() ? NONE : of(text, next, lines, separator);
            }
            if (line.length() > 0) {
                if (!isMetadata(text, line, separator, lines.isEmpty())) {
                    return NONE;
                }
                lines.add(line);
            }
            at = next;
        }
        return NONE;
    }

    /** Whether the line is a key, or goes on with one: a list entry, an indented value, a comment, a table. */
    private static boolean isMetadata(String text, Span line, char separator, boolean first) {
        char c = text.charAt(line.start());
        boolean goesOn = c == ' ' || c == '\t' || c == '-' || c == ']' || c == '}';
        return (goesOn && !first) || c == '#' || c == '[' || keyEnd(text, line, separator) > 0;
    }

    /** The offset behind the key, or -1. */
    private static int keyEnd(String text, Span line, char separator) {
        int at = line.start();
        while (at < line.end() && isKeyPart(text.charAt(at))) {
            at++;
        }
        int mark = LineSigns.skipSpace(text, at, line.end());
        return at > line.start() && mark < line.end() && text.charAt(mark) == separator ? mark + 1 : -1;
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"' || c == '\'';
    }

    private static FrontMatter of(String text, int end, List<Span> lines, char separator) {
        Optional<Span> title = Optional.empty();
        Optional<Span> description = Optional.empty();
        List<Span> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean isTitle = title.isEmpty() && isKey(text, line, "title", separator);
            boolean isDescription = description.isEmpty() && isKey(text, line, "description", separator);
            if (!isTitle && !isDescription) {
                rest.add(line);
                continue;
            }
            Span value = value(text, keyEnd(text, line, separator), line.end());
            boolean folded = value.length() > 0 && value.length() <= 2 && ">|".indexOf(text.charAt(value.start())) >= 0;
            if (folded && i + 1 < lines.size()) {
                i++;
                value = value(text, lines.get(i).start(), lines.get(i).end());
            }
            if (isTitle) {
                title = Optional.of(value);
            } else {
                description = Optional.of(value);
            }
        }
        return new FrontMatter(end, title, description, List.copyOf(rest));
    }

    private static boolean isKey(String text, Span line, String key, char separator) {
        return text.startsWith(key, line.start())
                && keyEnd(text, line, separator) > 0
                && !isKeyPart(text.charAt(line.start() + key.length()));
    }

    /** The value without white space and quotes around it. */
    private static Span value(String text, int start, int end) {
        int from = LineSigns.skipSpace(text, start, end);
        int to = LineSigns.trimEnd(text, from, end);
        if (to - from >= 2) {
            char quote = text.charAt(from);
            if ((quote == '"' || quote == '\'') && text.charAt(to - 1) == quote) {
                return new Span(from + 1, to - 1);
            }
        }
        return new Span(from, to);
    }

    /** Adds the blocks of the metadata. */
    void outline(Outline outline) {
        title.ifPresent(span -> outline.block(Block.Kind.TITLE, span.start(), span.end()));
        description.ifPresent(span -> outline.block(Block.Kind.PARAGRAPH, span.start(), span.end()));
        rest.forEach(span -> outline.block(Block.Kind.BOILERPLATE, span.start(), span.end()));
    }
}
