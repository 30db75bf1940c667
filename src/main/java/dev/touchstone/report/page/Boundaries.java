package dev.touchstone.report.page;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in a text something begins or ends, and what is open between two such places. */
final class Boundaries {
    private final SortedMap<Integer, Boundary> byOffset = new TreeMap<>();

    Boundaries(String text, List<Span> windows, List<Mark> marks, List<Block> blocks) {
        for (Span window : windows) {
            at(window.start());
            at(window.end());
        }
        for (Mark mark : marks) {
            Span span = CodePoints.whole(text, mark.span());
            if (windows.stream().anyMatch(span::overlaps)) {
                at(span.start()).marks.add(mark);
                at(span.start()).tones[mark.tone().ordinal()]++;
                at(span.end()).tones[mark.tone().ordinal()]--;
            }
        }
        for (Block block : blocks) {
            Zone.of(block.kind()).ifPresent(zone -> {
                if (windows.stream().anyMatch(block.span()::overlaps)) {
                    at(block.span().start()).zones[zone.ordinal()]++;
                    at(block.span().end()).zones[zone.ordinal()]--;
                }
            });
        }
    }

    private Boundary at(int offset) {
        return byOffset.computeIfAbsent(offset, unused -> new Boundary());
    }

    /** Stretches without a boundary inside, in order, over the whole text up to the last boundary. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int[] tones = new int[Tone.values().length];
        int[] zones = new int[Zone.values().length];
        int start = 0;
        List<Mark> beginning = List.of();
        for (Map.Entry<Integer, Boundary> entry : byOffset.entrySet()) {
            if (entry.getKey() > start) {
                stretches.add(new Stretch(new Span(start, entry.getKey()), tone(tones), zone(zones), beginning));
            }
            start = entry.getKey();
            entry.getValue().apply(tones, zones);
            beginning = entry.getValue().marks;
        }
        return stretches;
    }

    /** Index into {@link Tone}, or -1 where no mark is open. */
    private static int tone(int[] open) {
        if (open[Tone.SPAM.ordinal()] > 0 && open[Tone.FAKE.ordinal()] > 0) {
            return Tone.BOTH.ordinal();
        }
        return zone(open);
    }

    private static int zone(int[] open) {
        for (int i = open.length - 1; i >= 0; i--) {
            if (open[i] > 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Text that looks the same throughout.
     *
     * @param span where
     * @param tone index into {@link Tone}, or -1
     * @param zone index into {@link Zone}, or -1
     * @param beginning marks that begin where it begins
     */
    record Stretch(Span span, int tone, int zone, List<Mark> beginning) {}

    private static final class Boundary {
        private final List<Mark> marks = new ArrayList<>();
        private final int[] tones = new int[Tone.values().length];
        private final int[] zones = new int[Zone.values().length];

        void apply(int[] openTones, int[] openZones) {
            for (int i = 0; i < tones.length; i++) {
                openTones[i] += tones[i];
            }
            for (int i = 0; i < zones.length; i++) {
                openZones[i] += zones[i];
            }
        }
    }
}
