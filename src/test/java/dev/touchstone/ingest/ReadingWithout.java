package dev.touchstone.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one input of each kind that needs a library of its own; loaded by a test where these are missing. */
public final class ReadingWithout {
    private ReadingWithout() {}

    /** The text of what was read, and the message of what was not. */
    public static List<String> told() {
        List<String> told = new ArrayList<>();
        read("a.html.gz", "<p>words</p>".getBytes(StandardCharsets.UTF_8), told);
        read("a.warc", "WARC/1.0\r\n".getBytes(StandardCharsets.UTF_8), told);
        read("a.xml", "<rss version=\"2.0\"><channel><item/></channel></rss>".getBytes(StandardCharsets.UTF_8), told);
        read("a.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0}, told);
        return told;
    }

    private static void read(String name, byte[] bytes, List<String> told) {
        Source source = new Source(name, name, true, () -> new ByteArrayInputStream(bytes));
        new SourceReader(Limits.DEFAULT).read(source, outcome -> told.add(text(outcome)));
    }

    private static String text(ReadOutcome outcome) {
        return outcome instanceof ReadArticle read
                ? read.article().text()
                : outcome instanceof Unreadable unreadable ? unreadable.message() : outcome.toString();
    }
}
