package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A claim that is denied or warned of, and an address that is cited only to warn of it. */
final class WarningDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "warning", "A warning or denial speaks of the claim, or cites the address so that readers avoid it.");
    private static final Set<String> CLAIMS = Set.of("official-claim");
    private static final Set<String> CITED = Set.of(
            "official-claim",
            "known-bad-address",
            "lookalike-host",
            "unofficial-download",
            "foreign-path-shape",
            "foreign-door",
            "referral-shaped-link",
            "referral-entrance",
            "personal-exits",
            "repeated-referral-link");

    private static final Set<String> CODES = Set.of("invite-code", "promo-code", "code-identity", "repeated-code");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Set<String> affirmed = new HashSet<>();
        Map<Span, List<Span>> words = new HashMap<>();
        for (Claim claim : article.claims()) {
            if (!claim.denied() && claim.near()) {
                affirmed.add(claim.target().address().site());
            }
            words.computeIfAbsent(claim.target().span(), unused -> new ArrayList<>())
                    .add(claim.words());
        }
        List<Span> cited = new ArrayList<>();
        Specimens specimens = Specimens.in(article);
        for (AddressOccurrence address : article.addresses()) {
            // An address that any words vouch for undenied is not merely cited.
            boolean shown = address.isForeign() && (specimens.holds(address) || Warnings.cites(article, address));
            if (shown && !affirmed.contains(address.address().site())) {
                cited.add(address.span());
            }
        }
        List<Evidence> found = new ArrayList<>();
        for (Span span : cited) {
            found.add(relief(List.of(span), scope(span, words), CITED, "cited-in-warning", article));
        }
        for (CodeBook.Entry entry : article.codes().entries()) {
            boolean linked = entry.occurrences().stream()
                    .flatMap(occurrence -> occurrence.address().stream())
                    .anyMatch(address -> !address.isWrittenOut());
            if (!linked && entry.spans().stream().allMatch(span -> Warnings.cites(article, span))) {
                found.add(relief(entry.spans(), entry.spans(), CODES, "code-cited", article));
            }
        }
        told(article, words).forEach(found::add);
        for (Claim claim : article.claims()) {
            if (claim.denied() && claim.target().isForeign()) {
                List<Span> spans = List.of(claim.words(), claim.target().span());
                found.add(relief(List.of(claim.words()), spans, CLAIMS, "claim-denied", article));
            }
        }
        return found;
    }

    /** Sites that a report of a deceit tells of, with the words bound to them. */
    private static List<Evidence> told(ScannedArticle article, Map<Span, List<Span>> words) {
        if (article.cues("reportage").isEmpty()) {
            return List.of();
        }
        Reportage reportage = new Reportage(article);
        List<Evidence> found = new ArrayList<>();
        for (AddressGroup site : AddressGroup.bySite(article, address -> true)) {
            if (site.first().isForeign() && reportage.tells(site.occurrences())) {
                List<Span> scope = site.spans().stream()
                        .flatMap(address -> scope(address, words).stream())
                        .toList();
                found.add(relief(site.spans(), scope, CITED, "told-in-report", article));
            }
        }
        return found;
    }

    /** The address and the words that claim something of it. */
    private static List<Span> scope(Span address, Map<Span, List<Span>> words) {
        List<Span> scope = new ArrayList<>(List.of(address));
        scope.addAll(words.getOrDefault(address, List.of()));
        return scope;
    }

    private static Evidence relief(
            List<Span> spans, List<Span> scope, Set<String> signals, String why, ScannedArticle article) {
        String words = spans.get(0).cut(article.text());
        return Evidence.relieving(
                SIGNAL,
                spans,
                words,
                Because.of(why, Map.of("words", words)),
                new Relief(signals, scope, Optional.empty()));
    }
}
