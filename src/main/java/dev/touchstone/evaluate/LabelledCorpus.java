package dev.touchstone.evaluate;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.evidence.Observations;
import dev.touchstone.knowledge.BrandRegistry;
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.text.SentenceFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labelled articles, read and observed.
 *
 * @param examples in input order
 * @param articles as read, each at the place of its example
 * @param inputs what was asked for, in that order
 * @param problems what could not be read, each naming its input and place
 * @param digest sha-256 of the files' bytes in order, lower-case hexadecimal
 */
public record LabelledCorpus(
        List<Example> examples, List<Article> articles, List<Input> inputs, List<String> problems, String digest) {
    public LabelledCorpus {
        examples = List.copyOf(examples);
        articles = List.copyOf(articles);
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }

    /**
     * One argument: a file, a folder or a pattern.
     *
     * @param name as given
     * @param digest sha-256 of its files' bytes in order, lower-case hexadecimal
     */
    public record Input(String name, String digest) {}

    /**
     * Reads JSON Lines with {@code label} and {@code family} beside the fields of an article. A line without a label, or with one
     * that is not known, is a problem and no example.
     *
     * @param arguments files, folders or patterns
     */
    public static LabelledCorpus read(List<String> arguments, Moderator moderator) {
        List<Example> examples = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        LabelledReading reading = new LabelledReading((article, called, label, input) -> {
            Observations observations = moderator.observe(article);
            observations
                    .failures()
                    .forEach(failure -> failures.add(article.origin() + ": a detector failed: " + failure));
            Traits traits = new Traits(
                    input,
                    label.form(),
                    label.kind(),
                    isRegistered(
                            label.brand(), observations, moderator.knowledge().registry()));
            articles.add(article);
            examples.add(new Example(
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
                    sentences(article, label, moderator, failures),
                    traits));
        });
        reading.read(arguments);
        List<String> problems = new ArrayList<>(reading.problems());
        problems.addAll(failures);
        return new LabelledCorpus(examples, articles, reading.inputs(), problems, reading.digest());
    }

    private static boolean isRegistered(String brand, Observations observations, BrandRegistry registry) {
        if (brand.isEmpty()) {
            return observations.evidence().stream()
                    .flatMap(piece -> piece.brand().stream())
                    .anyMatch(id -> registry.brand(id).isPresent());
        }
        return registry.brand(brand).isPresent()
                || registry.brands().stream().anyMatch(known -> known.name().equalsIgnoreCase(brand));
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
}
