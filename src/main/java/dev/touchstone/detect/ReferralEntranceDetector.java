package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readers are told to make their account by a link for which somebody is paid. */
final class ReferralEntranceDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "referral-entrance",
            "referral_spam",
            "A personal or hidden link is given as the way to make an account or take up an offer.");
    private static final double ONE = 0.6;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.addresses().isEmpty() || article.explainsItself()) {
            return List.of();
        }
        PersonalLinks personal = article.personalLinks();
        Map<String, List<AddressOccurrence>> bySite = new LinkedHashMap<>();
        for (AddressOccurrence link : personal.all()) {
            if (personal.isBeside("sign-up", link.span())) {
                bySite.computeIfAbsent(link.address().site(), unused -> new ArrayList<>())
                        .add(link);
            }
        }
        return bySite.entrySet().stream()
                .map(site -> Evidence.of(
                        SIGNAL,
                        site.getValue().get(0).host().brand(),
                        site.getValue().stream().map(AddressOccurrence::span).toList(),
                        List.of(new Subject.Address(site.getValue().get(0).address())),
                        ONE,
                        Because.of(
                                "referral-entrance",
                                Map.of(
                                        "site", site.getKey(),
                                        "count",
                                                Integer.toString(site.getValue().size())))))
                .toList();
    }
}
