package dev.touchstone.review.store;

import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Refusal;

/** Words that somebody left. */
final class WordsCheck {
    private WordsCheck() {}

    /** @throws Refusal if they are blank or too long */
    static void refuse(String words) {
        if (words.isBlank() || words.length() > DecisionDraft.LONGEST) {
            throw new Refusal(Refusal.Code.LENGTH, "words are blank or longer than " + DecisionDraft.LONGEST);
        }
    }
}
