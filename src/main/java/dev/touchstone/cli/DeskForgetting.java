package dev.touchstone.cli;

import dev.touchstone.report.words.Medium;
import dev.touchstone.review.Desk;
import java.util.ArrayList;
import java.util.List;

/** Forgets articles at a desk: what {@code review --forget} does. */
final class DeskForgetting {
    private DeskForgetting() {}

    /**
     * Forgets them, and says what was left where.
     *
     * @param ids of articles in the report
     * @throws Refusal if one is not there; then nothing is forgotten
     */
    static void forget(Desk desk, List<String> ids, Session session) {
        List<Long> numbers = new ArrayList<>();
        for (String id : ids) {
            numbers.add(desk.articleNamed(id)
                    .orElseThrow(() -> new Refusal("--forget " + Medium.PEOPLE.quote(id, 100)
                            + ": no article of that id; nothing was forgotten")));
        }
        List<String> left = desk.forget(numbers, DeskOpening.person());
        session.err()
                .say(numbers.size() + (numbers.size() == 1 ? " article" : " articles")
                        + " forgotten: text, title and quotations are gone from the desk and, but for what is told below, from"
                        + " report.jsonl, texts.jsonl, report.csv and exports/decisions.jsonl; decisions stay");
        if (desk.exported()) {
            session.err().say("still to do: exports that were written or sent elsewhere; the audit log tells of them");
        }
        left.forEach(file -> session.err().say("still to do: " + file));
    }
}
