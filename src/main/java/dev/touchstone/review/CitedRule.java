package dev.touchstone.review;

import dev.touchstone.assess.Label;
import java.util.Locale;

/** A rule of the platform that a decision cites. {@link ReviewWords} has the text of each. */
public enum CitedRule {
    /** No personal referral links or codes by repetition, by prominence or as the point of an article. */
    REFERRAL_SPAM(Label.REFERRAL_SPAM),
    /** No host, download, app or contact that is not the brand's presented as the brand's. */
    IMPERSONATION(Label.IMPERSONATION),
    /** No page that asks for secrets in somebody else's name. */
    PHISHING(Label.IMPERSONATION),
    /** No program from a host that is not its maker's under its maker's name. */
    FALSE_SOFTWARE(Label.IMPERSONATION),
    /** The same thing pushed by several articles or accounts together. */
    COORDINATED(Label.REFERRAL_SPAM);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Label label;

    CitedRule(Label label) {
        this.label = label;
    }

    /** Kebab-case. */
    public String id() {
        return id;
    }

    /** The label whose confirmation it is first cited for. */
    public Label label() {
        return label;
    }

    /**
     * By its id.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static CitedRule of(String id) {
        for (CitedRule rule : values()) {
            if (rule.id.equals(id)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("no rule is called so");
    }
}
