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
import dev.touchstone.knowledge.SentenceKind;
import dev.touchstone.text.SentenceFeatures;
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
        Reading reading = new Reading(moderator);
        new SourceFinder(InputStream.nullInputStream()).find(arguments, reading::found);
        return new LabelledCorpus(
                reading.examples, reading.problems, HexFormat.of().formatHex(reading.digest.digest()));
    }

    /** One reading, in progress. */
    private static final class Reading {
        private final Moderator moderator;
        private final SourceReader reader = new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL));
        private final List<Example> examples = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final MessageDigest digest = sha256();

        Reading(Moderator moderator) {
            this.moderator = moderator;
        }

        void found(Found found) {
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
                Map<Long, RecordLabel> labels = RecordLabel.read(bytes);
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
            List<LabelledSentence> sentences = sentences(article, label);
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
                    observations.sentences(),
                    sentences));
        }

        /** The sentences that were labelled; those that do not stand in the text are told. */
        private List<LabelledSentence> sentences(Article article, RecordLabel label) {
            List<SentenceKind> kinds = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            label.sentences().forEach((id, said) -> {
                Optional<SentenceKind> kind = SentenceKind.of(id);
                if (kind.isEmpty()) {
                    problem(article.origin(), "has sentences of a kind that is not known: " + id);
                    return;
                }
                for (String text : said) {
                    if (text.isBlank() || !article.text().contains(text)) {
                        problem(article.origin(), "has no sentence that reads so: " + text);
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
