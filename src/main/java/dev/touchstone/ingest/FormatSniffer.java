package dev.touchstone.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the format of an input, from what it begins with first and from its name second. */
final class FormatSniffer {
    private static final List<String> PAGE_OPENINGS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> FEED_OPENINGS =
            List.of("<rss", "<feed", "<rdf:rdf", "<atom:feed", "<!doctype rss", "<!doctype rdf:rdf", "<!doctype feed");
    /** What opens a fragment of a page, unless the name says that it is HTML within Markdown. */
    private static final List<String> PART_OPENINGS = List.of(
            "<title",
            "<meta",
            "<article",
            "<section",
            "<main",
            "<header",
            "<nav",
            "<div",
            "<table",
            "<h1",
            "<h2",
            "<p>",
            "<p ",
            "<ul",
            "<ol",
            "<script",
            "<style",
            "<center",
            "<span",
            "<a ",
            "<br",
            "<b>",
            "<font",
            "<img");

    private FormatSniffer() {}

    /**
     * The format, or why there is none.
     *
     * @param beginning the first characters
     * @param name the file's name
     * @throws UnsupportedInput for formats that are known and not read
     */
    static InputFormat format(String beginning, String name) throws UnsupportedInput {
        int start = LineSigns.skipSpace(beginning, 0, beginning.length());
        String file = Packing.withoutEnding(name).toLowerCase(Locale.ROOT);
        if (beginning.startsWith("{", start) || beginning.startsWith("[", start)) {
            Optional<InputFormat> json = json(beginning, start, file);
            if (json.isPresent()) {
                return json.get();
            }
        }
        if (beginning.startsWith("<", start)) {
            Optional<InputFormat> markup = markup(beginning, start, file);
            if (markup.isPresent()) {
                return markup.get();
            }
        }
        if (beginning.startsWith("WARC/", start)) {
            return InputFormat.WARC;
        }
        if (isLinesName(file)) {
            return InputFormat.JSONL;
        }
        if (file.endsWith(".md") || file.endsWith(".markdown") || file.endsWith(".mdx")) {
            return InputFormat.MARKDOWN;
        }
        boolean page = isPageName(file) && beginning.contains("<") && beginning.contains(">");
        return page ? InputFormat.HTML : InputFormat.TEXT;
    }

    /** Whether it begins as a whole page of HTML does. */
    static boolean isPage(String beginning) {
        int at = skipProlog(beginning, LineSigns.skipSpace(beginning, 0, beginning.length()));
        return PAGE_OPENINGS.stream().anyMatch(opening -> startsWith(beginning, at, opening));
    }

    /** Whether it begins as a feed does. */
    static boolean isFeed(String beginning) {
        int at = skipProlog(beginning, LineSigns.skipSpace(beginning, 0, beginning.length()));
        return FEED_OPENINGS.stream().anyMatch(opening -> startsWith(beginning, at, opening));
    }

    /** A record fills its line; anything else that looks like JSON is read as text only where its name is not JSON's. */
    private static Optional<InputFormat> json(String beginning, int start, String file) throws UnsupportedInput {
        int end = PlainTextParser.lineEnd(beginning, start);
        int next = LineSigns.skipSpace(beginning, start + 1, end);
        boolean opensRecord =
                beginning.charAt(start) == '{' && next < end && "\"}".indexOf(beginning.charAt(next)) >= 0;
        if (opensRecord) {
            return Optional.of(InputFormat.JSONL);
        }
        boolean opensLayout = beginning.charAt(start) == '[' || next == end;
        if (file.endsWith(".json") || (isLinesName(file) && opensLayout)) {
            throw new UnsupportedInput("JSON, but not one object on each line (JSON Lines)");
        }
        return Optional.empty();
    }

    private static Optional<InputFormat> markup(String beginning, int start, String file) {
        int at = skipProlog(beginning, start);
        if (FEED_OPENINGS.stream().anyMatch(opening -> startsWith(beginning, at, opening))) {
            return Optional.of(InputFormat.FEED);
        }
        if (PAGE_OPENINGS.stream().anyMatch(opening -> startsWith(beginning, at, opening))) {
            return Optional.of(InputFormat.HTML);
        }
        boolean markdown = file.endsWith(".md") || file.endsWith(".markdown") || file.endsWith(".mdx");
        boolean part = PART_OPENINGS.stream().anyMatch(opening -> startsWith(beginning, at, opening));
        return part && !markdown && (isPageName(file) || !MarkdownSigns.in(beginning))
                ? Optional.of(InputFormat.HTML)
                : Optional.empty();
    }

    /** Standard input is JSON Lines where nothing else is said. */
    private static boolean isLinesName(String file) {
        return file.endsWith(".jsonl") || file.endsWith(".ndjson") || file.equals("-");
    }

    private static boolean isPageName(String file) {
        return file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml");
    }

    /** Behind an XML declaration, comments and white space. */
    private static int skipProlog(String text, int start) {
        int at = start;
        while (true) {
            String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
            int end = close.isEmpty() ? -1 : text.indexOf(close, at);
            if (end < 0) {
                return at;
            }
            at = LineSigns.skipSpace(text, end + close.length(), text.length());
        }
    }

    private static boolean startsWith(String text, int at, String opening) {
        return text.regionMatches(true, at, opening, 0, opening.length());
    }
}
