package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page that says where it begins, and where readers see it, that it is not the brand's, and leads them to the brand's own site:
 * whoever reads on knows whose page it is. It excuses what the page is and keeps on its own host, never another host, and nothing
 * of a page that calls any place the brand's official one.
 */
final class DisclaimerDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "disclaimer",
            "The page says at its beginning that it is not the brand's, and leads to the brand's own site.");
    private static final Set<String> OF_THE_PAGE =
            Set.of("carrier-lookalike", "carrier-poses", "hollow-links", "mirrored-site");
    private static final Set<String> ON_ITS_HOST = Set.of("lookalike-host", "unofficial-download");
    private static final List<String> ONLY =
            List.of("only", "just", "merely", "simply", "普通", "一般", "单纯", "仅仅", "只是", "假", "山寨");
    private static final int KIND = 10;
    /** What stands at the foot of a page is read by nobody, in UTF-16 code units. */
    private static final int BEGINNING = 400;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier()
                .filter(facts -> facts.host().standing() == Standing.UNREGISTERED
                        || facts.host().resembles());
        if (carrier.isEmpty()) {
            return List.of();
        }
        Map<String, Span> disowned = new LinkedHashMap<>();
        for (CueHit cue : article.cues("disclaimer")) {
            Span sentence = article.passages().sentenceAround(cue.span());
            if (cue.span().start() < BEGINNING && !article.isHidden(cue.span()) && !isOfOthers(article, sentence)) {
                article.mentions(sentence).stream()
                        .filter(mention -> !isOfKind(article.legible(), cue.span(), mention.span()))
                        .forEach(mention -> disowned.putIfAbsent(mention.brand(), cue.span()));
            }
        }
        List<Evidence> found = new ArrayList<>();
        disowned.forEach((brand, words) -> {
            if (article.leadsTo(brand) && !isClaimed(article, brand)) {
                found.add(relief(article, brand, words, OF_THE_PAGE, List.of()));
                List<Span> own = article.addresses().stream()
                        .filter(AddressOccurrence::internal)
                        .map(AddressOccurrence::span)
                        .toList();
                // Who only writes about a brand has no program of it on a host made to resemble it.
                if (!own.isEmpty() && !carrier.get().host().resembles()) {
                    found.add(relief(article, brand, words, ON_ITS_HOST, own));
                }
            }
        });
        return found;
    }

    /** {@code not just OKX}, {@code 我们不是币安的普通代理}: says what kind of the brand's it is. */
    private static boolean isOfKind(String text, Span words, Span brand) {
        String behindWords = text.substring(words.end(), Math.min(text.length(), words.end() + KIND))
                .strip()
                .toLowerCase(Locale.ROOT);
        String behindBrand = text.substring(brand.end(), Math.min(text.length(), brand.end() + KIND))
                .strip();
        return ONLY.stream().anyMatch(behindWords::startsWith)
                || (behindBrand.startsWith("的") && !behindBrand.startsWith("的官"));
    }

    /** A warning speaks of what others are not. */
    private static boolean isOfOthers(ScannedArticle article, Span sentence) {
        return article.hasCue("warning", sentence)
                || article.hasCue("caution", sentence)
                || article.hasCue("shun", sentence);
    }

    private static boolean isClaimed(ScannedArticle article, String brand) {
        return article.claims().stream()
                .anyMatch(claim -> claim.category().equals("claim")
                        && !claim.denied()
                        && claim.brand().filter(named -> !named.equals(brand)).isEmpty()
                        && claim.target().isForeign());
    }

    private static Evidence relief(
            ScannedArticle article, String brand, Span words, Set<String> signals, List<Span> scope) {
        String said = words.cut(article.text());
        return Evidence.relieving(
                SIGNAL,
                List.of(words),
                said,
                Because.of("disclaimer", Map.of("brand", brand, "words", said)),
                new Relief(signals, scope, Optional.of(brand)));
    }
}
