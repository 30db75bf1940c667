package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Relief;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site that the article speaks against in its own words, while whatever recommends it stands in quotation marks: how the police,
 * a platform or a victim retells a bait word for word. Who writes so tells his readers to keep away from the very address; a
 * call to take care, and quotation marks alone, excuse nothing.
 */
final class DenunciationDetector implements Detector {
    private static final Signal SIGNAL = Signal.exculpating(
            "denunciation", "The article itself speaks against the site, and only quotes what recommends it.");

    private static final Set<String> OF_POSING = Set.of(
            "official-claim",
            "known-bad-address",
            "lookalike-host",
            "unofficial-download",
            "foreign-path-shape",
            "foreign-door",
            "secret-demand",
            "claimed-contact");

    private static final Set<String> OF_PUSHING = Set.of(
            "referral-shaped-link",
            "repeated-referral-link",
            "referral-link",
            "referral-entrance",
            "personal-exits",
            "invite-code",
            "promo-code",
            "code-identity",
            "repeated-code",
            "paid-entrance",
            "headlined-code");

    /**
     * What stays of a site that is only likely to be exposed, so that somebody looks at the article: one that promotes and is worded
     * like a victim's story gains no more.
     */
    private static final Set<String> OF_DOUBT = Set.of("official-claim", "lookalike-host", "invite-code", "promo-code");

    private static final Set<String> OF_ALL_CODES = Set.of("promotion-density");

    /** How an article is worded that gives nothing but what it speaks against: its words are those of the bait. */
    private static final Set<String> OF_THE_WORDING =
            Set.of("promotion-voice", "referral-wording", "impersonation-wording");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Denunciation denunciation = Denunciation.in(article);
        List<Evidence> found = new ArrayList<>();
        for (Denunciation.Site site : denunciation.sites()) {
            List<Span> scope = new ArrayList<>(site.group().spans());
            denunciation.claims(site.group()).forEach(claim -> scope.add(claim.words()));
            scope.addAll(site.along());
            found.add(relief(article, site.spokenAgainst(), site.sure() ? OF_POSING : without(OF_POSING), scope));
        }
        List<Denunciation.Site> frauds =
                denunciation.sites().stream().filter(Denunciation.Site::asFraud).toList();
        Set<CodeBook.Entry> against = new HashSet<>();
        if (!frauds.isEmpty()) {
            List<CodeBook.Entry> codes = denunciation.codes(frauds);
            List<Span> handedOut = new ArrayList<>();
            frauds.forEach(site -> handedOut.addAll(site.group().spans()));
            codes.forEach(code -> handedOut.addAll(code.spans()));
            boolean sure = frauds.stream().allMatch(Denunciation.Site::sure);
            found.add(
                    relief(article, frauds.get(0).spokenAgainst(), sure ? OF_PUSHING : without(OF_PUSHING), handedOut));
            if (sure) {
                against.addAll(codes);
            }
        }
        List<BannedCodes.Banned> banned = denunciation.banned();
        for (BannedCodes.Banned code : banned) {
            if (against.add(code.code())) {
                found.add(relief(article, code.ban(), OF_PUSHING, code.scope()));
            }
        }
        Optional<Span> first = frauds.stream()
                .map(Denunciation.Site::spokenAgainst)
                .findFirst()
                .or(() -> banned.stream().map(BannedCodes.Banned::ban).findFirst());
        first.filter(words -> against.containsAll(article.codes().entries()))
                .ifPresent(words -> found.addAll(ofTheWhole(article, denunciation.sites(), words, !against.isEmpty())));
        return found;
    }

    /** What is taken back of the article as a whole, where every code of it is spoken against. */
    private static List<Evidence> ofTheWhole(
            ScannedArticle article, List<Denunciation.Site> sites, Span words, boolean codes) {
        List<Evidence> found = new ArrayList<>();
        if (codes) {
            found.add(relief(article, words, OF_ALL_CODES, List.of()));
        }
        if (isAllThatIsGiven(article, sites)) {
            found.add(relief(article, words, OF_THE_WORDING, List.of()));
        }
        return found;
    }

    /** Whether every site but official ones, and every contact, is one of what is plainly spoken against. */
    private static boolean isAllThatIsGiven(ScannedArticle article, List<Denunciation.Site> sites) {
        Set<String> against = new HashSet<>();
        Set<Span> along = new HashSet<>();
        for (Denunciation.Site site : sites) {
            if (site.sure()) {
                against.add(site.group().first().address().site());
                along.addAll(site.along());
            }
        }
        return article.addresses().stream()
                        .filter(address -> address.leads() && !address.internal() && !address.isOfficial())
                        .allMatch(address -> against.contains(address.address().site()))
                && article.contacts().stream().map(Contact::span).allMatch(along::contains);
    }

    private static Set<String> without(Set<String> signals) {
        Set<String> left = new HashSet<>(signals);
        left.removeAll(OF_DOUBT);
        return left;
    }

    private static Evidence relief(ScannedArticle article, Span spokenAgainst, Set<String> signals, List<Span> scope) {
        String words = spokenAgainst.cut(article.text());
        return Evidence.relieving(
                SIGNAL,
                List.of(spokenAgainst),
                words,
                Because.of("denunciation", Map.of("words", words)),
                new Relief(signals, scope, Optional.empty()));
    }
}
