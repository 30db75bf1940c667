package dev.touchstone.evaluate;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.evidence.Observations;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.text.SentenceFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            examples.add(example(
                    article, called, label, observations, sentences(article, label, moderator, failures)));
        });
        reading.read(arguments);
        List<String> problems = new ArrayList<>(reading.problems());
        problems.addAll(failures);
        return new LabelledCorpus(examples, problems, reading.digest());
    }

    /** The sentences that were labelled; those that do not stand in the text are told. */
    private static List<LabelledSentence> sentences(
            Article article, RecordLabel label, Moderator moderator, List<String> problems) {
        List<SentenceKind> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        label.sentences().forEach((id, said) -> {
            Optional<SentenceKind> kind = SentenceKind.of(id);
            if (kind.isEmpty()) {
                problems.add(article.origin() + ": has sentences of a kind that is not known: " + id);
                return;
            }
            for (String text : said) {
                if (text.isBlank() || !article.text().contains(text)) {
                    problems.add(article.origin() + ": has no sentence that reads so: " + text);
                } else {
                    kinds.add(kind.get());
                    texts.add(text);
                }
            }
        });
        List<LabelledSentence> sentences = new ArrayList<>();
        if (!texts.isEmpty()) {
            List<SentenceFeatures> features = moderator.hear(article, texts).features();
            for (int i = 0; i < features.size(); i++) {
                sentences.add(new LabelledSentence(kinds.get(i), features.get(i)));
            }
        }
        return sentences;
    }

    private static Example example(
            Article article,
            CorpusLabel called,
            RecordLabel label,
            Observations observations,
            List<LabelledSentence> sentences) {
        return new Example(
                article.id(),
                article.origin().toString(),
                called,
                label.family(article),
                label.language().isEmpty() ? observations.language().tag() : label.language(),
                label.hard(),
                label.why(),
                observations.evidence(),
                observations.shingles(),
                observations.sentences(),
                sentences);
    }
}
