package dev.touchstone.review.store;

import dev.touchstone.knowledge.BrandRegistry;
import dev.touchstone.review.ExceptionDraft;
import dev.touchstone.review.Refusal;
import java.util.regex.Pattern;

/** Whether the registry would take an exception. */
final class ProposalCheck {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 240;
    private static final int SHORTEST_OWNER = 2;
    private static final int LONGEST_OWNER = 80;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_SIGNAL = 80;
    private static final int MOST_YEARS = 2;
    /** No exception is about another time; days far from it are no days to reckon with. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2200;
    /** Repeated without coming back to what was taken: else Java goes a step deeper with every part, until its stack ends. */
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)++[a-z][a-z0-9-]*[a-z0-9]");

    private static final Pattern INDICATOR = Pattern.compile("(domain|url|code|app|contact):.+");
    private static final Pattern SIGNAL = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private final BrandRegistry registry;

    ProposalCheck(BrandRegistry registry) {
        this.registry = registry;
    }

    /** @throws Refusal where a file made of it would not be read */
    void refuse(ExceptionDraft draft) {
        if (registry.brand(draft.brand()).isEmpty()) {
            throw new Refusal(Refusal.Code.NO_BRAND, "no such brand");
        }
        boolean named = draft.subject().length() <= LONGEST_SUBJECT
                && (isHost(draft.subject())
                        || INDICATOR.matcher(draft.subject()).matches());
        boolean rest = draft.scope().stream().allMatch(ProposalCheck::isHost)
                && draft.signal().stream()
                        .allMatch(signal -> signal.length() <= LONGEST_SIGNAL
                                && SIGNAL.matcher(signal).matches());
        if (!named || !rest) {
            throw new Refusal(Refusal.Code.NO_SUBJECT, "neither host nor indicator");
        }
        check(draft.reason(), SHORTEST_REASON, LONGEST_REASON);
        check(draft.owner(), SHORTEST_OWNER, LONGEST_OWNER);
        if (draft.from().getYear() < FIRST_YEAR
                || draft.until().getYear() > LAST_YEAR
                || !draft.from().isBefore(draft.until())
                || draft.until().isAfter(draft.from().plusYears(MOST_YEARS))) {
            throw new Refusal(Refusal.Code.DAYS, "from " + draft.from() + " until " + draft.until());
        }
    }

    static boolean isHost(String written) {
        return HOST.matcher(written).matches();
    }

    private static void check(String words, int least, int most) {
        if (words.isBlank() || words.length() < least || words.length() > most) {
            throw new Refusal(Refusal.Code.LENGTH, "takes " + least + " to " + most + " characters");
        }
    }
}
