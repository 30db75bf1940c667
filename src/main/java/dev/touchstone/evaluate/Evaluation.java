package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.SignalFeatures;
import dev.touchstone.assess.Verdict;
import dev.touchstone.knowledge.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Figures of predictions against labels, as tables. Articles labelled {@code unsure} are counted apart. */
public final class Evaluation {
    private final List<Outcome> outcomes;
    private final List<Outcome> unsure;

    public Evaluation(List<Prediction> predictions, Policy policy) {
        List<Outcome> all = predictions.stream()
                .map(prediction -> new Outcome(prediction, policy))
                .toList();
        this.outcomes = all.stream()
                .filter(outcome -> outcome.label() != CorpusLabel.UNSURE)
                .toList();
        this.unsure = all.stream()
                .filter(outcome -> outcome.label() == CorpusLabel.UNSURE)
                .toList();
    }

    /** Of the bad articles, those flagged or sent to review. */
    public Proportion recall() {
        return share(outcome -> outcome.label().isBad(), outcome -> outcome.verdict() != Verdict.CLEAN);
    }

    /** Of the bad articles, those flagged. */
    public Proportion flaggedRecall() {
        return share(outcome -> outcome.label().isBad(), outcome -> outcome.verdict() == Verdict.FLAG);
    }

    /** Of the flagged articles, the bad ones. */
    public Proportion precision() {
        return share(
                outcome -> outcome.verdict() == Verdict.FLAG,
                outcome -> outcome.label().isBad());
    }

    /** Of the clean articles, those flagged. */
    public Proportion falseFlags() {
        return share(outcome -> !outcome.label().isBad(), outcome -> outcome.verdict() == Verdict.FLAG);
    }

    /** Of the clean articles in a language, those flagged. */
    public Proportion falseFlags(String language) {
        return share(
                outcome ->
                        !outcome.label().isBad() && outcome.example().language().equals(language),
                outcome -> outcome.verdict() == Verdict.FLAG);
    }

    private Proportion share(Predicate<Outcome> among, Predicate<Outcome> hit) {
        int of = 0;
        int hits = 0;
        for (Outcome outcome : outcomes) {
            if (among.test(outcome)) {
                of++;
                hits += hit.test(outcome) ? 1 : 0;
            }
        }
        return new Proportion(hits, of);
    }

    public TextTable overall() {
        TextTable table = new TextTable("Articles", "flagged", "review", "clean", "of");
        for (CorpusLabel label : CorpusLabel.values()) {
            List<Outcome> of = (label == CorpusLabel.UNSURE ? unsure : outcomes)
                    .stream().filter(outcome -> outcome.label() == label).toList();
            row(table, label.id(), of);
            if (label == CorpusLabel.CLEAN) {
                row(
                        table,
                        "  of these hard",
                        of.stream().filter(outcome -> outcome.example().hard()).toList());
            }
        }
        return table;
    }

    private static void row(TextTable table, String name, List<Outcome> outcomes) {
        table.row(
                name,
                count(outcomes, Verdict.FLAG),
                count(outcomes, Verdict.REVIEW),
                count(outcomes, Verdict.CLEAN),
                Integer.toString(outcomes.size()));
    }

    private static String count(List<Outcome> outcomes, Verdict verdict) {
        return Long.toString(outcomes.stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count());
    }

    public TextTable byLabel() {
        TextTable table = new TextTable("Label", "precision of flags", "recall of flags", "recall with review");
        for (Label label : Label.values()) {
            Predicate<Outcome> bad = outcome -> outcome.label().has(label);
            Predicate<Outcome> flagged = outcome -> outcome.verdict(label) == Verdict.FLAG;
            table.row(
                    label.id(),
                    share(flagged, bad).toString(),
                    share(bad, flagged).toString(),
                    share(bad, outcome -> outcome.verdict(label) != Verdict.CLEAN)
                            .toString());
        }
        table.row("either", precision().toString(), flaggedRecall().toString(), recall().toString());
        return table;
    }

    public TextTable byLanguage() {
        TextTable table = new TextTable("Language", "recall with review", "clean flagged", "clean in review");
        TreeSet<String> languages = new TreeSet<>();
        outcomes.forEach(outcome -> languages.add(outcome.example().language()));
        for (String language : languages) {
            Predicate<Outcome> bad = outcome ->
                    outcome.label().isBad() && outcome.example().language().equals(language);
            Predicate<Outcome> clean = outcome ->
                    !outcome.label().isBad() && outcome.example().language().equals(language);
            table.row(
                    language,
                    share(bad, outcome -> outcome.verdict() != Verdict.CLEAN).toString(),
                    share(clean, outcome -> outcome.verdict() == Verdict.FLAG).toString(),
                    share(clean, outcome -> outcome.verdict() == Verdict.REVIEW).toString());
        }
        return table;
    }

    /** How often each signal is seen in bad and in clean articles, and the ratio of the shares. */
    public TextTable bySignal() {
        Map<String, int[]> counts = new TreeMap<>();
        int bad = 0;
        int clean = 0;
        for (Outcome outcome : outcomes) {
            int side = outcome.label().isBad() ? 0 : 1;
            bad += 1 - side;
            clean += side;
            for (String signal :
                    SignalFeatures.counts(outcome.example().evidence()).keySet()) {
                counts.computeIfAbsent(signal, unused -> new int[2])[side]++;
            }
        }
        TextTable table = new TextTable("Signal", "in bad", "in clean", "bad share of hits");
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            double inBad = bad == 0 ? 0 : (double) entry.getValue()[0] / bad;
            double inClean = clean == 0 ? 0 : (double) entry.getValue()[1] / clean;
            table.row(
                    entry.getKey(),
                    Integer.toString(entry.getValue()[0]),
                    Integer.toString(entry.getValue()[1]),
                    String.format(Locale.ROOT, "%.2f", inBad + inClean == 0 ? 0 : inBad / (inBad + inClean)));
        }
        return table;
    }

    /** Every article that was got wrong, the gravest first: clean ones flagged, bad ones missed, clean ones in review. */
    public TextTable mistakes() {
        TextTable table = new TextTable("Mistake", "article", "label", "scores", "why it was labelled so");
        List<Outcome> wrong = new ArrayList<>(outcomes.stream()
                .filter(outcome -> mistake(outcome) != Mistake.NONE)
                .toList());
        wrong.sort(Comparator.comparing(Evaluation::mistake)
                .thenComparing(outcome -> outcome.example().place())
                .thenComparing(outcome -> outcome.example().id()));
        for (Outcome outcome : wrong) {
            table.row(
                    mistake(outcome).words,
                    outcome.example().id(),
                    outcome.label().id() + (outcome.example().hard() ? ", hard" : ""),
                    String.format(
                            Locale.ROOT,
                            "%.2f %.2f",
                            outcome.prediction().score(Label.REFERRAL_SPAM),
                            outcome.prediction().score(Label.IMPERSONATION)),
                    outcome.example().why());
        }
        return table;
    }

    private static Mistake mistake(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        if (outcome.label().isBad()) {
            return verdict == Verdict.CLEAN ? Mistake.MISSED : Mistake.NONE;
        }
        return switch (verdict) {
            case FLAG -> Mistake.CLEAN_FLAGGED;
            case REVIEW -> Mistake.CLEAN_IN_REVIEW;
            default -> Mistake.NONE;
        };
    }

    private enum Mistake {
        CLEAN_FLAGGED("clean, flagged"),
        MISSED("bad, missed"),
        CLEAN_IN_REVIEW("clean, review"),
        NONE("");

        private final String words;

        Mistake(String words) {
            this.words = words;
        }
    }
}
