package dev.touchstone.review;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a reviewer decided so: the list from which he takes one. {@link ReviewWords} has their words. */
public enum Reason {
    PUSHES_REFERRAL(Outcome.CONFIRM),
    FALSE_OFFICIAL_SITE(Outcome.CONFIRM),
    FALSE_DOWNLOAD(Outcome.CONFIRM),
    FALSE_CONTACT(Outcome.CONFIRM),
    ASKS_FOR_SECRETS(Outcome.CONFIRM),
    PART_OF_CAMPAIGN(Outcome.CONFIRM),
    BRANDS_OWN_PAGE(Outcome.REJECT),
    WARNS_OR_REPORTS(Outcome.REJECT),
    ONE_DISCLOSED_LINK(Outcome.REJECT),
    SHOPS_OWN_PROGRAMME(Outcome.REJECT),
    PARTNER(Outcome.REJECT),
    MISREAD(Outcome.REJECT),
    NEEDS_LANGUAGE(Outcome.UNSURE),
    NEEDS_SOURCE(Outcome.UNSURE),
    TEXT_NOT_KEPT(Outcome.UNSURE),
    OTHER(null);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final @Nullable Outcome outcome;

    Reason(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    /** Kebab-case. */
    public String id() {
        return id;
    }

    /** The outcome that it speaks for; absent for {@link #OTHER}, which speaks for any and needs words. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * By its id.
     *
     * @throws IllegalArgumentException if there is none such
     */
    public static Reason of(String id) {
        for (Reason reason : values()) {
            if (reason.id.equals(id)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason is called so");
    }
}
