package dev.touchstone.evaluate;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import dev.touchstone.evidence.Observations;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceFinder;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.knowledge.BrandRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
        Reading reading = new Reading(moderator);
        arguments.forEach(reading::argument);
        return new LabelledCorpus(
                reading.examples,
                reading.articles,
                reading.inputs,
                reading.problems,
                HexFormat.of().formatHex(reading.digest.digest()));
    }

    /** One reading, in progress. */
    private static final class Reading {
        private final Moderator moderator;
        private final SourceReader reader = new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL));
        private final List<Example> examples = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();
        private final List<Input> inputs = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final MessageDigest digest = sha256();
        private final MessageDigest ofInput = sha256();
        private String input = "";

        Reading(Moderator moderator) {
            this.moderator = moderator;
        }

        void argument(String argument) {
            input = argument;
            new SourceFinder(InputStream.nullInputStream()).find(List.of(argument), this::found);
            inputs.add(new Input(argument, HexFormat.of().formatHex(ofInput.digest())));
        }

        private void found(Found found) {
            if (found instanceof Source source) {
                read(source);
            } else if (found instanceof Unreadable unreadable) {
                problem(unreadable.origin(), unreadable.message());
            } else if (found instanceof Skipped skipped) {
                problem(skipped.origin(), skipped.message());
            }
        }

        private void read(Source source) {
            try (InputStream in = source.opener().open()) {
                byte[] bytes = in.readAllBytes();
                digest.update(bytes);
                ofInput.update(bytes);
                Map<Long, RecordLabel> labels = RecordLabel.read(new ByteArrayInputStream(bytes));
                reader.read(source, outcome -> {
                    if (outcome instanceof ReadArticle read) {
                        add(read.article(), labels);
                    } else if (outcome instanceof Unreadable unreadable) {
                        problem(unreadable.origin(), unreadable.message());
                    } else if (outcome instanceof Skipped skipped) {
                        problem(skipped.origin(), skipped.message());
                    }
                });
            } catch (IOException e) {
                problem(new Origin(source.name(), 0), "cannot be read");
            }
        }

        private void add(Article article, Map<Long, RecordLabel> labels) {
            RecordLabel label = labels.get(article.origin().record());
            Optional<CorpusLabel> called = label == null ? Optional.empty() : CorpusLabel.of(label.label());
            if (label == null || called.isEmpty()) {
                problem(article.origin(), "has no label that is known");
                return;
            }
            Observations observations = moderator.observe(article);
            for (String failure : observations.failures()) {
                problem(article.origin(), "a detector failed: " + failure);
            }
            articles.add(article);
            examples.add(new Example(
                    article.id(),
                    article.origin().toString(),
                    called.get(),
                    label.family().isEmpty() ? article.id() : label.family(),
                    label.language().isEmpty() ? observations.language().tag() : label.language(),
                    label.hard(),
                    label.why(),
                    observations.evidence(),
                    observations.shingles(),
                    new Traits(input, label.form(), label.kind(), isRegistered(label.brand(), observations))));
        }

        private boolean isRegistered(String brand, Observations observations) {
            BrandRegistry registry = moderator.knowledge().registry();
            if (brand.isEmpty()) {
                return observations.evidence().stream()
                        .flatMap(piece -> piece.brand().stream())
                        .anyMatch(id -> registry.brand(id).isPresent());
            }
            return registry.brand(brand).isPresent()
                    || registry.brands().stream().anyMatch(known -> known.name().equalsIgnoreCase(brand));
        }

        private void problem(Origin origin, String message) {
            problems.add(origin + ": " + message);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
