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
            "brand-entrance",
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
            "pushed-code",
            "paid-entrance",
            "headlined-code");

    /**
     * What stays of a site that is only likely to be exposed, so that somebody looks at the article: one that promotes and is worded
     * like a victim's story gains no more.
     */
    private static final Set<String> OF_DOUBT =
            Set.of("official-claim", "brand-entrance", "lookalike-host", "invite-code", "promo-code");

    private static final Set<String> OF_THE_WHOLE = Set.of("promotion-density");

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
        if (!frauds.isEmpty()) {
            List<CodeBook.Entry> codes = denunciation.codes(frauds);
            List<Span> handedOut = new ArrayList<>();
            frauds.forEach(site -> handedOut.addAll(site.group().spans()));
            codes.forEach(code -> handedOut.addAll(code.spans()));
            boolean sure = frauds.stream().allMatch(Denunciation.Site::sure);
            found.add(
                    relief(article, frauds.get(0).spokenAgainst(), sure ? OF_PUSHING : without(OF_PUSHING), handedOut));
            if (sure
                    && !codes.isEmpty()
                    && codes.size() == article.codes().entries().size()) {
                found.add(relief(article, frauds.get(0).spokenAgainst(), OF_THE_WHOLE, List.of()));
            }
        }
        List<BannedCodes.Banned> banned = denunciation.banned();
        for (BannedCodes.Banned code : banned) {
            found.add(relief(article, code.ban(), OF_PUSHING, code.scope()));
        }
        if (!banned.isEmpty() && banned.size() == article.codes().entries().size()) {
            found.add(relief(article, banned.get(0).ban(), OF_THE_WHOLE, List.of()));
        }
        return found;
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
