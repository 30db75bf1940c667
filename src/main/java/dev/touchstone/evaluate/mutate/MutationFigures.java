package dev.touchstone.evaluate.mutate;

import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.Proportion;
import dev.touchstone.evaluate.mutate.Change.Judged;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one mutation does to a corpus. Shares are of the articles that it changes, so that one that applies to few hides nothing.
 *
 * @param mutation which
 * @param changes by article, in input order
 */
public record MutationFigures(Mutation mutation, List<Change> changes) {
    public MutationFigures {
        changes = List.copyOf(changes);
    }

    public int bad() {
        return (int) changes.stream().filter(Change::bad).count();
    }

    public int clean() {
        return changes.size() - bad();
    }

    /** Of the bad articles, those flagged or sent to review. */
    public Proportion recall(Function<Change, Judged> side) {
        return share(true, side, judged -> judged.verdict() != Verdict.CLEAN);
    }

    /** Of the bad articles, those flagged. */
    public Proportion flaggedRecall(Function<Change, Judged> side) {
        return share(true, side, judged -> judged.verdict() == Verdict.FLAG);
    }

    /** Of the clean articles, those flagged. */
    public Proportion falseFlags(Function<Change, Judged> side) {
        return share(false, side, judged -> judged.verdict() == Verdict.FLAG);
    }

    /** By how many points of a hundred recall with review changes. */
    public double points() {
        return 100 * (recall(Change::after).value() - recall(Change::before).value());
    }

    /** Bad articles that are found no more, those that fell deepest first. */
    public List<Change> losses() {
        return changes.stream()
                .filter(Change::isLost)
                .sorted(Comparator.comparing((Change change) -> -change.drop()).thenComparing(Change::article))
                .toList();
    }

    /** Clean articles that are flagged now, those that rose highest first. */
    public List<Change> accused() {
        return changes.stream()
                .filter(Change::isAccused)
                .sorted(Comparator.comparing(Change::drop).thenComparing(Change::article))
                .toList();
    }

    private Proportion share(boolean bad, Function<Change, Judged> side, Predicate<Judged> hit) {
        List<Judged> of =
                changes.stream().filter(change -> change.bad() == bad).map(side).toList();
        return new Proportion((int) of.stream().filter(hit).count(), of.size());
    }
}
