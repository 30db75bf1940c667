package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.BO;
import static dev.touchstone.review.TestDesk.CY;
import static dev.touchstone.review.TestDesk.GUEST;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.MAX;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.refused;
import static dev.touchstone.review.TestDesk.reject;
import static dev.touchstone.review.TestDesk.unsure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import dev.touchstone.web.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds at every desk, on SQLite and on PostgreSQL. */
class DeskLawsTest {
    @TempDir
    private Path folder;

    private TestDesk made(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("a1", "kuaijie-reg.top", "70153328")
                .spam("a2", "kuaijie-reg.top", "70153328")
                .spam("a3", "kuaijie-reg.top", "70153328")
                .campaign("c01", 3)
                .spam("s1", "okx-entry.top", "ABC123XY", "币安与欧易的注册教程 https://okx-entry.top/join/ABC123XY ABC123XY")
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .clean("k1", "天气很好")
                .write();
        return new TestDesk(database, folder);
    }

    @ParameterizedTest
    @EnumSource
    void the_queue_shows_campaigns_first_and_counts_what_there_is(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            QueuePage page = desk.queue(QueueFilter.all(), 0, ANNA);
            assertThat(page.entries()).extracting(QueueEntry::name).containsExactly("c01", "s1", "s2");
            assertThat(page.entries().get(0).articles()).isEqualTo(3);
            assertThat(page.entries().get(1).hosts()).containsExactly("okx-entry.top");
            assertThat(page.entries().get(1).gist().english()).contains("ABC123XY");
            assertThat(page.entries().get(1).gist().chinese()).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(page.counts()).isEqualTo(new QueueCounts(3, 0, 0, 0, 1, 2, 0));
            assertThat(desk.facts().articles()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_queue_is_narrowed_by_facets_and_by_words(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            assertThat(names(desk, QueueFilter.all().with(Facet.CODE, "ZZTOP777")))
                    .containsExactly("s2");
            assertThat(names(desk, QueueFilter.all().with(Facet.HOST, "kuaijie-reg.top")))
                    .containsExactly("c01");
            assertThat(names(desk, QueueFilter.all().with(Facet.SIGNAL, "none-such")))
                    .isEmpty();
            assertThat(names(desk, QueueFilter.all().withWords("注册教程"))).containsExactly("s1");
            assertThat(names(desk, QueueFilter.all().withWords("币安"))).containsExactly("s1");
            assertThat(names(desk, QueueFilter.all().withWords("教"))).containsExactly("s1");
            assertThat(names(desk, QueueFilter.all().withWords("註冊 kuaijie"))).containsExactly("c01");
            assertThat(desk.facets(Facet.HOST, QueueFilter.all(), 10))
                    .contains(new FacetCount("kuaijie-reg.top", 1), new FacetCount("bnb-reg.example", 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_page_shows_finds_what_it_shows(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            for (String shown : List.of(
                    "okx-entry[.]top",
                    "hxxps://okx-entry[.]top/",
                    "hxxps://okx-entry.top",
                    "hxxps://okx-entry[.]top/join/ABC123XY",
                    "https://okx-entry.top/a/s1",
                    "okx-entry[.]top/a/s1",
                    "OKX-entry[.]top ABC123XY")) {
                assertThat(names(desk, QueueFilter.all().withWords(shown)))
                        .as(shown)
                        .containsExactly("s1");
                assertThat(desk.search(shown, 0).hits())
                        .as(shown)
                        .extracting(SearchPage.Hit::id)
                        .containsExactly("s1");
            }
            assertThat(names(desk, QueueFilter.all().withWords("kuaijie-reg[.]top/a/a2")))
                    .containsExactly("c01");
            assertThat(desk.brand("okx")).isEqualTo("OKX");
            assertThat(desk.brand("none-such")).isEqualTo("none-such");
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_a_search_do_not_contradict_each_other(TestDatabases database) throws IOException {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < 120; i++) {
            report.spam("zebra-" + i, "okx-entry.top", "ABC123XY", "ABC123XY called so");
        }
        for (int i = 0; i < 30; i++) {
            report.clean("k" + i, "a zebra in the title");
        }
        report.write();
        try (Desk desk = new TestDesk(database, folder).open()) {
            List<String> met = new ArrayList<>();
            SearchPage page = desk.search("zebra", 0);
            for (int i = 1; i < 12 && !page.hits().isEmpty(); i++) {
                page.hits().forEach(hit -> met.add(hit.id()));
                page = desk.search("zebra", i);
            }
            assertThat(met).doesNotHaveDuplicates().contains("k0", "k29", "zebra-0");
            assertThat(names(desk, QueueFilter.all().withWords("https://"))).isEmpty();
            assertThat(desk.facets(Facet.HOST, QueueFilter.all().withWords("https://"), 9))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_article_is_found_by_its_id_in_a_desk_of_before(TestDatabases database) throws IOException {
        new MadeReport(folder)
                .spam("g3474", "okx-entry.top", "ABC123XY")
                .clean("g3475", "天气")
                .write();
        TestDesk test = new TestDesk(database, folder);
        for (String id : List.of("g3474", "g3475")) {
            try (Desk desk = test.open()) {
                assertThat(desk.search(id, 0).hits())
                        .extracting(SearchPage.Hit::id)
                        .containsExactly(id);
            }
            test.run("delete from article_name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_skip_is_taken_back_and_skipped_tasks_come_again_when_asked_for(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long first = desk.next(QueueFilter.open(), ANNA).orElseThrow().task();
            desk.skip(first, ANNA);
            assertThat(desk.skipped(QueueFilter.open(), ANNA)).isEqualTo(1);
            desk.unskip(first, ANNA);
            assertThat(desk.next(QueueFilter.open(), ANNA).orElseThrow().task()).isEqualTo(first);
            desk.decide(first, unsure(), ANNA);
            for (int i = 0; i < 2; i++) {
                desk.skip(desk.next(QueueFilter.open(), ANNA).orElseThrow().task(), ANNA);
            }
            assertThat(desk.next(QueueFilter.open(), ANNA)).isEmpty();
            assertThat(desk.skipped(QueueFilter.open(), ANNA))
                    .as("of what she is unsure she was heard")
                    .isEqualTo(2);
            assertThat(desk.skipped(QueueFilter.open(), BO)).isZero();
            desk.unskipAll(ANNA);
            assertThat(desk.next(QueueFilter.open(), ANNA).orElseThrow().task()).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void statistics_count_doubt_and_not_what_was_taken_back(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long single = desk.article(desk.articleNamed("s1").orElseThrow()).task();
            long campaign = desk.article(desk.articleNamed("a1").orElseThrow()).task();
            desk.decide(single, unsure(), ANNA);
            desk.undo(desk.decide(campaign, confirm(), ANNA).batch(), ANNA);
            desk.decide(campaign, reject(), ANNA);
            Statistics statistics = desk.statistics();
            assertThat(statistics.signals())
                    .filteredOn(signal -> signal.signal().equals("repeated-code"))
                    .singleElement()
                    .satisfies(signal -> {
                        assertThat(signal.unsure()).isEqualTo(1);
                        assertThat(signal.rejected()).isEqualTo(3);
                    });
            assertThat(statistics.reviewers()).containsExactly(new Statistics.Count("anna", 4));
            assertThat(statistics.days()).extracting(Statistics.Count::count).containsExactly(4L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_shared_block_is_in_the_articles_own_characters(TestDatabases database) throws IOException {
        String text = "天氣很好。歐易官網 https://kuaijie-reg.top/join/70153328 邀請碼 70153328 ，註冊！";
        new MadeReport(folder)
                .spam("a1", "kuaijie-reg.top", "70153328", text)
                .spam("a2", "kuaijie-reg.top", "70153328", text + "二")
                .campaign("c01", 2)
                .write();
        TestDesk test = new TestDesk(database, folder);
        try (Desk desk = test.open()) {
            assertThat(desk.campaign(desk.campaigns().get(0)).block().get(0))
                    .extracting(ReviewedCampaign.Piece::words)
                    .containsExactly("brand", "官網 ", "link", " 邀請碼 ", "code");
        }
    }

    private static List<String> names(Desk desk, QueueFilter filter) {
        return desk.queue(filter, 0, ANNA).entries().stream()
                .map(QueueEntry::name)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_handed_to_two_until_its_time_is_over(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long first = desk.next(QueueFilter.open(), ANNA).orElseThrow().task();
            long second = desk.next(QueueFilter.open(), BO).orElseThrow().task();
            assertThat(second).isNotEqualTo(first);
            assertThat(refused(() -> desk.claim(first, BO))).isEqualTo(Refusal.Code.CLAIMED);
            assertThat(refused(() -> desk.decide(first, confirm(), BO))).isEqualTo(Refusal.Code.CLAIMED);
            desk.skip(first, ANNA);
            assertThat(desk.next(QueueFilter.open(), ANNA).orElseThrow().task()).isNotIn(first, second);
            test.clock.on(Duration.ofMinutes(21));
            assertThat(desk.next(QueueFilter.open(), BO).orElseThrow().task()).isEqualTo(first);
            assertThat(refused(() -> desk.claim(first, GUEST))).isEqualTo(Refusal.Code.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_article_comes_with_its_sums_its_reasons_and_what_would_change_it(TestDatabases database)
            throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            ReviewedArticle article = desk.article(desk.articleNamed("s1").orElseThrow());
            assertThat(article.text().orElseThrow()).startsWith("币安与欧易");
            assertThat(article.evidence()).hasSize(2);
            assertThat(article.evidence().get(0).quotes()).containsExactly("ABC123XY");
            assertThat(article.sums())
                    .allSatisfy(sum -> assertThat(sum.intercept()
                                    + sum.bars().stream()
                                            .mapToLong(ReviewedSum.Bar::micros)
                                            .sum())
                            .isEqualTo(sum.logOdds()));
            assertThat(article.changes()).containsExactly(new WhatWouldChange(List.of("code:ABC123XY"), Verdict.CLEAN));
            assertThat(article.brands()).extracting(BrandCard::name).containsExactly("OKX");
            assertThat(article.brands().get(0).officialDomains()).contains("okx.com");
            assertThat(article.task()).isPositive();
            ReviewedArticle clean = desk.article(desk.articleNamed("k1").orElseThrow());
            assertThat(clean.textState()).isEqualTo(TextState.NOT_KEPT);
            assertThat(clean.task()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_campaign_comes_with_its_members_block_and_time_line(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            ReviewedCampaign campaign = desk.campaign(desk.campaigns().get(0));
            assertThat(campaign.articles()).isEqualTo(3);
            assertThat(campaign.block().get(0))
                    .containsExactly(
                            new ReviewedCampaign.Piece("brand", true),
                            new ReviewedCampaign.Piece("官网 ", false),
                            new ReviewedCampaign.Piece("link", true),
                            new ReviewedCampaign.Piece(" 邀请码 ", false),
                            new ReviewedCampaign.Piece("code", true));
            assertThat(campaign.timeline())
                    .containsExactly(
                            new ReviewedCampaign.Day("2026-05-01", 2), new ReviewedCampaign.Day("2026-05-02", 1));
            assertThat(campaign.edges()).hasSize(3);
            assertThat(campaign.different()).hasSize(3);
            assertThat(campaign.indicators().get(0).standing()).contains(Standing.UNREGISTERED);
            assertThat(desk.members(campaign.number(), 0).members())
                    .extracting(MemberCard::id)
                    .containsExactly("a1", "a2", "a3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_campaign_is_decided_at_once_undone_and_decided_again(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long task = desk.next(QueueFilter.open(), ANNA).orElseThrow().task();
            test.clock.on(Duration.ofSeconds(40));
            assertThat(desk.preview(task, confirm(), ANNA).articles()).isEqualTo(3);
            assertThat(desk.preview(task, confirm(), ANNA).problems()).isEmpty();
            Decided decided = desk.decide(task, confirm(), ANNA);
            assertThat(decided.articles()).isEqualTo(3);
            assertThat(decided.progress()).isEqualTo(Progress.DECIDED);
            assertThat(desk.task(task).decided()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
            assertThat(desk.statistics().times().median()).isEqualTo(40);
            assertThat(desk.latest(ANNA).orElseThrow().batch()).isEqualTo(decided.batch());

            assertThat(refused(() -> desk.undo(decided.batch(), BO))).isEqualTo(Refusal.Code.NOT_ALLOWED);
            assertThat(desk.undo(decided.batch(), ANNA).progress()).isEqualTo(Progress.OPEN);
            assertThat(refused(() -> desk.undo(decided.batch(), ANNA))).isEqualTo(Refusal.Code.ALREADY_UNDONE);
            assertThat(desk.latest(ANNA)).isEmpty();
            assertThat(desk.article(desk.articleNamed("a1").orElseThrow()).standing())
                    .isEmpty();

            assertThat(desk.decide(task, reject(), ANNA).progress()).isEqualTo(Progress.DECIDED);
            assertThat(desk.task(task).decided()).containsEntry(Label.IMPERSONATION, Outcome.REJECT);
            assertThat(desk.article(desk.articleNamed("a2").orElseThrow()).decisions())
                    .hasSize(3);
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_conflicting_decision_is_kept_and_a_lead_settles_it(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            assertThat(desk.preview(task, reject(), BO).conflicts()).isEqualTo(1);
            Decided second = desk.decide(task, reject(), BO);
            assertThat(second.conflicts()).isEqualTo(1);
            assertThat(desk.task(task).progress()).isEqualTo(Progress.DISPUTED);
            assertThat(desk.article(article).decisions()).hasSize(2);
            assertThat(refused(() -> desk.decide(task, confirm(), ANNA))).isEqualTo(Refusal.Code.DISPUTED);
            assertThat(desk.queue(QueueFilter.all(), 0, LEE).entries().get(0).task())
                    .isEqualTo(task);
            assertThat(desk.next(QueueFilter.all(), LEE).orElseThrow().task()).isEqualTo(task);
            assertThat(desk.decide(task, confirm(), LEE).progress()).isEqualTo(Progress.DECIDED);
            assertThat(desk.article(article).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
            assertThat(desk.article(article).decisions()).hasSize(3);
            Statistics.Agreement agreement = desk.statistics().agreement();
            assertThat(agreement.pairs()).isEqualTo(6);
            assertThat(agreement.agreed()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_is_unsure_leaves_the_task_to_others(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long task = desk.next(QueueFilter.open(), ANNA).orElseThrow().task();
            assertThat(desk.decide(task, unsure(), ANNA).progress()).isEqualTo(Progress.OPEN);
            assertThat(desk.next(QueueFilter.open(), ANNA).orElseThrow().task()).isNotEqualTo(task);
            assertThat(desk.next(QueueFilter.open(), BO).orElseThrow().task()).isEqualTo(task);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_needs_an_outcome_a_fitting_reason_and_a_rule(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long task = desk.queue(QueueFilter.open(), 0, ANNA).entries().get(0).task();
            Map<Label, Outcome> confirmed = Map.of(Label.REFERRAL_SPAM, Outcome.CONFIRM);
            assertThat(problems(desk, task, new DecisionDraft(Map.of(), Reason.MISREAD, "", Set.of(), Set.of())))
                    .contains(Refusal.Code.NO_OUTCOME);
            assertThat(problems(desk, task, new DecisionDraft(confirmed, Reason.MISREAD, "", Set.of(), Set.of())))
                    .contains(Refusal.Code.REASON_MISMATCH, Refusal.Code.NO_RULE);
            assertThat(problems(desk, task, new DecisionDraft(confirmed, Reason.OTHER, " ", Set.of(), Set.of())))
                    .contains(Refusal.Code.NO_WORDS);
            assertThat(refused(() -> desk.decide(task, confirm(), GUEST))).isEqualTo(Refusal.Code.NOT_ALLOWED);
            assertThat(refused(() -> desk.decide(999, confirm(), ANNA))).isEqualTo(Refusal.Code.NOT_FOUND);
            assertThat(desk.history(task)).isEmpty();
        }
    }

    private static List<Refusal.Code> problems(Desk desk, long task, DecisionDraft draft) {
        return desk.preview(task, draft, ANNA).problems();
    }

    @ParameterizedTest
    @EnumSource
    void an_appeal_is_a_task_that_another_person_answers(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s2").orElseThrow();
            assertThat(refused(() -> desk.appeal(article, "why", ANNA))).isEqualTo(Refusal.Code.NOTHING_DECIDED);
            desk.decide(desk.article(article).task(), confirm(), ANNA);
            Appeal appeal = desk.appeal(article, "这是我自己的说明", BO);
            assertThat(appeal.first().reviewer()).isEqualTo(ANNA);
            QueueFilter appeals = QueueFilter.open().with(Facet.KIND, "appeal");
            assertThat(desk.next(appeals, ANNA)).isEmpty();
            assertThat(refused(() -> desk.decide(appeal.task(), reject(), ANNA)))
                    .isEqualTo(Refusal.Code.NEEDS_ANOTHER);
            assertThat(desk.next(appeals, BO)).as("who filed it").isEmpty();
            assertThat(refused(() -> desk.decide(appeal.task(), reject(), BO))).isEqualTo(Refusal.Code.NEEDS_ANOTHER);
            assertThat(refused(() -> desk.claim(appeal.task(), BO))).isEqualTo(Refusal.Code.NEEDS_ANOTHER);
            assertThat(desk.next(appeals, CY).orElseThrow().task()).isEqualTo(appeal.task());
            assertThat(desk.decide(appeal.task(), reject(), CY).progress()).isEqualTo(Progress.DECIDED);
            assertThat(desk.article(article).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.REJECT);
            assertThat(desk.appeals(article).get(0).answer().orElseThrow().reviewer())
                    .isEqualTo(CY);
            assertThat(desk.judgeNow(article).orElseThrow().signals()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_lead_settled_is_overturned_by_another_lead_alone(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            desk.decide(task, confirm(), ANNA);
            desk.decide(task, reject(), BO);
            desk.decide(task, confirm(), LEE);
            long appeal = desk.appeal(article, "no", BO).task();
            QueueFilter appeals = QueueFilter.open().with(Facet.KIND, "appeal");
            for (Reviewer had : List.of(ANNA, BO, CY, LEE)) {
                assertThat(desk.next(appeals, had)).as(had.name()).isEmpty();
                assertThat(desk.keptFrom(appeal, had))
                        .contains(had.equals(CY) ? Refusal.Code.NEEDS_LEAD : Refusal.Code.NEEDS_ANOTHER);
                assertThat(refused(() -> desk.claim(appeal, had)))
                        .isEqualTo(desk.keptFrom(appeal, had).orElseThrow());
                assertThat(refused(() -> desk.decide(appeal, reject(), had)))
                        .isEqualTo(desk.keptFrom(appeal, had).orElseThrow());
            }
            for (Reviewer reviewer : List.of(ANNA, BO, CY)) {
                assertThat(desk.preview(task, reject(), reviewer).problems()).contains(Refusal.Code.SETTLED);
                assertThat(refused(() -> desk.decide(task, reject(), reviewer))).isEqualTo(Refusal.Code.SETTLED);
            }
            assertThat(desk.decide(task, confirm(), CY).progress())
                    .as("agreeing is free")
                    .isEqualTo(Progress.DECIDED);
            assertThat(desk.article(article).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.CONFIRM);
            assertThat(desk.next(appeals, MAX).orElseThrow().task()).isEqualTo(appeal);
            desk.decide(appeal, reject(), MAX);
            assertThat(desk.article(article).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.REJECT);
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reviewer_does_not_settle_a_dispute_by_way_of_an_appeal(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("s1").orElseThrow();
            long task = desk.article(article).task();
            Decided first = desk.decide(task, confirm(), ANNA);
            long appeal = desk.appeal(article, "no", BO).task();
            desk.undo(first.batch(), ANNA);
            assertThat(desk.keptFrom(appeal, ANNA))
                    .as("who took it back decided it")
                    .contains(Refusal.Code.NEEDS_ANOTHER);
            desk.decide(task, confirm(), ANNA);
            desk.decide(task, reject(), BO);
            assertThat(refused(() -> desk.decide(appeal, reject(), CY))).isEqualTo(Refusal.Code.DISPUTED);
            assertThat(desk.decide(appeal, reject(), LEE).progress()).isEqualTo(Progress.DECIDED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_campaign_is_decided_but_for_what_a_lead_decided_otherwise(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long member = desk.articleNamed("a2").orElseThrow();
            long task = desk.article(member).task();
            desk.decideArticle(member, reject(), LEE);
            Preview preview = desk.preview(task, confirm(), ANNA);
            assertThat(preview.articles()).isEqualTo(2);
            assertThat(preview.settled()).isEqualTo(1);
            assertThat(preview.problems()).isEmpty();
            assertThat(desk.decide(task, confirm(), ANNA).articles()).isEqualTo(2);
            assertThat(desk.article(member).standing()).containsEntry(Label.REFERRAL_SPAM, Outcome.REJECT);
            assertThat(desk.task(task).progress()).isEqualTo(Progress.DECIDED);
            assertThat(refused(() -> desk.decideArticle(member, confirm(), ANNA)))
                    .isEqualTo(Refusal.Code.SETTLED);
            assertThat(desk.preview(task, confirm(), LEE).settled()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_exception_is_written_once_another_person_accepts_it(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            ExceptionDraft draft = new ExceptionDraft(
                    "okx",
                    "okx-partner.example",
                    Optional.of("official-claim"),
                    "Our contract of May.",
                    "trust desk",
                    LocalDate.parse("2026-11-01"),
                    LocalDate.parse("2027-02-01"),
                    List.of(),
                    Optional.empty());
            ExceptionProposal proposal = desk.propose(draft, ANNA);
            assertThat(refused(() -> desk.accept(proposal.number(), ANNA))).isEqualTo(Refusal.Code.NEEDS_ANOTHER);
            ExceptionProposal accepted = desk.accept(proposal.number(), BO);
            assertThat(accepted.file()).contains("registry/exceptions/desk-1.json");
            Knowledge with = KnowledgeLoader.load(
                    ModelSource.shipped(),
                    Optional.of(ModelSource.folder(folder.resolve("registry"))),
                    Optional.empty());
            assertThat(with.exemptions())
                    .singleElement()
                    .satisfies(
                            exemption -> assertThat(exemption.subject().host()).isEqualTo("okx-partner.example"));
            assertThat(refused(() -> desk.refuse(proposal.number(), "late", BO)))
                    .isEqualTo(Refusal.Code.ANSWERED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void search_finds_chinese_in_either_script_and_marks_it(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            SearchPage page = desk.search("註冊教程", 0);
            assertThat(page.hits()).extracting(SearchPage.Hit::id).containsExactly("s1");
            SearchPage.Hit hit = page.hits().get(0);
            assertThat(hit.marks().get(0).cut(hit.snippet())).isEqualTo("注册教程");
            assertThat(desk.search("天气", 0).hits())
                    .extracting(SearchPage.Hit::id)
                    .containsExactly("k1");
            assertThat(desk.search("好", 0).hits())
                    .extracting(SearchPage.Hit::id)
                    .containsExactly("k1");
            assertThat(desk.search("zztop777", 0).hits())
                    .extracting(SearchPage.Hit::id)
                    .containsExactly("s2");
            assertThat(desk.search("100% \" ' OR 1 --", 0).hits()).isEmpty();
            assertThat(desk.search("没有这个", 0).hits()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void comments_are_kept_in_order(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long task = desk.queue(QueueFilter.open(), 0, ANNA).entries().get(0).task();
            desk.comment(task, "看起来像同一个人", ANNA);
            desk.comment(task, "<b>yes</b>", BO);
            assertThat(desk.comments(task)).extracting(Comment::words).containsExactly("看起来像同一个人", "<b>yes</b>");
            assertThat(desk.task(task).comments()).isEqualTo(2);
            assertThat(refused(() -> desk.comment(task, " ", ANNA))).isEqualTo(Refusal.Code.LENGTH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_article_judged_clean_can_be_decided_too(TestDatabases database) throws IOException {
        TestDesk test = made(database);
        try (Desk desk = test.open()) {
            long article = desk.articleNamed("k1").orElseThrow();
            assertThat(desk.decideArticle(article, confirm(), ANNA).articles()).isEqualTo(1);
            assertThat(desk.article(article).task()).isPositive();
            List<String> decided = new ArrayList<>();
            desk.eachDecided(each -> decided.add(each.id()));
            assertThat(decided).containsExactly("k1");
        }
    }
}
