package dev.touchstone.review;

/** The desk does not do what it is asked, and nothing has changed. The message is for logs; pages have words for the code. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    public Refusal(Code code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Why. */
    public enum Code {
        /** There is no such task, article, campaign, batch or proposal. */
        NOT_FOUND,
        /** The role does not allow it. */
        NOT_ALLOWED,
        /** Somebody else has the task in hand. */
        CLAIMED,
        /** Disputed: only a lead settles it. */
        DISPUTED,
        /** An appeal is not answered by who filed it or decided the article, nor an exception accepted by who proposed it. */
        NEEDS_ANOTHER,
        /** A lead's decision, another's answer, or what was decided since stands: only another lead answers the appeal. */
        NEEDS_LEAD,
        /** A lead, or the answer to an appeal, settled it, which only an appeal changes; by whom it was, he takes it back. */
        SETTLED,
        /** The answer to an appeal is sure of nothing that was appealed against. */
        NO_ANSWER,
        /** Nothing is left to undo. */
        ALREADY_UNDONE,
        /** No outcome was given. */
        NO_OUTCOME,
        /** The reason speaks for another outcome. */
        REASON_MISMATCH,
        /** Words are needed with this reason. */
        NO_WORDS,
        /** A confirmation cites no rule. */
        NO_RULE,
        /** Words, reason or owner are too long or too short. */
        LENGTH,
        /** No article is left to decide. */
        NO_ARTICLES,
        /** The brand is not in the registry. */
        NO_BRAND,
        /** Neither a host in lower case nor an indicator as {@code code:ABC123}. */
        NO_SUBJECT,
        /** It ends before it begins, or lasts longer than two years. */
        DAYS,
        /** The proposal was answered already. */
        ANSWERED,
        /** Nothing was decided against which to appeal. */
        NOTHING_DECIDED,
        /** His appeal waits, or was against the same decision. */
        ALREADY_APPEALED
    }
}
