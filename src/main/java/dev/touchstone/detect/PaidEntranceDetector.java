package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way in that is not the brand's, in one line with what signing up there pays: somebody's link, though no code shows. */
final class PaidEntranceDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "paid-entrance",
            "referral_spam",
            "A line gives a foreign or short link as the way to sign up and says what it pays.");
    /** One such line is as often a shop's offer or a conference's. */
    private static final double ONE = 0.15;
    /** As many lines as make half the strength. */
    private static final double HALF = 2;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> bySite = new LinkedHashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            if (mayBePaid(article, address) && isPaid(article, address.span())) {
                bySite.computeIfAbsent(address.address().site(), unused -> new ArrayList<>())
                        .add(address);
            }
        }
        List<Evidence> found = new ArrayList<>();
        for (List<AddressOccurrence> links : bySite.values()) {
            AddressOccurrence first = links.get(0);
            int count = links.size();
            found.add(Evidence.of(
                    SIGNAL,
                    Optional.empty(),
                    links.stream().map(AddressOccurrence::span).toList(),
                    List.of(new Subject.Address(first.address())),
                    (count == 1 ? ONE : count / (count + HALF)) * Prominence.of(article, count),
                    Because.of(
                            "paid-entrance",
                            Map.of("site", first.address().site(), "count", Integer.toString(count)))));
        }
        return found;
    }

    private static boolean mayBePaid(ScannedArticle article, AddressOccurrence address) {
        boolean foreign = address.isForeign()
                || address.standing() == Standing.USER_CONTENT
                || article.knowledge().shorteners().contains(address.address().host());
        boolean frontDoor = address.address().segments().isEmpty()
                && address.address().query().isEmpty();
        return foreign
                && address.leads()
                && !address.internal()
                && !frontDoor
                && !Institutions.holds(address.address().host())
                && !article.isEverybodys(address);
    }

    private static boolean isPaid(ScannedArticle article, Span link) {
        Span line = article.passages().lineAround(link);
        Span sentence = article.passages().sentenceAround(link);
        Span here = line.length() < sentence.length() ? line : sentence;
        return article.hasCue("entrance", here) && article.hasCue("benefit", here) && !article.hasCue("warning", here);
    }
}
