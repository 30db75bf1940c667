package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of the sites that the article leads its readers to, most are reached by links for which somebody is paid. */
final class PersonalExitsDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "personal-exits",
            "referral_spam",
            "Of the sites to which the article leads, a large share is reached by personal or hidden links.");
    /** A smaller share is one link among many. */
    private static final double LEAST = 1.0 / 3;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.addresses().isEmpty() || article.explainsItself()) {
            return List.of();
        }
        List<AddressOccurrence> personal = article.personalLinks().all();
        if (personal.isEmpty()) {
            return List.of();
        }
        Set<String> paid = new HashSet<>();
        personal.forEach(link -> paid.add(link.address().site()));
        Set<String> all = new HashSet<>(paid);
        article.addresses().stream()
                .filter(link -> link.isFollowed() && !link.internal() && !article.isListing(link.span()))
                .forEach(link -> all.add(link.address().site()));
        double share = (double) paid.size() / all.size();
        if (share < LEAST) {
            return List.of();
        }
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                personal.stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(personal.get(0).address())),
                share,
                Because.of(
                        "personal-exits",
                        Map.of("count", Integer.toString(all.size()), "paid", Integer.toString(paid.size())))));
    }
}
