package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
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
        return AddressGroup.bySite(article, address -> mayBePaid(article, address) && isPaid(article, address.span()))
                .stream()
                .map(group -> evidence(article, group))
                .toList();
    }

    private static Evidence evidence(ScannedArticle article, AddressGroup links) {
        WebAddress first = links.first().address();
        int count = links.size();
        return Evidence.of(
                SIGNAL,
                Optional.empty(),
                links.spans(),
                List.of(new Subject.Address(first)),
                (count == 1 ? ONE : count / (count + HALF)) * Prominence.of(article, count),
                Because.of("paid-entrance", Map.of("site", first.site(), "count", Integer.toString(count))));
    }

    private static boolean mayBePaid(ScannedArticle article, AddressOccurrence address) {
        boolean foreign = address.isForeign()
                || address.standing() == Standing.USER_CONTENT
                || article.knowledge().shorteners().contains(address.address().host());
        return foreign
                && address.leads()
                && !address.internal()
                && !address.isFrontDoor()
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
