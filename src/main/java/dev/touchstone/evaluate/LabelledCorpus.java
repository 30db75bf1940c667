package dev.touchstone.evaluate;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.evidence.Observations;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled articles, read and observed.
 *
 * @param examples in input order
 * @param problems what could not be read, each naming its input and place
 * @param digest sha-256 of the files' bytes in order, lower-case hexadecimal
 */
public record LabelledCorpus(List<Example> examples, List<String> problems, String digest) {
    public LabelledCorpus {
        examples = List.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /**
     * Reads JSON Lines with {@code label} and {@code family} beside the fields of an article. A line without a label, or with one
     * that is not known, is a problem and no example.
     *
     * @param arguments files, folders or patterns
     */
    public static LabelledCorpus read(List<String> arguments, Moderator moderator) {
        List<Example> examples = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        LabelledReading reading = new LabelledReading((article, called, label) -> {
            Observations observations = moderator.observe(article);
            observations
                    .failures()
                    .forEach(failure -> failures.add(article.origin() + ": a detector failed: " + failure));
            examples.add(example(article, called, label, observations));
        });
        reading.read(arguments);
        List<String> problems = new ArrayList<>(reading.problems());
        problems.addAll(failures);
        return new LabelledCorpus(examples, problems, reading.digest());
    }

    private static Example example(Article article, CorpusLabel called, RecordLabel label, Observations observations) {
        return new Example(
                article.id(),
                article.origin().toString(),
                called,
                label.family(article),
                label.language().isEmpty() ? observations.language().tag() : label.language(),
                label.hard(),
                label.why(),
                observations.evidence(),
                observations.shingles());
    }
}
