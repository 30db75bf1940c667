package dev.touchstone.evaluate;

import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.table.Cell;
import dev.touchstone.evaluate.table.Table;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Verdicts against labels: what was found, what was flagged wrongly, of whom. */
record VerdictTables(Outcomes outcomes) {
    private static final Judged EITHER = Judged.EITHER;

    private static boolean isClean(Outcome outcome) {
        return !outcome.label().isBad();
    }

    Table overall() {
        Table.Filling table = Table.of("verdicts", "Verdicts by label", "")
                .column("articles", "Articles")
                .column("flagged", "flagged")
                .column("review", "review")
                .column("clean", "clean")
                .column("of", "of")
                .column("flaggedShare", "share flagged")
                .column("foundShare", "share flagged or in review");
        for (CorpusLabel label : CorpusLabel.values()) {
            List<Outcome> of = (label == CorpusLabel.UNSURE ? outcomes.unsure() : outcomes.judged())
                    .stream().filter(outcome -> outcome.label() == label).toList();
            row(table, label.id(), of);
            if (label == CorpusLabel.CLEAN) {
                row(
                        table,
                        "  of these hard",
                        of.stream().filter(outcome -> outcome.example().hard()).toList());
            }
        }
        return table.done();
    }

    private static void row(Table.Filling table, String name, List<Outcome> of) {
        int flagged = count(of, Verdict.FLAG);
        int review = count(of, Verdict.REVIEW);
        table.row(
                Cell.of(name),
                Cell.of(flagged),
                Cell.of(review),
                Cell.of(count(of, Verdict.CLEAN)),
                Cell.of(of.size()),
                new Proportion(flagged, of.size()).cell(),
                new Proportion(flagged + review, of.size()).cell());
    }

    private static int count(List<Outcome> outcomes, Verdict verdict) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }

    Table byLabel(Counting counting) {
        Table.Filling table = Table.of("byLabel" + counting.key(), "What is found" + counting.head(), "")
                .column("label", "Label" + counting.head())
                .column("precision", "precision of flags")
                .column("recallOfFlags", "recall of flags")
                .column("recall", "recall with review");
        for (Judged of : Judged.values()) {
            table.row(
                    Cell.of(of.id()),
                    counting.share(outcomes, of::isFlagged, of::isBad),
                    counting.share(outcomes, of::isBad, of::isFlagged),
                    counting.share(outcomes, of::isBad, of::isFound));
        }
        return table.done();
    }

    /** Among clean articles alone: what is bad for the other label is no false flag, it is told by precision. */
    Table falseFlags(Counting counting) {
        Table.Filling table = Table.of("falseFlags" + counting.key(), "What is flagged wrongly" + counting.head(), "")
                .column("label", "False flags" + counting.head())
                .column("cleanFlagged", "clean flagged")
                .column("cleanInReview", "clean in review")
                .column("hardFlagged", "hard clean flagged")
                .column("hardInReview", "hard clean in review");
        Predicate<Outcome> clean = VerdictTables::isClean;
        Predicate<Outcome> hard = clean.and(outcome -> outcome.example().hard());
        for (Judged of : Judged.values()) {
            Predicate<Outcome> flagged = of::isFlagged;
            Predicate<Outcome> inReview = flagged.negate().and(of::isFound);
            table.row(
                    Cell.of(of.id()),
                    counting.share(outcomes, clean, flagged),
                    counting.share(outcomes, clean, inReview),
                    counting.share(outcomes, hard, flagged),
                    counting.share(outcomes, hard, inReview));
        }
        return table.done();
    }

    Table byLanguage(Counting counting) {
        return split(
                "byLanguage" + counting.key(),
                "By language" + counting.head(),
                "",
                "Language" + counting.head(),
                counting,
                outcome -> outcome.example().language());
    }

    Table byKind(Counting counting) {
        FamilyKinds kinds = new FamilyKinds(outcomes.judged());
        return split(
                "byKind" + counting.key(),
                "By kind of family" + counting.head(),
                "The kind that a record names, else what the family's articles were called and how they were handed in.",
                "Kind of family" + counting.head(),
                counting,
                kinds::of);
    }

    Table byBrand(Counting counting) {
        return split(
                "byBrand" + counting.key(),
                "By brand" + counting.head(),
                "The brand that a record names, else whether the article's evidence names a brand of the registry.",
                "Brand of the article" + counting.head(),
                counting,
                outcome -> outcome.example().traits().registered() ? "in the registry" : "not in the registry");
    }

    private Table split(
            String key, String title, String note, String head, Counting counting, Function<Outcome, String> group) {
        Table.Filling table = Table.of(key, title, note)
                .column("group", head)
                .column("recall", "recall with review")
                .column("cleanFlagged", "clean flagged")
                .column("cleanInReview", "clean in review");
        for (String name : new TreeSet<>(outcomes.judged().stream().map(group).toList())) {
            Predicate<Outcome> in = outcome -> group.apply(outcome).equals(name);
            table.row(
                    Cell.of(name),
                    counting.share(outcomes, in.and(EITHER::isBad), EITHER::isFound),
                    counting.share(outcomes, in.and(VerdictTables::isClean), EITHER::isFlagged),
                    counting.share(
                            outcomes, in.and(VerdictTables::isClean), outcome -> outcome.verdict() == Verdict.REVIEW));
        }
        return table.done();
    }
}
