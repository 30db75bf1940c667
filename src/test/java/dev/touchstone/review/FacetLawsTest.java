package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.BO;
import static dev.touchstone.review.TestDesk.LEE;
import static dev.touchstone.review.TestDesk.confirm;
import static dev.touchstone.review.TestDesk.reject;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A count beside a value is the number of tasks that the queue has with it, whatever was done before. */
class FacetLawsTest {
    private static final int ALL = 1000;

    @TempDir
    private Path folder;

    private MadeReport report() {
        return new MadeReport(folder)
                .spam("a1", "kuaijie-reg.top", "70153328")
                .spam("a2", "kuaijie-reg.top", "70153328")
                .spam("a3", "kuaijie-reg.top", "70153328")
                .campaign("c01", 3)
                .spam("s1", "okx-entry.top", "ABC123XY")
                .spam("s2", "bnb-reg.example", "ZZTOP777")
                .spam("s3", "kuaijie-reg.top", "QQQQ1111");
    }

    private static void holds(Desk desk) {
        for (QueueFilter filter : List.of(
                QueueFilter.all(),
                QueueFilter.open(),
                QueueFilter.all().with(Progress.DECIDED),
                QueueFilter.all().with(Progress.DISPUTED),
                QueueFilter.open().with(Facet.HOST, "kuaijie-reg.top"),
                QueueFilter.all().with(Facet.HOST, "kuaijie-reg.top").with(Facet.KIND, "article"),
                QueueFilter.all().with(Facet.CODE, "none-such"),
                QueueFilter.open().withWords("kuaijie"),
                QueueFilter.all().withWords("70153328").with(Facet.VERDICT, "flag"))) {
            Map<Facet, List<FacetCount>> counts = desk.facets(filter, ALL);
            assertThat(counts).containsOnlyKeys(Facet.values());
            counts.forEach((facet, values) -> {
                for (FacetCount count : values) {
                    assertThat(count.tasks())
                            .as(filter + " " + facet + " " + count.value())
                            .isPositive()
                            .isEqualTo(desk.queue(filter.with(facet, count.value()), 0, LEE)
                                    .total());
                }
                assertThat(values).extracting(FacetCount::value).doesNotHaveDuplicates();
                assertThat(values).isSortedAccordingTo((one, other) -> Long.compare(other.tasks(), one.tasks()));
            });
        }
        long tasks = desk.queue(QueueFilter.all(), 0, LEE).total();
        assertThat(desk.facets(Facet.KIND, QueueFilter.all(), ALL).stream()
                        .mapToLong(FacetCount::tasks)
                        .sum())
                .as("each task is of one kind")
                .isEqualTo(tasks);
    }

    @ParameterizedTest
    @EnumSource
    void a_desk_of_an_earlier_version_is_counted_when_it_is_opened(TestDatabases database) throws Exception {
        report().write();
        TestDesk test = new TestDesk(database, folder);
        try (Desk desk = test.open()) {
            desk.decide(task(desk, "s1"), confirm(), ANNA);
        }
        Tampering.run(
                test,
                "drop table term_count",
                "drop index task_term_task",
                "drop index if exists article_ranked",
                "drop index if exists article_weight",
                "drop table article_name",
                "drop index task_lead",
                "delete from desk_schema where version >= 2");
        try (Desk desk = test.open()) {
            holds(desk);
            assertThat(desk.verify().whole()).isTrue();
        }
    }

    private static long task(Desk desk, String id) {
        return desk.article(desk.articleNamed(id).orElseThrow()).task();
    }

    @ParameterizedTest
    @EnumSource
    void counts_follow_every_deed_and_a_newer_report(TestDatabases database) throws IOException {
        report().write();
        TestDesk test = new TestDesk(database, folder);
        try (Desk desk = test.open()) {
            holds(desk);
            long campaign = task(desk, "a1");
            desk.decide(campaign, confirm(), ANNA);
            holds(desk);
            desk.decide(campaign, reject(), BO);
            desk.decide(task(desk, "s1"), confirm(), ANNA);
            holds(desk);
            desk.appeal(desk.articleNamed("s1").orElseThrow(), "not so", BO);
            holds(desk);
            desk.undo(desk.latest(BO).orElseThrow().batch(), BO);
            desk.decideArticle(desk.articleNamed("a2").orElseThrow(), reject(), LEE);
            holds(desk);
        }
        report().spam("s4", "new.example", "NEWNEW11").clean("k1", "新的").write();
        try (Desk desk = test.open()) {
            holds(desk);
            QueueFilter appeals = QueueFilter.open().with(Facet.KIND, TaskKind.APPEAL.id());
            assertThat(desk.queue(appeals, 0, LEE).total())
                    .as("an appeal is found as one under a newer report too")
                    .isEqualTo(1);
            assertThat(desk.next(appeals, LEE)).isPresent();
        }
    }
}
