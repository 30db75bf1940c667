package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An account or a number that is not registered for the brand, given as the brand's own support. */
final class ClaimedContactDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "claimed-contact",
            "impersonation",
            "A contact that is not registered for a brand is given as the brand's support or official account.");
    private static final double CLAIMED = 0.9;
    private static final double OFFERED = 0.6;
    /** A telephone on a page that leads to the brand and to nobody else. */
    private static final double BRANDS_OWN = 0.2;
    /** Digits of a firm's number, and of a service's short one. */
    private static final int FIRMS = 10;

    private static final int SERVICE = 5;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        boolean onOfficial = article.carrier().filter(CarrierFacts::isOfficial).isPresent();
        if (onOfficial || article.mentions().isEmpty()) {
            return List.of();
        }
        Optional<String> headed = headed(article);
        Map<Subject.Contact, List<Span>> spans = new LinkedHashMap<>();
        Map<Subject.Contact, Evidence> first = new LinkedHashMap<>();
        for (Contact contact : article.contacts()) {
            evidence(article, contact, headed).ifPresent(evidence -> {
                first.putIfAbsent(contact.subject(), evidence);
                spans.computeIfAbsent(contact.subject(), unused -> new ArrayList<>())
                        .add(contact.span());
            });
        }
        List<Evidence> found = new ArrayList<>();
        first.forEach((contact, evidence) -> found.add(Evidence.of(
                SIGNAL,
                evidence.brand(),
                spans.getOrDefault(contact, evidence.spans()),
                evidence.subjects(),
                evidence.strength(),
                evidence.because())));
        return found;
    }

    private static Optional<Evidence> evidence(ScannedArticle article, Contact contact, Optional<String> headed) {
        Span sentence = article.passages().sentenceAround(contact.span());
        if (!isSupport(article, sentence) || isWarnedOf(article, contact.span(), sentence)) {
            return Optional.empty();
        }
        Optional<String> brand =
                served(article, contact, sentence).or(() -> headed.filter(id -> !id.equals(contact.platform())));
        boolean registered = brand.isPresent()
                && article.knowledge()
                        .registry()
                        .brandOfHandle(contact.platform(), contact.handle())
                        .isPresent();
        if (brand.isEmpty() || registered) {
            return Optional.empty();
        }
        boolean claimed = article.hasCue("claim", sentence);
        // Few telephones are in the registry: a number that is merely passed on accuses nobody where there is a
        // hotline.
        if (!claimed && contact.platform().equals("phone") && BrandKinds.answersCalls(article, brand.get())) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                brand,
                List.of(contact.span()),
                List.of(contact.subject(), new Subject.Brand(brand.get())),
                strength(article, contact, brand.get(), claimed),
                Because.of(
                        "claimed-contact",
                        Map.of(
                                "brand", brand.get(),
                                "platform", contact.platform(),
                                "handle", contact.handle()))));
    }

    /** In China numbers that begin so are given to firms alone, by the name under which they are registered. */
    private static boolean isFirms(Contact contact) {
        String digits = contact.handle().replaceAll("[^0-9]", "");
        return contact.platform().equals("phone")
                && ((digits.length() == FIRMS && digits.startsWith("400"))
                        || (digits.length() == SERVICE && digits.startsWith("95")));
    }

    /** A copy of the brand's own notice gives the brand's number, which the registry may not have, and the brand's addresses alone. */
    private static double strength(ScannedArticle article, Contact contact, String brand, boolean claimed) {
        if (isFirms(contact)
                && article.leadsTo(brand)
                && article.addresses().stream().noneMatch(AddressOccurrence::isForeign)) {
            return BRANDS_OWN;
        }
        return claimed || isPoint(article) ? CLAIMED : OFFERED;
    }

    /** By its own clause, or by a sentence that tells of a fraud or disowns; a call to take care beside it says nothing of it. */
    private static boolean isWarnedOf(ScannedArticle article, Span contact, Span sentence) {
        return article.hasCue("warning", Clause.around(article, contact))
                || article.hasCue("denial", sentence)
                || new Reproach(article).accuses(sentence);
    }

    /** Said in the sentence, or what the whole page is about. */
    private static boolean isSupport(ScannedArticle article, Span sentence) {
        return article.hasCue("support", sentence) || isPoint(article);
    }

    private static boolean isPoint(ScannedArticle article) {
        return PageHead.has(article, "support");
    }

    /** The brand in one clause with the words for support, or with the contact: a shop may name whose money it takes. */
    private static Optional<String> served(ScannedArticle article, Contact contact, Span sentence) {
        return Stream.concat(article.cues("support", sentence).stream().map(CueHit::span), Stream.of(contact.span()))
                .flatMap(span -> article.mentions(article.passages().clauseAround(span)).stream())
                .map(BrandMention::brand)
                .filter(id -> !id.equals(contact.platform()))
                .findFirst();
    }

    /** The brand that heads the whole page, where no other stands nearer. */
    private static Optional<String> headed(ScannedArticle article) {
        return article.mainBrand()
                .filter(brand -> article.article().blocks().stream()
                        .filter(PageHead::isHead)
                        .limit(4)
                        .filter(block -> !article.hasCue("about", block.span()))
                        .anyMatch(block -> article.hasMention(brand, block.span())));
    }
}
