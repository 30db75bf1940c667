package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sites an article speaks against in its own words, and recommends nowhere but in quotation marks. For one article. */
final class Denunciation {
    /** What sends a reader somewhere, or makes him want to. */
    private static final List<String> RECOMMENDING = List.of("affirm", "push", "benefit");

    /** Pronouns that stand for the address of the sentence before, and marks behind which something else begins. */
    private static final List<String> PRONOUNS =
            List.of("", "it", "them", "它", "该网站", "该链接", "该网址", "此链接", "此网站", "此网址");

    private static final String ENDS = "，。、；！,.;!\n";
    /** Before the first word of a sentence stands a blank or a mark at most. */
    private static final int BULLET = 3;
    /** Words that tell the reader to keep away are no longer, in UTF-16 code units. */
    private static final int SHUN = 24;

    private final ScannedArticle article;
    /** Read only where a foreign site stands in the article, as most have none. */
    private final Lazy<Quotations> quotations;

    private final Lazy<Exposure> exposure;
    private final Lazy<ByPlace<Span>> pushedCodes = new Lazy<>(this::pushedCodes);
    private final Lazy<ByPlace<Contact>> contacts;
    private final Reproach reproach;
    private final Lazy<Boolean> report;
    private final Lazy<Map<String, List<Claim>>> claimsBySite = new Lazy<>(this::claimsBySite);
    private final List<Site> sites = new ArrayList<>();

    private Denunciation(ScannedArticle article) {
        this.article = article;
        this.quotations = new Lazy<>(article::quotations);
        this.exposure = new Lazy<>(() -> new Exposure(article, quotations.get()));
        this.contacts = new Lazy<>(() -> new ByPlace<>(article.contacts(), Contact::span));
        this.reproach = new Reproach(article);
        this.report = new Lazy<>(() -> Reportage.isReport(article));
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

    /** The codes that links of the sites carry, or that are quoted along with them, and that the article tells nobody to use. */
    List<CodeBook.Entry> codes(List<Site> of) {
        List<Span> addresses =
                of.stream().flatMap(site -> site.group().spans().stream()).toList();
        SpanIndex carriers = new SpanIndex(addresses);
        SpanIndex quoted = new SpanIndex(quotations.get().around(addresses));
        return article.codes().entries().stream()
                .filter(entry -> entry.spans().stream().anyMatch(span -> isOf(span, carriers, quoted)))
                .filter(entry -> entry.occurrences().stream()
                        .allMatch(code -> isOf(code.span(), carriers, quoted)
                                || Warnings.cites(article, code.span())
                                || (code.address().isEmpty() && !isRecommended(code.span()))))
                .toList();
    }

    private boolean isOf(Span code, SpanIndex carriers, SpanIndex quoted) {
        return carriers.overlaps(code) || (quoted.covers(code) && !isRecommended(code));
    }

    /** The codes that the article names to have them reported or left alone. */
    List<BannedCodes.Banned> banned() {
        return article.codes().entries().isEmpty()
                        || Stream.of("struck", "warning", "repudiate", "harm")
                                .allMatch(category -> article.cues(category).isEmpty())
                ? List.of()
                : new BannedCodes(article, quotations.get(), exposure.get()).all();
    }

    private Optional<Site> site(AddressGroup group) {
        Span words = null;
        boolean fraud = false;
        boolean mentioned = false;
        boolean passedOn = false;
        for (AddressOccurrence address : group.occurrences()) {
            if (!address.isWrittenOut() || address.hidden()) {
                return Optional.empty();
            }
        }
        for (AddressOccurrence address : group.occurrences()) {
            Span span = address.span();
            boolean quoted = quotations.get().holds(span);
            boolean marked = quotations.get().marks(span);
            boolean accused = isReferredTo(span) || (!marked && isAccused(span));
            boolean shunned = isShunned(span);
            boolean against = accused || shunned || (!marked && Disowned.in(article, Clause.around(article, span)));
            passedOn |= quoted && !marked;
            if (against && !isRecommended(span)) {
                words = words == null ? span : words;
                fraud |= accused
                        || (shunned && !article.cues("reportage").isEmpty())
                        || (!marked && reproach.accuses(article.passages().sentenceAround(span)));
            } else if (!quoted) {
                mentioned = true;
            }
        }
        if (isClaimed(group)) {
            return Optional.empty();
        }
        if (words == null || mentioned) {
            ExposureWords.Force exposed = exposed(group);
            boolean sure = exposed == ExposureWords.Force.SURE;
            return exposed == ExposureWords.Force.NONE
                    ? Optional.empty()
                    : Optional.of(new Site(group, group.first().span(), true, sure, along(group)));
        }
        boolean vouched = passedOn && exposure.get().vouches(quotations.get().around(group.spans()));
        boolean called = fraud || report.get() || (passedOn(group) && exposed(group) == ExposureWords.Force.SURE);
        return vouched
                ? Optional.empty()
                : Optional.of(new Site(group, words, called, true, called ? along(group) : List.of()));
    }

    private boolean passedOn(AddressGroup group) {
        return group.spans().stream().allMatch(quotations.get()::holds);
    }

    /** How plainly it is exposed where it is passed on, if neither it nor a code beside it is recommended where it is only named. */
    private ExposureWords.Force exposed(AddressGroup group) {
        if (quotations.get().around(group.spans()).isEmpty()) {
            return ExposureWords.Force.NONE;
        }
        boolean recommended = group.spans().stream().anyMatch(this::isRecommended)
                || quotations.get().around(group.spans()).stream().anyMatch(pushedCodes.get()::hasWithin);
        return recommended ? ExposureWords.Force.NONE : exposure.get().exposes(group.spans());
    }

    /** Where codes stand that are recommended anywhere outside of quotations. */
    private ByPlace<Span> pushedCodes() {
        return new ByPlace<>(
                article.codes().entries().stream()
                        .filter(code -> code.spans().stream()
                                .anyMatch(span -> !quotations.get().holds(span) && isRecommended(span)))
                        .flatMap(code -> code.spans().stream())
                        .sorted()
                        .toList(),
                span -> span);
    }

    /** Contacts that are quoted along with the site. */
    private List<Span> along(AddressGroup group) {
        return quotations.get().around(group.spans()).stream()
                .flatMap(quotation -> contacts.get().within(quotation).stream())
                .map(Contact::span)
                .toList();
    }

    /** Whether its own clause, what a fraud is said to have others do, the head of its list or its own sentence speaks against it. */
    private boolean isAccused(Span address) {
        return reproach.isSaidOf(address)
                || reproach.isLure(address)
                || ListHead.warnsOf(article, address)
                || reproach.refers(article.passages().sentenceAround(address), Reproach.AHEAD);
    }

    /** Whether the sentence behind, which is not quoted, refers to it and speaks against it. */
    private boolean isReferredTo(Span address) {
        return !article.cues("reference").isEmpty()
                && behind(address)
                        .filter(sentence -> reproach.refers(sentence, Reproach.BACK))
                        .isPresent();
    }

    /** {@code Do not open it.}, {@code 请勿点击。}: the sentence behind begins by telling the reader to keep away, from nothing else. */
    private boolean isShunned(Span address) {
        if (article.cues("shun").isEmpty()) {
            return false;
        }
        return behind(address).filter(sentence -> !ReproachWords.isOfOthers(article.legible(), sentence)).stream()
                .flatMap(sentence -> article.cues("shun", sentence).stream()
                        .filter(cue -> cue.span().start() - sentence.start() <= BULLET && !article.isHidden(cue.span()))
                        .map(cue -> Legible.cut(article.legible(), cue.span().end(), sentence.end())))
                .map(Denunciation::object)
                .anyMatch(PRONOUNS::contains);
    }

    /** What an order is about: up to the first mark or a further order. */
    private static String object(String rest) {
        int end = 0;
        while (end < rest.length() && ENDS.indexOf(rest.charAt(end)) < 0 && !rest.startsWith(" and do", end)) {
            end++;
        }
        return rest.substring(0, end).strip();
    }

    private Optional<Span> behind(Span address) {
        Passages passages = article.passages();
        return passages.sentenceBehind(passages.sentenceAround(address))
                .filter(sentence -> !quotations.get().holds(sentence));
    }

    /** By words of its sentence that are not quoted. */
    private boolean isRecommended(Span span) {
        Span sentence = article.passages().sentenceAround(span);
        return RECOMMENDING.stream()
                .anyMatch(category -> article.hasCue(
                        category,
                        sentence,
                        cue -> !quotations.get().holds(cue.span())
                                && !ReproachWords.isForbidden(article.legible(), cue.span())
                                && !reproach.isLure(cue.span())
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
        return claims(group).stream()
                .anyMatch(claim -> !claim.denied()
                        && claim.near()
                        && !quotations.get().holds(claim.words())
                        && !quotations.get().holds(claim.target().span()));
    }

    /** The claims bound to a site's addresses. */
    List<Claim> claims(AddressGroup group) {
        String site = group.first().address().site();
        return claimsBySite.get().getOrDefault(site, List.of());
    }

    private Map<String, List<Claim>> claimsBySite() {
        return article.claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.target().address().site()));
    }

    /**
     * A site that is spoken against.
     *
     * @param spokenAgainst where, first
     * @param asFraud whether it is called one, or cited in the report of one, rather than only called nobody's
     * @param sure whether it is spoken against so plainly that all of it is taken back
     * @param along contacts that are exposed along with it
     */
    record Site(AddressGroup group, Span spokenAgainst, boolean asFraud, boolean sure, List<Span> along) {}
}
