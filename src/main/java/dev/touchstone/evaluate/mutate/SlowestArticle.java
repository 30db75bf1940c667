package dev.touchstone.evaluate.mutate;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The article that takes longest for its length, as it is or rewritten, read and judged on one thread. Of the slowest in a first
 * round each is timed again, and its best time counts: what the collector or another program took is not the article's.
 *
 * @param id of the article
 * @param mutation by which it was rewritten; empty for the article as it is
 * @param bytes of its body in UTF-8; shorter ones count as 10,000
 * @param millis that it took
 */
public record SlowestArticle(String id, String mutation, int bytes, double millis) {
    /** Shorter articles take a time of their own that has nothing to do with their length. */
    private static final int LEAST_BYTES = 10_000;

    private static final int AGAIN = 20;
    private static final int ROUNDS = 5;

    private record Timed(RawArticle article, String mutation, int bytes, long nanos) {
        double perByte() {
            return (double) nanos / Math.max(LEAST_BYTES, bytes);
        }
    }

    /** Milliseconds for 10,000 bytes. */
    public double perTenThousandBytes() {
        return millis * LEAST_BYTES / Math.max(LEAST_BYTES, bytes);
    }

    /** Times everything. */
    public static SlowestArticle of(Moderator moderator, List<Mutation> mutations, List<LabelledRecord> records) {
        MutationTrial trial = new MutationTrial(moderator, mutations, 1);
        List<Timed> slowest = new ArrayList<>();
        List<Specimen> specimens = trial.specimens(records);
        specimens.forEach(specimen -> keep(slowest, timed(moderator, specimen.article(), "")));
        trial.mutants(
                specimens,
                (specimen, mutant) -> keep(
                        slowest,
                        timed(moderator, mutant.article(), mutant.mutation().id())));
        return slowest.stream()
                .map(first -> again(moderator, first))
                .max(Comparator.comparing(Timed::perByte))
                .map(timed -> new SlowestArticle(timed.article.id(), timed.mutation, timed.bytes, timed.nanos / 1e6))
                .orElseThrow(() -> new IllegalArgumentException("no article to time"));
    }

    private static void keep(List<Timed> slowest, Timed timed) {
        slowest.add(timed);
        if (slowest.size() > 10 * AGAIN) {
            slowest.sort(Comparator.comparing((Timed one) -> -one.perByte()));
            slowest.subList(AGAIN, slowest.size()).clear();
        }
    }

    private static Timed again(Moderator moderator, Timed first) {
        Timed best = first;
        for (int i = 0; i < ROUNDS; i++) {
            Timed next = timed(moderator, first.article, first.mutation);
            best = next.nanos < best.nanos ? next : best;
        }
        return best;
    }

    private static Timed timed(Moderator moderator, RawArticle raw, String mutation) {
        long start = System.nanoTime();
        raw.read().ifPresent((Article article) -> moderator.assess(article));
        long nanos = System.nanoTime() - start;
        return new Timed(raw, mutation, raw.body().getBytes(StandardCharsets.UTF_8).length, nanos);
    }
}
