package dev.touchstone.report.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * An article that was got wrong.
 *
 * @param mistake in words
 * @param verdict id of the verdict it got
 * @param id of the article, safe to show
 * @param label it has
 * @param scores it got
 * @param why the labeller's reason, safe to show
 * @param command that explains it; empty where its names cannot be typed
 * @param explanation in words
 */
public record MistakeView(
        String mistake,
        String verdict,
        String id,
        String label,
        String scores,
        String why,
        String command,
        List<Line> explanation) {
    private static final int DEEPEST = 16;

    public MistakeView {
        explanation = List.copyOf(explanation);
    }

    /**
     * A line, set in from the margin.
     *
     * @param indent by how many characters, at most 16
     * @param text without them; empty for a blank line
     */
    public record Line(int indent, String text) {}

    /** The lines of a text that is set in by spaces. */
    public static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.stripTrailing().split("\n", -1)) {
            String stripped = line.strip();
            int indent = Math.min(DEEPEST, line.length() - line.stripLeading().length());
            lines.add(new Line(stripped.isEmpty() ? 0 : indent, stripped));
        }
        return List.copyOf(lines);
    }
}
