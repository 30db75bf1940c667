package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.ReferralShape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which links whose shape says little alone ({@code ?r=}, {@code /i/…}, {@code go.}) are personal ones, by their company: what
 * their words say, how many there are, and what else carries the same value.
 */
final class WeakShapes {
    /** Parameters that carry a person rather than a page, and mean nothing alone. */
    private static final Set<String> PERSONAL =
            Set.of("start", "startapp", "code", "r", "c", "i", "ic", "pid", "share", "via", "by", "partner");

    /** Parameters that name who sent the reader, in programmes of all kinds. */
    private static final Set<String> FOR_PERSONS = Set.of(
            "r",
            "rid",
            "psr",
            "ruid",
            "fromuid",
            "friend",
            "via",
            "by",
            "partner",
            "afid",
            "af_id",
            "igr",
            "/signup/",
            "/sign-up/",
            "/register/",
            "/reg/");

    private static final int FEWEST_PAGES = 3;

    private final ScannedArticle article;
    private final Set<String> known;
    private final Lazy<Map<ReferralShape, Set<String>>> pages = new Lazy<>(this::pages);
    private final Lazy<SigningUp> signingUp = new Lazy<>(this::signingUp);

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
        return known.contains(CodeBook.key(shape.code()))
                || isSpread(shape)
                || article.hasCue("link-label", passage)
                || article.hasCue("link-pointer", passage)
                || article.hasCue("code-label", passage)
                || isPaid(passage, shape)
                || isGivenToSignUp(address, shape);
    }

    /** A host kept for invitations ({@code share.}) needs no word of signing up beside what it pays. */
    private boolean isPaid(Span passage, ReferralShape shape) {
        return article.hasCue("benefit", passage)
                && (shape.form().endsWith(".")
                        || article.hasCue("entrance", passage)
                        || article.hasCue("push", passage));
    }

    /**
     * The way to make an account, by a form that is kept for persons; by any other form where several sites' accounts are to be made
     * so, or the same link is given again and again.
     */
    private boolean isGivenToSignUp(AddressOccurrence address, ReferralShape shape) {
        Span line = article.passages().lineAround(address.span());
        return article.hasCue("sign-up", line)
                && !article.hasCue("warning", line)
                && (isOfPersons(shape.form())
                        || signingUp.get().sites() >= FEWEST_PAGES
                        || signingUp.get().urls().contains(address.address().url()));
    }

    private static boolean isOfPersons(String form) {
        return form.endsWith(".") || (form.length() == 3 && form.startsWith("/")) || FOR_PERSONS.contains(form);
    }

    /** The links of weak shape that are given to sign up by. */
    private SigningUp signingUp() {
        Set<String> sites = new HashSet<>();
        Map<String, Integer> urls = new HashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.isFollowed()
                    && address.shape().isPresent()
                    && article.hasCue("sign-up", article.passages().lineAround(address.span()))) {
                sites.add(address.address().site());
                urls.merge(address.address().url(), 1, Integer::sum);
            }
        }
        urls.values().removeIf(count -> count < 2);
        return new SigningUp(sites.size(), urls.keySet());
    }

    /**
     * Links by which accounts are to be made.
     *
     * @param sites how many they lead to
     * @param urls given twice or more
     */
    private record SigningUp(int sites, Set<String> urls) {
        SigningUp {
            urls = Set.copyOf(urls);
        }
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
