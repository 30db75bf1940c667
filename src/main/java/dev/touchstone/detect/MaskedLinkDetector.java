package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.web.LocatedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A link whose shown text is one site and whose target is another. */
final class MaskedLinkDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "masked-link", "impersonation", "A link shows the address of one site and leads to another.");
    private static final double OFFICIAL_SHOWN = 1;
    private static final double OTHER_SHOWN = 0.4;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        List<Evidence> found = new ArrayList<>();
        ByPlace<AddressOccurrence> targets = new ByPlace<>(
                article.addresses().stream()
                        .filter(address -> address.role() == AddressOccurrence.Role.TARGET)
                        .toList(),
                AddressOccurrence::span);
        for (AddressOccurrence address : article.addresses()) {
            // Who spells an address so that nobody can follow it shows none to be followed.
            if (address.role() == AddressOccurrence.Role.SHOWN
                    && address.spelling() != LocatedAddress.Spelling.DEFANGED) {
                for (AddressOccurrence target : targets.overlapping(address.span())) {
                    if (isMain(address, target) && isOther(address, target)) {
                        found.add(evidence(address, target));
                    }
                }
            }
        }
        return found;
    }

    /** A host named in passing within a longer text is not what the link shows itself to be. */
    private static boolean isMain(AddressOccurrence shown, AddressOccurrence target) {
        return shown.isOfficial() || shown.span().length() * 2 >= target.span().length();
    }

    /** A brand's own second domain masks nothing. */
    private static boolean isOther(AddressOccurrence shown, AddressOccurrence target) {
        if (shown.address().site().equals(target.address().site())) {
            return false;
        }
        boolean sameOwner = shown.host().brand().isPresent()
                && shown.host().brand().equals(target.host().brand())
                && !target.isForeign();
        return !sameOwner && !target.isOfficial();
    }

    private static Evidence evidence(AddressOccurrence shown, AddressOccurrence target) {
        return Evidence.of(
                SIGNAL,
                shown.isOfficial() ? shown.host().brand() : Optional.empty(),
                List.of(target.span()),
                List.of(new Subject.Address(target.address()), new Subject.Address(shown.address())),
                shown.isOfficial() ? OFFICIAL_SHOWN : OTHER_SHOWN,
                Because.of(
                        "masked-link",
                        Map.of(
                                "shown", shown.address().site(),
                                "site", target.address().site())));
    }
}
