package dev.touchstone.assess;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Observations;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.Exemption;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a user does not hold against this article on the day of judging. Covered evidence stays in the assessment and is not
 * weighed; each exemption that covers any is told of.
 *
 * @param weighed the evidence that is weighed
 * @param told one diagnostic for each exemption that covers evidence, by its file
 */
record ExemptionsInForce(List<Evidence> weighed, List<Diagnostic> told) {
    ExemptionsInForce {
        weighed = List.copyOf(weighed);
        told = List.copyOf(told);
    }

    static ExemptionsInForce of(Observations observations, Knowledge knowledge) {
        List<Exemption> inForce = knowledge.exemptions().stream()
                .filter(exemption -> exemption.isInForceOn(knowledge.asOf()))
                .filter(exemption -> isFor(exemption, observations))
                .toList();
        if (inForce.isEmpty()) {
            return new ExemptionsInForce(observations.evidence(), List.of());
        }
        List<Evidence> weighed = new ArrayList<>();
        Map<Exemption, Set<String>> covered = new LinkedHashMap<>();
        inForce.forEach(exemption -> covered.put(exemption, new TreeSet<>()));
        for (Evidence piece : observations.evidence()) {
            Optional<Exemption> by = inForce.stream()
                    .filter(exemption -> covers(exemption, piece))
                    .findFirst();
            by.ifPresent(exemption -> covered.computeIfAbsent(exemption, unused -> new TreeSet<>())
                    .add(piece.signal().id()));
            if (by.isEmpty()) {
                weighed.add(piece);
            }
        }
        List<Diagnostic> told = new ArrayList<>();
        covered.forEach((exemption, signals) -> {
            if (!signals.isEmpty()) {
                told.add(diagnostic(exemption, signals));
            }
        });
        return new ExemptionsInForce(weighed, told);
    }

    private static boolean isFor(Exemption exemption, Observations observations) {
        Optional<String> carrier =
                observations.carrier().map(standing -> standing.address().host());
        return exemption.carriers().isEmpty()
                || carrier.filter(host ->
                                exemption.carriers().stream().anyMatch(within -> Exemption.isWithin(host, within)))
                        .isPresent();
    }

    private static boolean covers(Exemption exemption, Evidence piece) {
        return piece.signal().polarity() == Polarity.INCRIMINATING
                && exemption.signal().map(piece.signal().id()::equals).orElse(true)
                && piece.brand().map(exemption.brand()::equals).orElse(true)
                && pointsAt(piece, exemption.subject());
    }

    /** Of several addresses the first is the one that is pointed at. */
    private static boolean pointsAt(Evidence piece, Exemption.Subject subject) {
        if (subject.host().isEmpty()) {
            return Indicators.of(piece).contains(subject.indicator());
        }
        return piece.subjects().stream()
                .filter(Subject.Address.class::isInstance)
                .map(Subject.Address.class::cast)
                .map(Subject.Address::address)
                .map(WebAddress::host)
                .limit(1)
                .anyMatch(host -> Exemption.isWithin(host, subject.host()));
    }

    private static Diagnostic diagnostic(Exemption exemption, Set<String> signals) {
        return new Diagnostic(
                "exception-applied",
                "Not held against the article until " + exemption.until() + ", by " + exemption.owner() + ": "
                        + exemption.subject() + " for " + exemption.brand() + " (" + String.join(", ", signals)
                        + "); " + exemption.reason() + " (" + exemption.file() + ")");
    }
}
