package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import java.util.Locale;
import java.util.Optional;

/** How a labeller called an article. */
public enum CorpusLabel {
    CLEAN(false, false),
    SPAM_REFERRAL(true, false),
    IMPERSONATION(false, true),
    BOTH(true, true),
    /** Left out of precision and recall. */
    UNSURE(false, false);

    private final boolean referralSpam;
    private final boolean impersonation;

    CorpusLabel(boolean referralSpam, boolean impersonation) {
        this.referralSpam = referralSpam;
        this.impersonation = impersonation;
    }

    public boolean has(Label label) {
        return switch (label) {
            case REFERRAL_SPAM -> referralSpam;
            case IMPERSONATION -> impersonation;
        };
    }

    public boolean isBad() {
        return referralSpam || impersonation;
    }

    /** The name in corpora: {@code clean}, {@code spam_referral}, {@code impersonation}, {@code both}, {@code unsure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorpusLabel> of(String id) {
        if (id.equals("referral_spam")) {
            return Optional.of(SPAM_REFERRAL);
        }
        for (CorpusLabel label : values()) {
            if (label.id().equals(id)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
