package dev.touchstone.evaluate.mutate;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.evaluate.mutate.Change.Judged;
import dev.touchstone.evaluate.mutate.Scope.Side;
import dev.touchstone.evidence.WordingSignal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Judges labelled articles as they are and under each mutation, by the models as they are. The same changes in the same order
 * for any number of threads. Articles labelled {@code unsure} are left out.
 */
public final class MutationTrial {
    private final Moderator moderator;
    private final List<Mutation> mutations;
    private final int threads;

    /** @param threads that judge */
    public MutationTrial(Moderator moderator, List<Mutation> mutations, int threads) {
        this.moderator = moderator;
        this.mutations = List.copyOf(mutations);
        this.threads = threads;
    }

    /**
     * Runs it.
     *
     * @param sink gets each rewritten article, in order, on one thread
     * @return the figures of each mutation, in the order given
     * @throws IllegalStateException if an article that was read before cannot be read again
     */
    public List<MutationFigures> run(List<LabelledRecord> records, Consumer<Mutant> sink) {
        List<Specimen> specimens = specimens(records);
        Map<Mutation, List<Change>> changes = new LinkedHashMap<>();
        mutations.forEach(mutation -> changes.put(mutation, new ArrayList<>()));
        ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
        AssessedInOrder.assess(
                moderator,
                threads,
                articles -> mutants(specimens, (specimen, mutant) -> {
                    sink.accept(mutant);
                    asked.add(new Asked(specimen, mutant.mutation()));
                    articles.accept(mutant.article());
                }),
                after -> {
                    Asked of = asked.remove();
                    changes.computeIfAbsent(of.mutation, unused -> new ArrayList<>())
                            .add(change(of, after));
                });
        return changes.entrySet().stream()
                .map(entry -> new MutationFigures(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Every rewritten article, in the order of the articles and within one of the mutations. */
    void mutants(List<Specimen> specimens, Taker taker) {
        for (Specimen specimen : specimens) {
            for (Mutation mutation : mutations) {
                Side side = specimen.isBad()
                        ? mutation.scope().bad()
                        : mutation.scope().clean();
                Optional<RawArticle> changed = side == Side.NONE ? Optional.empty() : mutation.apply(specimen);
                changed.ifPresent(article -> taker.take(specimen, new Mutant(specimen.record(), mutation, article)));
            }
        }
    }

    /** Takes a rewritten article and what it was made of. */
    interface Taker {
        void take(Specimen specimen, Mutant mutant);
    }

    /** The articles with what is seen in them as they are. */
    List<Specimen> specimens(List<LabelledRecord> all) {
        List<LabelledRecord> records = all.stream()
                .filter(record -> record.label() != CorpusLabel.UNSURE)
                .toList();
        List<Assessment> before = new ArrayList<>();
        AssessedInOrder.assess(
                moderator,
                threads,
                articles -> records.forEach(record -> articles.accept(record.article())),
                assessment -> before.add(assessment.orElseThrow(
                        () -> new IllegalStateException("an article that was read cannot be read again"))));
        List<LabelledRecord> genuine = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).label().isBad() && isPlain(before.get(i))) {
                genuine.add(records.get(i));
            }
        }
        Surroundings around = Surroundings.of(moderator.knowledge(), genuine);
        List<Specimen> specimens = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            specimens.add(new Specimen(records.get(i), before.get(i), around));
        }
        return specimens;
    }

    /** Neither suspicious nor an account of frauds, in which a promotion would be an example of one. */
    private static boolean isPlain(Assessment assessment) {
        return assessment.verdict() == Verdict.CLEAN
                && assessment.evidence().stream()
                        .flatMap(piece -> piece.evidence().relief().stream())
                        .allMatch(relief -> relief.signals().equals(Set.of(WordingSignal.IMPERSONATION.id())));
    }

    private record Asked(Specimen specimen, Mutation mutation) {}

    private static Change change(Asked asked, Optional<Assessment> after) {
        return new Change(
                asked.mutation.id(),
                asked.specimen.article().id(),
                asked.specimen.record().family(),
                asked.specimen.isBad(),
                judged(asked.specimen.before()),
                after.map(MutationTrial::judged).orElse(new Judged(Verdict.UNDECIDED, 0)));
    }

    private static Judged judged(Assessment assessment) {
        double score = 0;
        for (Label label : Label.values()) {
            score = Math.max(score, assessment.label(label).logOdds().score());
        }
        return new Judged(assessment.verdict(), score);
    }
}
