package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a labeller called an article. */
public enum CorpusLabel {
    CLEAN,
    SPAM_REFERRAL(Label.REFERRAL_SPAM),
    IMPERSONATION(Label.IMPERSONATION),
    BOTH(Label.REFERRAL_SPAM, Label.IMPERSONATION),
    /** Left out of precision and recall. */
    UNSURE;

    private final Set<Label> labels;

    CorpusLabel(Label... labels) {
        Set<Label> of = EnumSet.noneOf(Label.class);
        of.addAll(List.of(labels));
        this.labels = of;
    }

    public boolean has(Label label) {
        return labels.contains(label);
    }

    public boolean isBad() {
        return !labels.isEmpty();
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
