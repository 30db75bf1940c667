package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reason;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.TextState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The reason that is put forward with an outcome, told from what weighs most. The reviewer sees it and may take another. */
final class LikelyReason {
    private static final List<String> DOWNLOADS = List.of("apk", "download", "app", "install", "program");
    private static final List<String> CONTACTS = List.of("contact", "hotline", "phone", "number");
    private static final List<String> SECRETS = List.of("secret", "phrase", "demand", "seed");
    private static final List<String> WARNINGS =
            List.of("warning", "denied", "denunciation", "cited", "retold", "quoted");

    private LikelyReason() {}

    static Map<Outcome, Reason> of(ReviewedArticle article) {
        Map<Outcome, Reason> likely = new EnumMap<>(Outcome.class);
        likely.put(Outcome.CONFIRM, confirmed(article));
        likely.put(Outcome.REJECT, rejected(article));
        likely.put(Outcome.UNSURE, article.textState() == TextState.KEPT ? Reason.NEEDS_SOURCE : Reason.TEXT_NOT_KEPT);
        return likely;
    }

    static Map<Outcome, Reason> ofCampaign() {
        return Map.of(
                Outcome.CONFIRM, Reason.PART_OF_CAMPAIGN,
                Outcome.REJECT, Reason.MISREAD,
                Outcome.UNSURE, Reason.NEEDS_SOURCE);
    }

    private static Reason confirmed(ReviewedArticle article) {
        ReviewedEvidence gravest = null;
        for (ReviewedEvidence piece : article.evidence()) {
            if (piece.micros() > 0 && (gravest == null || piece.micros() > gravest.micros())) {
                gravest = piece;
            }
        }
        if (gravest == null
                || gravest.label().filter(label -> label == Label.IMPERSONATION).isEmpty()) {
            return Reason.PUSHES_REFERRAL;
        }
        if (names(gravest, SECRETS)) {
            return Reason.ASKS_FOR_SECRETS;
        }
        if (names(gravest, CONTACTS)) {
            return Reason.FALSE_CONTACT;
        }
        return names(gravest, DOWNLOADS) ? Reason.FALSE_DOWNLOAD : Reason.FALSE_OFFICIAL_SITE;
    }

    private static Reason rejected(ReviewedArticle article) {
        for (ReviewedEvidence piece : article.evidence()) {
            if (piece.micros() < 0 && names(piece, List.of("disclosure"))) {
                return Reason.ONE_DISCLOSED_LINK;
            }
            if (piece.micros() < 0 && names(piece, WARNINGS)) {
                return Reason.WARNS_OR_REPORTS;
            }
        }
        return Reason.MISREAD;
    }

    private static boolean names(ReviewedEvidence piece, List<String> words) {
        return words.stream().anyMatch(piece.signal()::contains);
    }
}
