package dev.touchstone.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;

/** The characters of a feed on their way to the parser; knows at the end whether the feed came to its own. */
final class FeedCharacters extends FilterReader {
    private static final List<String> ENDS = List.of("</rss", "</feed", "</rdf:rdf", ":feed", "</channel");
    private static final int TAIL = 400;

    private final StringBuilder tail = new StringBuilder();

    FeedCharacters(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int count = super.read(characters, offset, length);
        if (count > 0) {
            int kept = Math.min(count, TAIL);
            tail.append(characters, offset + count - kept, kept);
            tail.delete(0, Math.max(0, tail.length() - TAIL));
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /** Whether an end tag of the feed stands among the last characters, which may be followed by a comment or two. */
    boolean isComplete() {
        String end = tail.toString().toLowerCase(Locale.ROOT);
        return ENDS.stream().anyMatch(end::contains);
    }
}
