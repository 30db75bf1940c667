package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Addresses made unclickable as analysts do it ({@code hxxp}, {@code [.]}), in an article that tells of a fraud: shown, and offered to
 * nobody. Who writes his own link so to slip past a filter, or writes its site otherwise elsewhere, shows no specimen.
 */
final class Specimens {
    /** So many sites made unclickable beside a word of victims or indicators are an analyst's collection. */
    private static final int COLLECTION = 3;

    private final ScannedArticle article;
    private final Set<String> sites = new TreeSet<>();

    private Specimens(ScannedArticle article) {
        this.article = article;
    }

    static Specimens in(ScannedArticle article) {
        Specimens specimens = new Specimens(article);
        for (AddressOccurrence address : article.addresses()) {
            if (specimens.isUnclickable(address)) {
                specimens.sites.add(address.address().site());
            }
        }
        boolean collected = specimens.sites.size() >= COLLECTION
                && !article.cues("reportage").isEmpty();
        if (!specimens.sites.isEmpty()
                && !collected
                && !new Reproach(article).accuses(new Span(0, article.text().length()))) {
            specimens.sites.clear();
        }
        for (AddressOccurrence address :
                specimens.sites.isEmpty() ? Set.<AddressOccurrence>of() : article.addresses()) {
            if (!specimens.isUnclickable(address)) {
                specimens.sites.remove(address.address().site());
            }
        }
        return specimens;
    }

    boolean holds(AddressOccurrence address) {
        if (!sites.contains(address.address().site())) {
            return false;
        }
        Span sentence = article.passages().sentenceAround(address.span());
        return Stream.of("affirm", "push", "benefit").noneMatch(category -> article.hasCue(category, sentence));
    }

    private boolean isUnclickable(AddressOccurrence address) {
        String shown = address.span().cut(article.text()).toLowerCase(Locale.ROOT);
        return address.role() == AddressOccurrence.Role.TEXT
                && address.spelling() == Spelling.DEFANGED
                && (shown.startsWith("hxxp") || shown.contains("[.]"))
                && shown.chars().allMatch(c -> (c > ' ' && c < 0x7F) || c == '\n');
    }
}
