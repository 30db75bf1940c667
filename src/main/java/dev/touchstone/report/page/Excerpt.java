package dev.touchstone.report.page;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a text the page shows: all of a short one, of a long one the beginning and the surroundings of its marks.
 *
 * @param whole a text of up to so many UTF-16 code units is shown whole
 * @param budget of a longer one no more than about this
 * @param around code units before and behind a mark
 */
public record Excerpt(int whole, int budget, int around) {
    public static final Excerpt FULL = new Excerpt(6_000, 6_000, 240);
    /** For runs that keep no texts. */
    static final Excerpt SURROUNDINGS = new Excerpt(0, 2_000, 60);

    /** Of one mark; a longer one is shown by its beginning. */
    private static final int MOST_OF_A_MARK = 600;
    /** Gaps shorter than this are shown: telling of them takes as much room. */
    private static final int SMALLEST_GAP = 40;

    /** In order, apart from each other, never cutting a surrogate pair. Marks that come first go first. */
    List<Span> of(String text, List<Mark> marks) {
        if (text.length() <= whole) {
            return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        }
        List<Span> windows = new ArrayList<>();
        if (whole > 0) {
            windows.add(window(text, 0, around));
        }
        int shown = 0;
        for (Mark mark : marks) {
            int start = mark.span().start();
            int end = Math.min(mark.span().end(), start + MOST_OF_A_MARK);
            if (windows.stream().anyMatch(window -> window.contains(new Span(start, end)))) {
                continue;
            }
            if (shown >= budget) {
                break;
            }
            windows.add(window(text, start - around, end + around));
            windows = merged(windows);
            shown = windows.stream().mapToInt(Span::length).sum();
        }
        return windows;
    }

    private static Span window(String text, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        return CodePoints.whole(text, new Span(start, end));
    }

    private static List<Span> merged(List<Span> windows) {
        List<Span> merged = new ArrayList<>();
        for (Span window : windows.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && window.start() - merged.get(last).end() < SMALLEST_GAP) {
                Span before = merged.get(last);
                merged.set(last, new Span(before.start(), Math.max(before.end(), window.end())));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }
}
