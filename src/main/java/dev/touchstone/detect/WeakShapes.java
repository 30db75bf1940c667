package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.ReferralShape;
import dev.touchstone.web.ReferralValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which links whose shape says little alone ({@code ?r=}, {@code /i/…}, {@code go.}) are personal ones, by their company: what
 * their words say, how many there are, and what else carries the same value.
 */
final class WeakShapes {
    /** Parameters that carry a person rather than a page, and mean nothing alone. */
    private static final Set<String> PERSONAL =
            Set.of("start", "startapp", "code", "r", "c", "i", "ic", "pid", "share", "via", "by", "partner");

    /** Parameters that name who sent the reader, in programmes of all kinds. */
    private static final Set<String> FOR_PERSONS =
            Set.of("r", "rid", "psr", "ruid", "fromuid", "friend", "via", "by", "partner", "afid", "af_id", "igr");

    /** Forms that shops use for their partners and for their own pages alike. */
    private static final Set<String> FOR_PARTNERS =
            Set.of("/signup/", "/sign-up/", "/register/", "/reg/", "channel", "channelid", "channelcode", "sn");

    /** Behind these nothing stands but who invites. */
    private static final Set<String> OF_INVITERS = Set.of("/invite/", "/invited/", "/refer/", "/referral/", "/aff/");

    private static final int FEWEST_PAGES = 3;
    private static final int FEWEST_CALLS = 2;
    private static final int SHORTEST_CHANCE = 6;
    private static final List<String> CALLS = List.of("push", "sign-up", "entrance", "benefit");

    private final ScannedArticle article;
    private final Set<String> known;
    private final Lazy<Map<ReferralShape, Set<String>>> pages = new Lazy<>(this::pages);
    private final Lazy<Map<String, Set<Span>>> called = new Lazy<>(this::called);
    private final Lazy<Integer> signingUp = new Lazy<>(this::signingUp);

    /** @param known keys of the codes that are known from elsewhere in the article */
    WeakShapes(ScannedArticle article, Set<String> known) {
        this.article = article;
        this.known = Set.copyOf(known);
    }

    /** The code of a weak shape, where its company tells that it is one. */
    Optional<String> code(AddressOccurrence address) {
        return address.shape()
                .filter(shape -> !shape.plain()
                        && address.leads()
                        && !Placeholders.isPlaceholder(shape.code())
                        && isInCompany(address, shape))
                .map(ReferralShape::code);
    }

    private boolean isInCompany(AddressOccurrence address, ReferralShape shape) {
        Span passage = article.passages().sentenceAround(address.span());
        if (ReferralValue.isWord(shape.code())) {
            return known.contains(CodeBook.key(shape.code())) || isOwned(address, passage, shape);
        }
        return known.contains(CodeBook.key(shape.code()))
                || isSpread(shape)
                || article.hasCue("link-label", passage)
                || article.hasCue("link-pointer", passage)
                || article.hasCue("code-label", passage)
                || isPaid(passage, shape)
                || isLedIn(address)
                || isRepeated(address, shape)
                || isGivenToSignUp(address, shape);
    }

    /**
     * A name is a person's where the author calls the link his own or says what he gains by it; behind a parameter also where words
     * call it a personal one; on a known brand's host, behind a word for who invites, where the line has the reader sign up. The name of
     * a site, an event or a page stands in such links too, and gains nobody anything.
     */
    private boolean isOwned(AddressOccurrence address, Span passage, ReferralShape shape) {
        Span line = article.passages().lineAround(address.span());
        if (article.hasCue("warning", line)) {
            return false;
        }
        boolean owned = Stream.of("authors-own", "author-paid")
                .anyMatch(category -> article.hasCue(category, line) || article.hasCue(category, passage));
        return owned
                || (!shape.form().startsWith("/") && article.hasCue("link-label", passage))
                || (address.isOfficial() && OF_INVITERS.contains(shape.form()) && article.hasCue("sign-up", line));
    }

    /** A host kept for invitations ({@code share.}) needs no word of signing up beside what it pays. */
    private boolean isPaid(Span passage, ReferralShape shape) {
        return article.hasCue("benefit", passage)
                && (shape.form().endsWith(".")
                        || article.hasCue("entrance", passage)
                        || article.hasCue("push", passage));
    }

    /** The line above a link that stands alone calls it a personal one, and the author his own. */
    private boolean isLedIn(AddressOccurrence address) {
        return article.isLedIn(
                address.span(),
                above -> (article.hasCue("link-label", above) || article.hasCue("code-label", above))
                        && (article.hasCue("authors-own", above) || article.hasCue("sign-up", above)));
    }

    /** A chance code behind a form that is kept for persons, to which the article calls its readers again and again. */
    private boolean isRepeated(AddressOccurrence address, ReferralShape shape) {
        return isOfPersons(shape.form())
                && isChance(shape.code())
                && address.isForeign()
                && called.get().getOrDefault(address.address().url(), Set.of()).size() >= FEWEST_CALLS;
    }

    /** Capitals and digits side by side are no page's name. */
    private static boolean isChance(String code) {
        return code.length() >= SHORTEST_CHANCE
                && code.chars().anyMatch(c -> c >= '0' && c <= '9')
                && code.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** For each address the lines in which readers are called to follow it. */
    private Map<String, Set<Span>> called() {
        Map<String, Set<Span>> called = new HashMap<>();
        Reproach reproach = new Reproach(article);
        for (AddressOccurrence address : article.addresses()) {
            Span line = article.passages().lineAround(address.span());
            if (address.isFollowed()
                    && !address.internal()
                    && address.shape().isPresent()
                    && CALLS.stream().anyMatch(call -> article.hasCue(call, line))
                    && !reproach.isSaidOf(address.span())) {
                called.computeIfAbsent(address.address().url(), unused -> new HashSet<>())
                        .add(line);
            }
        }
        return called;
    }

    /**
     * The way to make an account, beside what somebody gains by it; or one of several such ways, all by forms that are kept for
     * persons. Events, courses and shops have readers register by all kinds of addresses, and pay nobody for it.
     */
    private boolean isGivenToSignUp(AddressOccurrence address, ReferralShape shape) {
        Span line = article.passages().lineAround(address.span());
        if (!article.hasCue("sign-up", line) || article.hasCue("warning", line)) {
            return false;
        }
        boolean gains = article.hasCue("benefit", line)
                || article.hasCue("authors-own", line)
                || article.hasCue("author-paid", line);
        return isOfPersons(shape.form())
                ? gains || signingUp.get() >= FEWEST_PAGES
                : gains && FOR_PARTNERS.contains(shape.form());
    }

    private static boolean isOfPersons(String form) {
        return form.endsWith(".") || (form.length() == 3 && form.startsWith("/")) || FOR_PERSONS.contains(form);
    }

    /** To how many sites readers are sent to sign up by links of a form that is kept for persons. */
    private int signingUp() {
        Set<String> sites = new HashSet<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.isFollowed()
                    && address.shape()
                            .filter(shape ->
                                    shape.plain() || (isOfPersons(shape.form()) && !ReferralValue.isWord(shape.code())))
                            .isPresent()
                    && article.hasCue("sign-up", article.passages().lineAround(address.span()))) {
                sites.add(address.address().site());
            }
        }
        return sites.size();
    }

    /** One value behind one name in links to several pages is somebody's: pages have ids of their own. */
    private boolean isSpread(ReferralShape shape) {
        return PERSONAL.contains(shape.form())
                && pages.get().getOrDefault(shape, Set.of()).size() >= FEWEST_PAGES;
    }

    /** For each shape the pages that its value is behind. */
    private Map<ReferralShape, Set<String>> pages() {
        Map<ReferralShape, Set<String>> pages = new HashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            address.shape()
                    .ifPresent(shape -> pages.computeIfAbsent(shape, unused -> new HashSet<>())
                            .add(address.address().host() + address.address().path()));
        }
        return pages;
    }
}
