package dev.touchstone.report.words;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Subject;
import dev.touchstone.evidence.WordingSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One observation with all that it did: evidence that bears on both labels is told once.
 *
 * @param evidence what was observed
 * @param contributions by label; empty while only observed
 */
public record Reason(Evidence evidence, Map<Label, LogOdds> contributions) {
    private static final Comparator<Reason> GRAVEST_FIRST =
            Comparator.comparing(Reason::weight).reversed();

    public Reason {
        contributions = Collections.unmodifiableMap(contributions);
    }

    /**
     * All reasons: first those that did most, whichever way; those that did as much as another stay in the assessment's order. How
     * the article is worded as a whole tells a reader least, and comes behind what points at something against it.
     */
    public static List<Reason> gravestFirst(Assessment assessment) {
        Map<Evidence, Map<Label, LogOdds>> gathered = new LinkedHashMap<>();
        for (WeighedEvidence weighed : assessment.evidence()) {
            Map<Label, LogOdds> contributions =
                    gathered.computeIfAbsent(weighed.evidence(), unused -> new EnumMap<>(Label.class));
            weighed.label().ifPresent(label -> contributions.put(label, weighed.contribution()));
        }
        List<Reason> reasons = new ArrayList<>();
        gathered.forEach((evidence, contributions) -> reasons.add(new Reason(evidence, contributions)));
        reasons.sort(GRAVEST_FIRST);
        for (WordingSignal wording : WordingSignal.values()) {
            behindWhatPoints(reasons, wording);
        }
        return reasons;
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
        return evidence.subjects().stream()
                .anyMatch(subject -> subject instanceof Subject.Address
                        || subject instanceof Subject.Code
                        || subject instanceof Subject.App
                        || subject instanceof Subject.Contact);
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
        return contributions.values().stream()
                .mapToLong(contribution -> Math.abs(contribution.micros()))
                .sum();
    }
}
