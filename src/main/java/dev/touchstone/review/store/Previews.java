package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Preview;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells what a decision would touch. */
final class Previews {
    private final MemberReading members;

    Previews(MemberReading members) {
        this.members = members;
    }

    Preview of(Connection connection, Dialect dialect, TaskInfo task, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        Set<Long> settled = Settled.against(connection, task, draft, reviewer);
        List<Long> chosen = task.articles(connection).stream()
                .filter(article -> !draft.except().contains(article))
                .toList();
        List<Long> touched =
                chosen.stream().filter(article -> !settled.contains(article)).toList();
        String among = " in (" + dialect.numbersQuery() + ")";
        String numbers = dialect.numbers(touched);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Sql.each(
                connection,
                "select verdict, count(*) from article where number" + among + " group by verdict",
                row -> verdicts.put(Codes.read(Verdict.values(), row.getInt(1)), row.getInt(2)),
                numbers);
        Map<String, Integer> languages = new TreeMap<>();
        Sql.each(
                connection,
                "select language, count(*) from article where number" + among + " group by language",
                row -> languages.put(row.getString(1), row.getInt(2)),
                numbers);
        int decided = (int) Sql.number(
                connection,
                "select count(*) from article where progress <> " + Codes.of(Progress.OPEN) + " and number" + among,
                numbers);
        int tied = (int) Sql.number(
                connection, "select count(*) from article where tie is not null and number" + among, numbers);
        List<Refusal.Code> problems = new ArrayList<>(DraftCheck.of(draft));
        problems.addAll(AnswerCheck.of(connection, task, draft));
        if (touched.isEmpty()) {
            problems.add(chosen.isEmpty() ? Refusal.Code.NO_ARTICLES : Refusal.Code.SETTLED);
        }
        AppealAnswer.refused(connection, task, reviewer).ifPresent(problems::add);
        boolean confirms = draft.outcomes().containsValue(Outcome.CONFIRM);
        return new Preview(
                touched.size(),
                verdicts,
                languages,
                decided,
                conflicts(connection, among, numbers, draft, reviewer),
                tied,
                chosen.size() - touched.size(),
                confirms ? verdicts.getOrDefault(Verdict.CLEAN, 0) : 0,
                task.kind() == TaskKind.CAMPAIGN ? members.different(connection, task.subject()) : List.of(),
                problems);
    }

    /** Articles of which another's decision that stands is the opposite. */
    private static int conflicts(
            Connection connection, String among, String numbers, DecisionDraft draft, Reviewer reviewer)
            throws SQLException {
        return (int) Sql.number(
                connection,
                "select count(distinct d.article) from decision d join batch b on b.number = d.batch"
                        + " where d.undoes is null and not exists (select 1 from decision u where u.undoes = d.number)"
                        + " and b.reviewer <> ? and (b.referral = ? or b.impersonation = ?) and d.article" + among,
                reviewer.name(),
                opposite(draft, Label.REFERRAL_SPAM),
                opposite(draft, Label.IMPERSONATION),
                numbers);
    }

    /** Ordinal of what contradicts it; one that nothing has where nothing does. */
    private static int opposite(DecisionDraft draft, Label label) {
        Outcome outcome = draft.outcomes().getOrDefault(label, Outcome.UNSURE);
        return switch (outcome) {
            case CONFIRM -> Codes.of(Outcome.REJECT);
            case REJECT -> Codes.of(Outcome.CONFIRM);
            case UNSURE -> -1;
        };
    }
}
