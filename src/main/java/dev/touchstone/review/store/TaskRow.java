package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Progress;
import dev.touchstone.review.TaskKind;
import org.jspecify.annotations.Nullable;

/** A row of the table of tasks. */
final class TaskRow {
    private static final String COLUMNS = "number, kind, band, subject, lead, present, articles, verdict, weight,"
            + " referral_score, impersonation_score, card, progress, comments, holder, since, until";

    /** Progress, comments and whoever has it stay as they are. */
    static final String UPSERT = "insert into task(" + COLUMNS + ") values " + Sql.marks(17)
            + " on conflict (number) do update set lead = excluded.lead, present = 1, articles = excluded.articles,"
            + " verdict = excluded.verdict, weight = excluded.weight, referral_score = excluded.referral_score,"
            + " impersonation_score = excluded.impersonation_score, card = excluded.card";

    private TaskRow() {}

    static @Nullable Object[] values(long number, TaskKind kind, long subject, TaskDraft draft) {
        return new @Nullable Object[] {
            number,
            Codes.of(kind),
            band(kind),
            subject,
            draft.lead(),
            1,
            draft.articles(),
            Codes.of(draft.verdict()),
            draft.weight(),
            draft.score(Label.REFERRAL_SPAM),
            draft.score(Label.IMPERSONATION),
            Stored.text(draft.card().json()),
            Codes.of(Progress.OPEN),
            0,
            null,
            0,
            0
        };
    }

    /** Campaigns first, then appeals, for which somebody waits, then single articles. */
    static int band(TaskKind kind) {
        return switch (kind) {
            case CAMPAIGN -> 0;
            case APPEAL -> 1;
            case ARTICLE -> 2;
        };
    }
}
