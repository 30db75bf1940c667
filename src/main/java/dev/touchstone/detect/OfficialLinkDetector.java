package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that could vouch for another address stand beside the brand's own, without anybody's code. */
final class OfficialLinkDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "official-link", "The brand's own address, without a referral, stands where the claim is made.");
    private static final Set<String> CLAIMS = Set.of("official-claim");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<String, List<AddressOccurrence>> byBrand = new LinkedHashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.isOfficial() && !address.isReferral() && address.isFollowed()) {
                address.host()
                        .brand()
                        .ifPresent(brand -> byBrand.computeIfAbsent(brand, unused -> new ArrayList<>())
                                .add(address));
            }
        }
        Map<AddressOccurrence, List<Claim>> claims =
                article.claims().stream().collect(Collectors.groupingBy(Claim::target));
        List<Evidence> found = new ArrayList<>();
        byBrand.forEach((brand, addresses) -> {
            List<Span> scope = addresses.stream()
                    .flatMap(address -> scope(article, address, claims).stream())
                    .toList();
            AddressOccurrence first = addresses.get(0);
            found.add(new Evidence(
                    SIGNAL,
                    Optional.of(brand),
                    Place.TEXT,
                    addresses.stream().map(AddressOccurrence::span).toList(),
                    List.of(new Subject.Address(first.address())),
                    1,
                    Because.of(
                            "official-link",
                            Map.of(
                                    "brand", brand,
                                    "site", first.address().site(),
                                    "count", Integer.toString(addresses.size()))),
                    Optional.of(new Relief(CLAIMS, scope, Optional.of(brand)))));
        });
        return found;
    }

    /**
     * The sentence around the brand's address, but for what the words of a claim reach without passing that address, and for
     * its mirrors: there it stands for show.
     */
    private static List<Span> scope(
            ScannedArticle article, AddressOccurrence official, Map<AddressOccurrence, List<Claim>> claims) {
        Span sentence = article.passages().sentenceAround(official.span());
        List<Span> parts = new ArrayList<>();
        int from = sentence.start();
        for (AddressOccurrence foreign : article.addresses(sentence)) {
            if (foreign.isForeign()
                    && foreign.span().start() >= from
                    && isVouchedFor(article, claims.getOrDefault(foreign, List.of()), official)) {
                parts.add(new Span(from, foreign.span().start()));
                from = foreign.span().end();
            }
        }
        parts.add(new Span(from, sentence.end()));
        return parts.stream().filter(part -> part.length() > 0).toList();
    }

    private static boolean isVouchedFor(ScannedArticle article, List<Claim> claims, AddressOccurrence official) {
        return claims.stream()
                .anyMatch(claim -> claim.category().equals("claim")
                        && !claim.denied()
                        && (!claim.scope().contains(official.span()) || article.hasCue("backup", claim.scope())));
    }
}
