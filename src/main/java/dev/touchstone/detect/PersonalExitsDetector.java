package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of the sites that the article leads its readers to, most are reached by links for which somebody is paid. */
final class PersonalExitsDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "personal-exits",
            "referral_spam",
            "Of the sites to which the article leads, a large share is reached by personal or hidden links.");
    /** A smaller share is one link among many. */
    private static final double LEAST = 1.0 / 3;
    /** Paid sites of a stretch: one may stand alone among much else. */
    private static final int FEWEST = 2;
    /** A stretch of a longer article is taken to lead to as many: of two, both may be a letter's sponsors. */
    private static final int SHORTEST = 4;

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
        Set<AddressOccurrence> paid = new HashSet<>(personal);
        List<AddressOccurrence> exits = article.addresses().stream()
                .filter(link -> paid.contains(link)
                        || (link.isFollowed() && !link.internal() && !article.isListing(link.span())))
                .toList();
        Exits whole = Exits.of(exits, paid, 1);
        Optional<Exits> stretch = article.sentencesRead() > Stretches.LONGEST
                ? closest(article, exits, paid).filter(found -> found.share() > whole.share())
                : Optional.empty();
        Exits closest = stretch.orElse(whole);
        if (closest.share() < LEAST) {
            return List.of();
        }
        return List.of(Evidence.of(
                SIGNAL,
                Optional.empty(),
                closest.paid().stream().map(AddressOccurrence::span).toList(),
                List.of(new Subject.Address(closest.paid().get(0).address())),
                closest.share(),
                Because.of(
                        stretch.isPresent() ? "personal-exits-stretch" : "personal-exits",
                        Map.of(
                                "count", Integer.toString(closest.sites()),
                                "paid", Integer.toString(closest.paidSites()),
                                "sentences", Integer.toString(Stretches.LONGEST)))));
    }

    /**
     * Of the stretches around a paid link the one of which the largest share is paid, the first of such, where more than one site is. With
     * the link in its middle, what stands right behind it counts as what stands right before.
     */
    private static Optional<Exits> closest(
            ScannedArticle article, List<AddressOccurrence> exits, Set<AddressOccurrence> paid) {
        Stretches stretches =
                Stretches.of(article.segmented().sentences(), sentence -> ReadSentences.isRead(article, sentence));
        int[] places = exits.stream()
                .mapToInt(link -> stretches.ordinal(link.span().start()))
                .toArray();
        int latest = stretches.count() - Stretches.LONGEST;
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> ofPaid = new HashMap<>();
        int first = 0;
        int behind = 0;
        int from = 0;
        int to = 0;
        double most = 0;
        for (int middle = 0; middle < places.length; middle++) {
            if (!paid.contains(exits.get(middle))) {
                continue;
            }
            int start = Math.max(0, Math.min(latest, places[middle] - Stretches.LONGEST / 2));
            while (behind < places.length && places[behind] < start + Stretches.LONGEST) {
                count(exits.get(behind), 1, paid, all, ofPaid);
                behind++;
            }
            while (places[first] < start) {
                count(exits.get(first), -1, paid, all, ofPaid);
                first++;
            }
            double share = ofPaid.size() / (double) Math.max(SHORTEST, all.size());
            if (ofPaid.size() >= FEWEST && share > most) {
                most = share;
                from = first;
                to = behind;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(Exits.of(exits.subList(from, to), paid, SHORTEST));
    }

    private static void count(
            AddressOccurrence link,
            int by,
            Set<AddressOccurrence> paid,
            Map<String, Integer> all,
            Map<String, Integer> ofPaid) {
        String site = link.address().site();
        all.merge(site, by, PersonalExitsDetector::sum);
        if (paid.contains(link)) {
            ofPaid.merge(site, by, PersonalExitsDetector::sum);
        }
    }

    private static @Nullable Integer sum(Integer one, Integer other) {
        return one + other == 0 ? null : one + other;
    }

    /**
     * Where links lead.
     *
     * @param paid the links for which somebody is paid, by place
     * @param fewest to how many sites they are taken to lead at least
     */
    private record Exits(List<AddressOccurrence> paid, int paidSites, int sites, int fewest) {
        static Exits of(List<AddressOccurrence> links, Set<AddressOccurrence> personal, int fewest) {
            List<AddressOccurrence> paid =
                    links.stream().filter(personal::contains).toList();
            return new Exits(paid, sites(paid), sites(links), fewest);
        }

        private static int sites(List<AddressOccurrence> links) {
            return (int)
                    links.stream().map(link -> link.address().site()).distinct().count();
        }

        double share() {
            return (double) paidSites / Math.max(fewest, sites);
        }
    }
}
