package dev.touchstone.report.page;

import dev.touchstone.report.words.Shown;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows a window of a text with its changes, stretch by stretch and in order. */
final class Changes {
    private final String text;
    private final int offset;
    private final List<Shown> changes;
    private int next;

    /**
     * Over the window that begins at the offset.
     *
     * @param offset of the window in the text
     * @param changes counted in the window
     */
    Changes(String text, int offset, List<Shown> changes) {
        this.text = text;
        this.offset = offset;
        this.changes = changes;
    }

    /** The stretch in runs; a change that reaches beyond it belongs to where it begins. At least one run. */
    List<Run> within(Span stretch) {
        List<Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int done = stretch.start();
        if (next > 0) {
            done = Math.max(done, changes.get(next - 1).end() + offset);
        }
        while (next < changes.size() && changes.get(next).start() + offset < stretch.end()) {
            Shown change = changes.get(next++);
            plain.append(text, done, change.start() + offset);
            if (change.kind() == Shown.Kind.INVISIBLE) {
                if (plain.length() > 0) {
                    runs.add(new Run(plain.toString(), false));
                    plain.setLength(0);
                }
                runs.add(new Run(change.instead(), true));
            } else {
                plain.append(change.instead());
            }
            done = change.end() + offset;
        }
        if (done < stretch.end()) {
            plain.append(text, done, stretch.end());
        }
        if (plain.length() > 0 || runs.isEmpty()) {
            runs.add(new Run(plain.toString(), false));
        }
        return runs;
    }

    /**
     * Text that looks the same throughout.
     *
     * @param text as shown
     * @param named whether it names invisible characters
     */
    record Run(String text, boolean named) {}
}
