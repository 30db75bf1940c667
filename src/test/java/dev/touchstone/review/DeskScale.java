package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.ANNA;
import static dev.touchstone.review.TestDesk.LEE;

import dev.touchstone.review.store.Desks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * How long questions take at a desk of many articles, and what an article costs. Not a test: run its main method with a report
 * folder and, for PostgreSQL, a JDBC address; {@code src/docs/desk.md} has what it printed.
 */
final class DeskScale {
    private static final int TIMES = 41;

    private DeskScale() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        DeskOptions usual = DeskOptions.usual(TestDesk.KNOWLEDGE);
        DeskOptions options = arguments.length > 1 ? usual.withDatabase(arguments[1]) : usual;
        long begun = System.nanoTime();
        try (Desk desk = Desks.open(folder, options)) {
            System.out.printf(
                    Locale.ROOT,
                    "opened in %.1f s, %.1f s of them on the processor: %s%n",
                    (System.nanoTime() - begun) / 1e9,
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
                    desk.facts());
            if (arguments.length == 1) {
                long bytes = Files.size(folder.resolve("review.db"));
                System.out.printf(
                        Locale.ROOT,
                        "%d bytes, %d an article%n",
                        bytes,
                        bytes / desk.facts().articles());
            }
            measure(desk);
        }
        begun = System.nanoTime();
        Desks.open(folder, options).close();
        System.out.printf(Locale.ROOT, "opened again in %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private static void measure(Desk desk) {
        QueuePage first = desk.queue(QueueFilter.open(), 0, LEE);
        System.out.println(first.total() + " tasks, " + first.counts());
        time("queue, first page", i -> desk.queue(QueueFilter.open(), 0, LEE));
        time("queue, some page", i -> desk.queue(QueueFilter.open(), i % first.pages(), LEE));
        String brand = desk.facets(Facet.BRAND, QueueFilter.open(), 1).get(0).value();
        time("queue of one brand", i -> desk.queue(QueueFilter.open().with(Facet.BRAND, brand), 0, LEE));
        time("values of four facets", i -> {
            for (Facet facet : List.of(Facet.BRAND, Facet.SIGNAL, Facet.LANGUAGE, Facet.HOST)) {
                desk.facets(facet, QueueFilter.open(), 20);
            }
        });
        for (String words : List.of("官网下载", "邀请码 注册", "邀请码", "invite code", "币安", "的", "ok", "kraken", "qqxyzzy")) {
            time("search " + words, i -> desk.search(words, 0));
            time("queue with words " + words, i -> desk.queue(QueueFilter.open().withWords(words), 0, LEE));
        }
        time(
                "article",
                i -> desk.article(
                        first.entries().get(i % first.entries().size()).subject() + i * 97L));
        List<Long> campaigns = desk.campaigns();
        time("largest campaigns", i -> desk.campaign(campaigns.get(i)));
        time("claim the next", i -> desk.next(QueueFilter.open(), ANNA));
        long largest = desk.campaign(campaigns.get(0)).task();
        int articles = desk.campaign(campaigns.get(0)).articles();
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            Decided decided = desk.decide(largest, TestDesk.confirm(), LEE);
            long between = System.nanoTime();
            desk.undo(decided.batch(), LEE);
            System.out.printf(
                    Locale.ROOT,
                    "campaign of %d decided in %.0f ms, undone in %.0f ms%n",
                    articles,
                    (between - begun) / 1e6,
                    (System.nanoTime() - between) / 1e6);
        }
        time("statistics", i -> desk.statistics());
        time("audit verified", i -> desk.verify());
    }

    private static void time(String what, IntConsumer question) {
        double[] took = new double[TIMES];
        double[] worked = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            question.accept(i);
            took[i] = (System.nanoTime() - begun) / 1e6;
            worked[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        System.out.printf(
                Locale.ROOT,
                "%-40s median %7.1f ms, worst %7.1f ms; on the processor median %7.1f ms%n",
                what,
                took[TIMES / 2],
                took[TIMES - 1],
                worked[TIMES / 2]);
    }
}
