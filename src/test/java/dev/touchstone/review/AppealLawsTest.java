package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.BO;
import static dev.touchstone.review.TestDesk.CY;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.MAX;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.refused;
import static dev.touchstone.review.TestDesk.reject;
import static dev.touchstone.review.TestDesk.unsure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was answered is not to be had back by who lost, nor answered over by who came late. */
class AppealLawsTest {
    private static final Reviewer DI = new Reviewer("di", Role.REVIEWER);
    private static final Reviewer ED = new Reviewer("ed", Role.REVIEWER);
    private static final Reviewer NOA = new Reviewer("noa", Role.LEAD);

    @TempDir
    private Path folder;

    private TestDesk made(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("a1", "kuaijie-reg.top", "70153328")
                .spam("a2", "kuaijie-reg.top", "70153328")
                .campaign("c01", 2)
                .spam("s1", "okx-entry.top", "ABC123XY")
                .write();
        return new TestDesk(database, folder);
    }

    private static void stands(Desk desk, long article, Outcome outcome) {
        assertThat(desk.article(article).progress()).isEqualTo(Progress.DECIDED);
        assertThat(desk.article(article).standing())
                .containsEntry(Label.REFERRAL_SPAM, outcome)
                .containsEntry(Label.IMPERSONATION, outcome);
        assertThat(desk.verify().whole()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_whose_decision_was_answered_does_not_overturn_the_answer(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            for (String id : new String[] {"s1", "a1"}) {
                long article = desk.articleNamed(id).orElseThrow();
                long task = desk.article(article).task();
                Decided first = desk.decide(task, confirm(), LEE);
                long appeal = desk.appeal(article, "no", BO).task();
                Decided answer = desk.decide(appeal, reject(), MAX);
                assertThat(refused(() -> desk.decideArticle(article, confirm(), LEE)))
                        .isEqualTo(Refusal.Code.SETTLED);
                assertThat(refused(() -> desk.undo(answer.batch(), LEE))).isEqualTo(Refusal.Code.NEEDS_ANOTHER);
                desk.undo(first.batch(), LEE);
                assertThat(refused(() -> desk.decideArticle(article, confirm(), LEE)))
                        .as("what he took back he had decided")
                        .isEqualTo(Refusal.Code.SETTLED);
                stands(desk, article, Outcome.REJECT);
            }
            long campaign = desk.article(desk.articleNamed("a1").orElseThrow()).task();
            assertThat(desk.preview(campaign, confirm(), LEE).settled()).isEqualTo(1);
            assertThat(desk.decide(campaign, confirm(), LEE).articles()).isEqualTo(1);
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decideArticle(article, confirm(), NOA);
            stands(desk, article, Outcome.CONFIRM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_uninvolved_lead_takes_an_answer_back(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            long appeal = desk.appeal(article, "no", LEE).task();
            Decided answer = desk.decide(appeal, reject(), CY);
            assertThat(refused(() -> desk.undo(answer.batch(), LEE)))
                    .as("who filed it")
                    .isEqualTo(Refusal.Code.NEEDS_ANOTHER);
            assertThat(refused(() -> desk.decideArticle(article, confirm(), LEE)))
                    .isEqualTo(Refusal.Code.SETTLED);
            desk.undo(answer.batch(), MAX);
            stands(desk, article, Outcome.CONFIRM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reviewer_does_not_dispute_what_an_appeal_settled(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            desk.decide(desk.appeal(article, "no", BO).task(), reject(), CY);
            for (Reviewer reviewer : new Reviewer[] {ANNA, BO, DI}) {
                assertThat(refused(() -> desk.decide(task, confirm(), reviewer)))
                        .as(reviewer.name())
                        .isEqualTo(Refusal.Code.SETTLED);
            }
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_later_answer_does_not_wipe_the_first(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.decide(appeal, unsure(), DI);
            assertThat(desk.keptFrom(appeal, CY)).as("doubt answers nothing").isEmpty();
            desk.decide(appeal, reject(), CY);
            assertThat(desk.keptFrom(appeal, DI)).contains(Refusal.Code.NEEDS_LEAD);
            assertThat(refused(() -> desk.decide(appeal, confirm(), DI))).isEqualTo(Refusal.Code.NEEDS_LEAD);
            stands(desk, article, Outcome.REJECT);
            desk.decide(appeal, confirm(), CY);
            stands(desk, article, Outcome.CONFIRM);
            desk.decide(appeal, reject(), MAX);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_person_has_one_appeal_and_answers_none_of_the_same_kind(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            desk.appeal(article, "no", BO);
            assertThat(refused(() -> desk.appeal(article, "no, no", BO))).isEqualTo(Refusal.Code.ALREADY_APPEALED);
            long second = desk.appeal(article, "no", CY).task();
            assertThat(desk.keptFrom(second, BO))
                    .as("who appealed against the same")
                    .contains(Refusal.Code.NEEDS_ANOTHER);
            desk.decide(second, reject(), DI);
            assertThat(refused(() -> desk.appeal(article, "no", BO)))
                    .as("his first one waits")
                    .isEqualTo(Refusal.Code.ALREADY_APPEALED);
        }
    }

    private static void needsLead(Desk desk, long appeal, Reviewer reviewer) {
        assertThat(desk.keptFrom(appeal, reviewer)).contains(Refusal.Code.NEEDS_LEAD);
        assertThat(desk.next(QueueFilter.open().with(Facet.KIND, "appeal"), reviewer))
                .as("nor is it handed to him")
                .isEmpty();
        assertThat(refused(() -> desk.decide(appeal, confirm(), reviewer))).isEqualTo(Refusal.Code.NEEDS_LEAD);
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_to_one_appeal_is_not_wiped_by_the_answer_to_another(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            long first = desk.appeal(article, "no", BO).task();
            long second = desk.appeal(article, "no", CY).task();
            desk.decide(first, reject(), DI);
            needsLead(desk, second, ED);
            stands(desk, article, Outcome.REJECT);
            desk.decide(second, confirm(), LEE);
            stands(desk, article, Outcome.CONFIRM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void against_an_answer_a_lead_alone_answers(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            desk.decide(desk.appeal(article, "no", BO).task(), reject(), CY);
            long lost = desk.appeal(article, "I was right", ANNA).task();
            needsLead(desk, lost, DI);
            stands(desk, article, Outcome.REJECT);
            assertThat(desk.next(QueueFilter.open().with(Facet.KIND, "appeal"), LEE)
                            .orElseThrow()
                            .task())
                    .isEqualTo(lost);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_appeal_against_what_was_taken_back_settles_nothing_else(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            Decided first = desk.decide(task, confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.undo(first.batch(), ANNA);
            assertThat(desk.keptFrom(appeal, CY)).as("nothing else stands").isEmpty();
            desk.decide(task, reject(), BO);
            needsLead(desk, appeal, CY);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_appeal_settles_nothing_that_stands_beside_what_was_taken_back(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            Decided second = desk.decide(task, confirm(), BO);
            long appeal = desk.appeal(article, "no", CY).task();
            assertThat(desk.keptFrom(appeal, DI)).isEmpty();
            desk.undo(second.batch(), BO);
            needsLead(desk, appeal, DI);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_decided_later_is_not_settled_over_by_an_older_appeal(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.decide(task, reject(), ANNA);
            needsLead(desk, appeal, CY);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doubt_leaves_an_appeal_open(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        QueueFilter open = QueueFilter.open().with(Facet.KIND, "appeal");
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            assertThat(desk.decide(appeal, unsure(), CY).progress()).isEqualTo(Progress.OPEN);
            assertThat(desk.next(open, CY)).as("who is in doubt").isEmpty();
            assertThat(desk.next(open, DI).orElseThrow().task()).isEqualTo(appeal);
            assertThat(desk.appealOf(appeal).answer()).isEmpty();
            assertThat(refused(() -> desk.appeal(article, "again", BO)))
                    .as("his appeal waits")
                    .isEqualTo(Refusal.Code.ALREADY_APPEALED);
            assertThat(desk.verify().whole()).isTrue();
        }
        test.run("update task set progress = 1 where kind = 2");
        test.run("update term_count set progress = 1 where value = 'appeal'");
        test.run("delete from desk_schema where version >= 4");
        try (Desk desk = test.open()) {
            assertThat(desk.queue(open, 0, DI).total())
                    .as("a desk of before, where doubt answered it")
                    .isEqualTo(1);
            assertThat(desk.facets(Facet.KIND, QueueFilter.open(), 9)).contains(new FacetCount("appeal", 1));
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_appeal_is_against_what_holds_and_doubt_shuts_nobody_out(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), LEE);
            desk.decide(task, unsure(), MAX);
            Appeal appeal = desk.appeal(article, "no", BO);
            assertThat(appeal.first().reviewer()).isEqualTo(LEE);
            assertThat(desk.keptFrom(appeal.task(), LEE)).contains(Refusal.Code.NEEDS_ANOTHER);
            desk.decide(appeal.task(), reject(), MAX);
            stands(desk, article, Outcome.REJECT);
            assertThat(desk.decideArticle(article, confirm(), MAX).conflicts())
                    .as("the answer is his own: his doubt of before is no decision")
                    .isZero();

            long other = desk.articleNamed("a1").orElseThrow();
            desk.decideArticle(other, confirm(), ANNA);
            desk.decideArticle(other, unsure(), LEE);
            long open = desk.appeal(other, "no", BO).task();
            assertThat(desk.keptFrom(open, CY))
                    .as("a lead in doubt decided nothing")
                    .isEmpty();
        }
    }

    private static DecisionDraft saying(Outcome referral, Outcome impersonation) {
        return new DecisionDraft(
                Map.of(Label.REFERRAL_SPAM, referral, Label.IMPERSONATION, impersonation),
                Reason.OTHER,
                "said by label",
                Set.of(CitedRule.REFERRAL_SPAM),
                Set.of());
    }

    private static DecisionDraft saying(Label label, Outcome outcome) {
        return new DecisionDraft(
                Map.of(label, outcome), Reason.OTHER, "of one alone", Set.of(CitedRule.REFERRAL_SPAM), Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void who_is_sure_of_another_label_alone_answers_no_appeal(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), saying(Label.REFERRAL_SPAM, Outcome.CONFIRM), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            for (DecisionDraft beside :
                    List.of(saying(Outcome.UNSURE, Outcome.REJECT), saying(Label.IMPERSONATION, Outcome.CONFIRM))) {
                for (Reviewer reviewer : List.of(CY, LEE)) {
                    assertThat(desk.preview(appeal, beside, reviewer).problems())
                            .contains(Refusal.Code.NO_ANSWER);
                    assertThat(refused(() -> desk.decide(appeal, beside, reviewer)))
                            .isEqualTo(Refusal.Code.NO_ANSWER);
                }
            }
            assertThat(desk.appealOf(appeal).answer()).isEmpty();
            desk.decide(appeal, unsure(), DI);
            assertThat(desk.keptFrom(appeal, CY)).isEmpty();
            assertThat(desk.decide(appeal, reject(), CY).progress())
                    .as("who speaks of both answers")
                    .isEqualTo(Progress.DECIDED);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_but_doubt_was_appealed_against_any_sure_word_answers(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            desk.decide(desk.article(article).task(), unsure(), ANNA);
            long appeal = desk.appeal(article, "clear enough", BO).task();
            assertThat(desk.decide(appeal, saying(Label.IMPERSONATION, Outcome.CONFIRM), CY)
                            .progress())
                    .isEqualTo(Progress.DECIDED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doubt_after_ones_own_answer_does_not_empty_the_article(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            Decided answer = desk.decide(appeal, reject(), DI);
            for (long place : new long[] {appeal, task}) {
                assertThat(desk.preview(place, unsure(), DI).problems()).contains(Refusal.Code.SETTLED);
                assertThat(refused(() -> desk.decide(place, unsure(), DI))).isEqualTo(Refusal.Code.SETTLED);
            }
            assertThat(refused(() -> desk.decide(appeal, saying(Outcome.UNSURE, Outcome.REJECT), DI)))
                    .as("nor of one label")
                    .isEqualTo(Refusal.Code.SETTLED);
            stands(desk, article, Outcome.REJECT);
            desk.decide(task, unsure(), CY);
            stands(desk, article, Outcome.REJECT);
            desk.undo(answer.batch(), DI);
            stands(desk, article, Outcome.CONFIRM);
            assertThat(desk.decide(appeal, unsure(), DI).progress()).isEqualTo(Progress.OPEN);
            stands(desk, article, Outcome.CONFIRM);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_stays_one_though_nothing_else_is_left_behind_it(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            Decided first = desk.decide(desk.article(article).task(), confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.decide(appeal, reject(), DI);
            desk.undo(first.batch(), ANNA);
            assertThat(refused(() -> desk.decide(appeal, unsure(), DI))).isEqualTo(Refusal.Code.SETTLED);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_in_doubt_does_not_lose_what_he_settled_over_another(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("a1").orElseThrow();
            long campaign = desk.article(article).task();
            desk.decideArticle(article, reject(), ANNA);
            Decided settled = desk.decideArticle(article, confirm(), LEE);
            assertThat(refused(() -> desk.decideArticle(article, unsure(), LEE)))
                    .isEqualTo(Refusal.Code.SETTLED);
            assertThat(desk.preview(campaign, unsure(), LEE).settled()).isEqualTo(1);
            assertThat(desk.decide(campaign, unsure(), LEE).articles()).isEqualTo(1);
            stands(desk, article, Outcome.CONFIRM);
            desk.undo(settled.batch(), LEE);
            stands(desk, article, Outcome.REJECT);
            long own = desk.articleNamed("s1").orElseThrow();
            desk.decideArticle(own, confirm(), LEE);
            desk.decideArticle(own, unsure(), LEE);
            assertThat(desk.article(own).progress())
                    .as("whoever decided alone may doubt it")
                    .isEqualTo(Progress.DECIDED);
            assertThat(desk.article(own).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.UNSURE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_says_the_same_again_takes_an_appeal_from_nobody(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.decide(task, confirm(), ANNA);
            desk.decide(task, confirm(), ED);
            desk.appeal(article, "no, nor this", CY);
            for (Reviewer decided : List.of(ANNA, ED)) {
                assertThat(desk.keptFrom(appeal, decided)).contains(Refusal.Code.NEEDS_ANOTHER);
            }
            assertThat(desk.keptFrom(appeal, CY))
                    .as("who appealed against the same words of another")
                    .contains(Refusal.Code.NEEDS_ANOTHER);
            assertThat(desk.next(QueueFilter.open().with(Facet.KIND, "appeal"), DI)
                            .orElseThrow()
                            .task())
                    .isEqualTo(appeal);
            desk.decide(appeal, reject(), DI);
            stands(desk, article, Outcome.REJECT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_its_own_author_doubts_since_overtakes_no_appeal(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, saying(Label.REFERRAL_SPAM, Outcome.CONFIRM), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.decide(task, saying(Label.IMPERSONATION, Outcome.CONFIRM), CY);
            needsLead(desk, appeal, DI);
            desk.decide(task, saying(Label.IMPERSONATION, Outcome.UNSURE), CY);
            assertThat(desk.keptFrom(appeal, DI)).isEmpty();
            desk.decide(appeal, saying(Label.REFERRAL_SPAM, Outcome.REJECT), DI);
            assertThat(desk.article(article).standing())
                    .containsEntry(Label.REFERRAL_SPAM, Outcome.REJECT)
                    .containsEntry(Label.IMPERSONATION, Outcome.UNSURE);
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_no_longer_leads_takes_back_nothing_that_he_settled(TestDatabases database) throws IOException {
        try (Desk desk = made(database).open()) {
            long task = desk.article(desk.articleNamed("s1").orElseThrow()).task();
            long batch = desk.decide(task, confirm(), LEE).batch();
            Reviewer demoted = new Reviewer(LEE.name(), Role.REVIEWER);
            assertThat(refused(() -> desk.undo(batch, demoted))).isEqualTo(Refusal.Code.NOT_ALLOWED);
        }
    }
}
