package dev.touchstone.report.page;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                at(span.start()).tones.merge(mark.tone(), 1, Integer::sum);
                at(span.end()).tones.merge(mark.tone(), -1, Integer::sum);
            }
        }
        for (Block block : blocks) {
            Zone.of(block.kind()).ifPresent(zone -> {
                if (windows.stream().anyMatch(block.span()::overlaps)) {
                    at(block.span().start()).zones.merge(zone, 1, Integer::sum);
                    at(block.span().end()).zones.merge(zone, -1, Integer::sum);
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
        Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
        Map<Zone, Integer> zones = new EnumMap<>(Zone.class);
        int start = 0;
        List<Mark> beginning = List.of();
        for (Map.Entry<Integer, Boundary> entry : byOffset.entrySet()) {
            if (entry.getKey() > start) {
                stretches.add(new Stretch(new Span(start, entry.getKey()), tone(tones), last(zones), beginning));
            }
            start = entry.getKey();
            entry.getValue().apply(tones, zones);
            beginning = entry.getValue().marks;
        }
        return stretches;
    }

    private static Optional<Tone> tone(Map<Tone, Integer> open) {
        if (open.getOrDefault(Tone.SPAM, 0) > 0 && open.getOrDefault(Tone.FAKE, 0) > 0) {
            return Optional.of(Tone.BOTH);
        }
        return last(open);
    }

    /** The last in the order of the enumeration that is open. */
    private static <E extends Enum<E>> Optional<E> last(Map<E, Integer> open) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /**
     * Text that looks the same throughout.
     *
     * @param span where
     * @param tone of the gravest mark; empty where no mark is open
     * @param zone empty in what the article shows as its own
     * @param beginning marks that begin where it begins
     */
    record Stretch(Span span, Optional<Tone> tone, Optional<Zone> zone, List<Mark> beginning) {}

    private static final class Boundary {
        private final List<Mark> marks = new ArrayList<>();
        /** How many more are open from here on; fewer where negative. */
        private final Map<Tone, Integer> tones = new EnumMap<>(Tone.class);

        private final Map<Zone, Integer> zones = new EnumMap<>(Zone.class);

        void apply(Map<Tone, Integer> openTones, Map<Zone, Integer> openZones) {
            tones.forEach((tone, more) -> openTones.merge(tone, more, Integer::sum));
            zones.forEach((zone, more) -> openZones.merge(zone, more, Integer::sum));
        }
    }
}
