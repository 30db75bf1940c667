package dev.touchstone.evaluate.mutate;

import dev.touchstone.Moderator;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import java.util.List;
import java.util.Optional;

/** Specimens for tests: judged by the models that are shipped, once for all tests. */
final class Specimens {
    static final Moderator MODERATOR = Moderator.load();

    private Specimens() {}

    static RawArticle article(InputFormat format, String title, String body) {
        return new RawArticle("a", Optional.empty(), title, body, format);
    }

    static LabelledRecord record(CorpusLabel label, String language, RawArticle article) {
        return new LabelledRecord(article, label, "f", language);
    }

    /** A bad one. */
    static Specimen of(InputFormat format, String language, String body) {
        return of(record(CorpusLabel.BOTH, language, article(format, "", body)));
    }

    static Specimen of(LabelledRecord... records) {
        return new MutationTrial(MODERATOR, List.of(), 1)
                .specimens(List.of(records))
                .get(0);
    }

    static Mutation mutation(String id) {
        return Mutations.all().stream()
                .filter(mutation -> mutation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mutation " + id));
    }

    /** The body under a mutation; empty where it does not apply. */
    static Optional<String> body(String id, Specimen specimen) {
        return mutation(id).apply(specimen).map(RawArticle::body);
    }
}
