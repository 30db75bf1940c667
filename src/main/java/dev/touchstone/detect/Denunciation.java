package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which sites an article speaks against in its own words, and recommends nowhere but in quotation marks. For one article. */
final class Denunciation {
    /** What sends a reader somewhere, or makes him want to. */
    private static final List<String> RECOMMENDING = List.of("affirm", "push", "benefit");

    private static final List<String> PRONOUNS = List.of(" it", " them", " any of ", "它", "该", "該", "此", "，", "、");
    /** Before the first word of a sentence stands a blank or a mark at most. */
    private static final int BULLET = 3;
    /** Words that tell the reader to keep away are no longer, in UTF-16 code units. */
    private static final int SHUN = 24;

    private final ScannedArticle article;
    private final Quotations quotations;
    private final Reproach reproach;
    private final List<Site> sites = new ArrayList<>();

    private Denunciation(ScannedArticle article) {
        this.article = article;
        this.quotations = Quotations.in(article.text());
        this.reproach = new Reproach(article);
    }

    static Denunciation in(ScannedArticle article) {
        Denunciation denunciation = new Denunciation(article);
        for (AddressGroup group : AddressGroup.bySite(article, AddressOccurrence::isForeign)) {
            denunciation.site(group).ifPresent(denunciation.sites::add);
        }
        return denunciation;
    }

    /** By first occurrence. */
    List<Site> sites() {
        return sites;
    }

    /** The quotations that hold any of the spans. */
    List<Span> quotations(List<Span> spans) {
        return quotations.around(spans);
    }

    /** The codes that the site's links carry or that are quoted, and that the article tells nobody to use. */
    List<CodeBook.Entry> codes(Site site) {
        return article.codes().entries().stream()
                .filter(entry -> entry.occurrences().stream().allMatch(code -> isCited(code, site)))
                .toList();
    }

    private boolean isCited(CodeOccurrence code, Site site) {
        return quotations.holds(code.span())
                || site.group().spans().stream().anyMatch(code.span()::overlaps)
                || Warnings.cites(article, code.span())
                || (code.address().isEmpty() && !isRecommended(code.span()));
    }

    private Optional<Site> site(AddressGroup group) {
        Span words = null;
        boolean fraud = Reportage.isReport(article);
        for (AddressOccurrence address : group.occurrences()) {
            if (address.role() != AddressOccurrence.Role.TEXT || address.hidden()) {
                return Optional.empty();
            }
            boolean accused = isAccused(address.span());
            boolean against = accused || Disowned.in(article, Clause.around(article, address.span()));
            if (against && !isRecommended(address.span())) {
                words = words == null ? address.span() : words;
                fraud |= accused;
            } else if (!quotations.holds(address.span())) {
                return Optional.empty();
            }
        }
        return words == null || isClaimed(group) ? Optional.empty() : Optional.of(new Site(group, words, fraud));
    }

    /** Whether its own clause, the head of its list or a sentence that refers to it speaks against it. */
    private boolean isAccused(Span address) {
        Span sentence = article.passages().sentenceAround(address);
        return reproach.isSaidOf(address)
                || ListHead.warnsOf(article, address)
                || reproach.refers(sentence, Reproach.AHEAD)
                || article.passages()
                        .sentenceBehind(sentence)
                        .filter(behind -> reproach.refers(behind, Reproach.BACK) || isShunning(behind))
                        .isPresent();
    }

    /** {@code Do not open it …}, {@code 请勿点击。}: begins by telling the reader to keep away, from nothing else. */
    private boolean isShunning(Span sentence) {
        return article.cues("shun", sentence).stream()
                .filter(cue -> cue.span().start() - sentence.start() <= BULLET)
                .map(cue -> article.text().substring(cue.span().end(), sentence.end()))
                .anyMatch(rest -> rest.isBlank() || PRONOUNS.stream().anyMatch(rest::startsWith));
    }

    /** By words of its sentence that are not quoted. */
    private boolean isRecommended(Span span) {
        Span sentence = article.passages().sentenceAround(span);
        return RECOMMENDING.stream()
                .anyMatch(category -> article.hasCue(
                        category,
                        sentence,
                        cue -> !quotations.holds(cue.span())
                                && !article.hasCue(
                                        "shun",
                                        around(cue.span()),
                                        shun -> shun.span().overlaps(cue.span()))));
    }

    private static Span around(Span span) {
        return new Span(Math.max(0, span.start() - SHUN), span.end() + SHUN);
    }

    /** Whether any words vouch for it, undenied, where neither they nor it are quoted. */
    private boolean isClaimed(AddressGroup group) {
        String site = group.first().address().site();
        return article.claims().stream()
                .anyMatch(claim -> !claim.denied()
                        && claim.near()
                        && claim.target().address().site().equals(site)
                        && !quotations.holds(claim.words())
                        && !quotations.holds(claim.target().span()));
    }

    /**
     * A site that is spoken against.
     *
     * @param spokenAgainst where, first
     * @param asFraud whether it is called one, or cited in the report of one, rather than only called nobody's
     */
    record Site(AddressGroup group, Span spokenAgainst, boolean asFraud) {}
}
