package dev.touchstone.knowledge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model file of lines: UTF-8, one entry a line; empty lines and lines that begin with {@code #} say nothing.
 *
 * @param entries in file order
 */
record ModelLines(List<Entry> entries) {
    ModelLines {
        entries = List.copyOf(entries);
    }

    /**
     * @param text the line without white space at its ends, but for tabs that part its fields
     * @param site where it stands
     */
    record Entry(String text, Site site) {}

    /** Empty where the file is no UTF-8, which is then among the problems. */
    static Optional<ModelLines> read(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            problems.add(Site.of(file, line(bytes, in.position())), "not UTF-8");
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.flip().toString().split("\n", -1)) {
            number++;
            String stripped = line.stripTrailing();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                entries.add(new Entry(stripped, Site.of(file, number)));
            }
        }
        return Optional.of(new ModelLines(entries));
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
