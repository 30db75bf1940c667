package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import java.util.List;

/** Lines that end elsewhere. In Markdown, only those of paragraphs. */
final class Lines {
    private static final String STOPS = "，。！？；,;!?";

    private Lines() {}

    static String joined(Written written) {
        if (written.format() == InputFormat.HTML) {
            return written.text().replaceAll("<br ?/?>", " ");
        }
        StringBuilder joined = new StringBuilder();
        String before = "";
        boolean fenced = false;
        for (String line : lines(written)) {
            boolean fence = line.strip().startsWith("```");
            boolean both = !fenced && isRunning(line, written.format()) && isRunning(before, written.format());
            joined.append(both ? joint(before, line) : "\n").append(both ? line.strip() : line);
            before = line;
            fenced ^= fence;
        }
        return written.head() + joined.substring(1);
    }

    /** A line end behind each clause. */
    static String broken(Written written) {
        if (written.format() == InputFormat.HTML) {
            return written.openWords(run -> behindStops(run, "<br>"));
        }
        StringBuilder broken = new StringBuilder();
        boolean fenced = false;
        for (String line : lines(written)) {
            boolean breaks = !fenced && isRunning(line, written.format());
            broken.append('\n').append(breaks ? behindStops(line, "\n") : line);
            fenced ^= line.strip().startsWith("```");
        }
        return written.head() + broken.substring(1);
    }

    private static String behindStops(String text, String end) {
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken.append(c);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean wide = STOPS.indexOf(c) >= 0 && c > 0x80 && Character.isLetterOrDigit(next);
            boolean narrow = STOPS.indexOf(c) >= 0 && c < 0x80 && next == ' ';
            if (wide || narrow) {
                broken.append(end);
                i += narrow ? 1 : 0;
            }
        }
        return broken.toString();
    }

    private static List<String> lines(Written written) {
        return List.of(written.content().split("\n", -1));
    }

    private static boolean isRunning(String line, InputFormat format) {
        String bare = line.strip();
        if (bare.isEmpty() || format == InputFormat.TEXT) {
            return !bare.isEmpty();
        }
        boolean marked = "#>-*+|=~`<[!".indexOf(bare.charAt(0)) >= 0 && !bare.startsWith("**");
        return !marked && !Character.isDigit(bare.charAt(0)) && !line.endsWith("  ") && !bare.contains("|");
    }

    private static String joint(String before, String line) {
        String end = before.stripTrailing();
        boolean tight = end.charAt(end.length() - 1) > 0x2E80 && line.strip().charAt(0) > 0x2E80;
        return tight ? "" : " ";
    }
}
