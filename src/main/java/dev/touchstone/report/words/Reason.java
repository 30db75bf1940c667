package dev.touchstone.report.words;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Subject;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One observation with all that it did: evidence that bears on both labels is told once, and so are pieces that would read the
 * same at the same places, as the reliefs of one quotation for several kinds of signs.
 *
 * @param pieces what was observed, never empty
 * @param contributions of all pieces together, by label; empty while only observed
 */
public record Reason(List<Evidence> pieces, Map<Label, LogOdds> contributions) {
    private static final Comparator<Reason> GRAVEST_FIRST =
            Comparator.comparingLong(Reason::weight).reversed();

    public Reason {
        pieces = List.copyOf(pieces);
        contributions = Collections.unmodifiableMap(contributions);
    }

    /**
     * All reasons: first those that did most, whichever way; those that did as much as another stay in the assessment's order. How
     * the article is worded as a whole tells a reader least, and comes behind what points at something against it.
     */
    public static List<Reason> gravestFirst(Assessment assessment) {
        Map<Told, List<Evidence>> pieces = new LinkedHashMap<>();
        Map<Told, Map<Label, LogOdds>> contributions = new LinkedHashMap<>();
        for (WeighedEvidence weighed : assessment.evidence()) {
            Told told = Told.of(weighed.evidence());
            pieces.computeIfAbsent(told, unused -> new ArrayList<>()).add(weighed.evidence());
            Map<Label, LogOdds> sums = contributions.computeIfAbsent(told, unused -> new EnumMap<>(Label.class));
            weighed.label().ifPresent(label -> sums.merge(label, weighed.contribution(), LogOdds::plus));
        }
        List<Reason> reasons = new ArrayList<>();
        pieces.forEach((told, alike) -> reasons.add(new Reason(alike, contributions.getOrDefault(told, Map.of()))));
        reasons.sort(GRAVEST_FIRST);
        for (WordingSignal wording : WordingSignal.values()) {
            behindWhatPoints(reasons, wording);
        }
        return reasons;
    }

    /** What a reader is told of the observation: its words and where it stands. */
    public Evidence evidence() {
        return pieces.get(0);
    }

    private static void behindWhatPoints(List<Reason> reasons, WordingSignal wording) {
        int at = lastIndex(reasons, reason -> reason.evidence().signal().id().equals(wording.id()));
        int last = lastIndex(reasons, reason -> reason.points() && reason.countsUnder(wording.label()));
        if (at >= 0 && at < last) {
            reasons.add(last, reasons.remove(at));
        }
    }

    private static int lastIndex(List<Reason> reasons, Predicate<Reason> sought) {
        for (int i = reasons.size() - 1; i >= 0; i--) {
            if (sought.test(reasons.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it points at something that can be looked for elsewhere. */
    private boolean points() {
        for (Subject subject : evidence().subjects()) {
            if (subject instanceof Subject.Address
                    || subject instanceof Subject.Code
                    || subject instanceof Subject.App
                    || subject instanceof Subject.Contact) {
                return true;
            }
        }
        return false;
    }

    private boolean countsUnder(String label) {
        return Stream.of(Label.values()).anyMatch(each -> each.id().equals(label) && countsAs(each));
    }

    /** Whether it counts against the article. */
    public boolean counts() {
        return contributions.values().stream().anyMatch(contribution -> contribution.micros() > 0);
    }

    /** Whether it counts against the article for the label. */
    public boolean countsAs(Label label) {
        LogOdds contribution = contributions.get(label);
        return contribution != null && contribution.micros() > 0;
    }

    private long weight() {
        long weight = 0;
        for (LogOdds contribution : contributions.values()) {
            weight += Math.abs(contribution.micros());
        }
        return weight;
    }

    /** What a reader sees of a piece of evidence. */
    private record Told(String signal, Optional<String> brand, Place place, List<Span> spans, Because because) {
        @Override
        public int hashCode() {
            return 31 * spans.hashCode() + signal.hashCode();
        }

        static Told of(Evidence piece) {
            return new Told(piece.signal().id(), piece.brand(), piece.place(), piece.spans(), piece.because());
        }
    }
}
