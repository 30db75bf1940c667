package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The links of an article for which somebody is paid: those that carry a stranger's code, and hidden ones beside an offer. */
final class PersonalLinks {
    private static final Set<String> OFFER = Set.of("benefit", "link-label", "coupon-label", "code-label");

    private final ScannedArticle article;
    private final Set<AddressOccurrence> carriers = new HashSet<>();
    private final Lazy<List<AddressOccurrence>> all = new Lazy<>(this::find);

    PersonalLinks(ScannedArticle article) {
        this.article = article;
        article.strangersCodes().entries().stream()
                .flatMap(entry -> entry.occurrences().stream())
                .filter(code -> code.kind() == CodeOccurrence.Kind.LINK)
                .forEach(code -> code.address().ifPresent(carriers::add));
    }

    /** Those that a reader can follow, by place. */
    List<AddressOccurrence> all() {
        return all.get();
    }

    private List<AddressOccurrence> find() {
        return article.addresses().stream().filter(this::holds).toList();
    }

    boolean holds(AddressOccurrence link) {
        return link.isFollowed() && !isWithinSite(link) && (carriers.contains(link) || isHiddenOffer(link));
    }

    /** Without a place of its own an article has no site within which it could lead. */
    private boolean isWithinSite(AddressOccurrence link) {
        return link.internal() && article.carrier().isPresent();
    }

    private boolean isHiddenOffer(AddressOccurrence link) {
        return CloakedLink.is(article, link) && OFFER.stream().anyMatch(words -> isBeside(words, link.span()));
    }

    /** Whether such words stand in the line or sentence of the place or lead it in, and no warning does. */
    boolean isBeside(String words, Span place) {
        Span line = article.passages().lineAround(place);
        Span sentence = article.passages().sentenceAround(place);
        return ((article.hasCue(words, line) || article.hasCue(words, sentence))
                        && !article.hasCue("warning", sentence))
                || article.isLedIn(place, above -> article.hasCue(words, above));
    }
}
