package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.web.LocatedAddress.Spelling;
import dev.touchstone.web.Resemblance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A link to a host that is written to resemble a brand. */
final class LookalikeHostDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "lookalike-host", "impersonation", "A host that is not in the registry is written to resemble a brand.");

    private static final double CITED = 0.3;
    private static final List<String> SPEAKING_OF_FRAUD = List.of("warning", "harm", "reportage");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Set<AddressOccurrence> vouchedFor = new HashSet<>();
        article.claims().stream().filter(claim -> !claim.denied()).forEach(claim -> vouchedFor.add(claim.target()));
        List<Evidence> found = new ArrayList<>();
        for (AddressGroup group :
                AddressGroup.byHost(article, address -> address.host().resembles() && !address.internal())) {
            AddressOccurrence first = group.first();
            boolean ledTo = isLedTo(group, vouchedFor);
            if (!ledTo && isCited(article, group)) {
                continue;
            }
            first.host()
                    .resemblance()
                    .ifPresent(resemblance -> found.add(Evidence.of(
                            SIGNAL,
                            Optional.of(resemblance.brand()),
                            group.spans(),
                            List.of(new Subject.Address(first.address()), new Subject.Brand(resemblance.brand())),
                            strength(resemblance) * (ledTo ? 1 : CITED),
                            Because.of(
                                    "lookalike-host",
                                    Map.of(
                                            "brand", resemblance.brand(),
                                            "host", first.address().host(),
                                            "kind", resemblance.kind().id(),
                                            "label", resemblance.label())))));
        }
        return found;
    }

    /** Whether it is a link to follow or something vouches for it; else it is only written there, as in a list of fakes. */
    private static boolean isLedTo(AddressGroup group, Set<AddressOccurrence> vouchedFor) {
        return group.occurrences().stream()
                .anyMatch(address -> address.role() != AddressOccurrence.Role.TEXT || vouchedFor.contains(address));
    }

    /** Whether it is only shown: made unclickable, or written out by an article that speaks of frauds. */
    private static boolean isCited(ScannedArticle article, AddressGroup group) {
        return SPEAKING_OF_FRAUD.stream()
                        .anyMatch(category -> !article.cues(category).isEmpty())
                || group.occurrences().stream().allMatch(address -> address.spelling() == Spelling.DEFANGED);
    }

    /** How plainly the kind of resemblance tells intent: letters swapped for others are nobody's accident. */
    static double strength(Resemblance resemblance) {
        return switch (resemblance.kind()) {
            case SKELETON -> 1;
            case SUBDOMAIN -> 0.9;
            case BRAND_PLUS_WORD -> 0.8;
            case EDIT_DISTANCE, SOUND -> 0.7;
        };
    }
}
