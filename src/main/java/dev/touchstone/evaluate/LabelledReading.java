package dev.touchstone.evaluate;

import dev.touchstone.article.Article;
import dev.touchstone.article.Origin;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceFinder;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
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
 * One reading of JSON Lines with {@code label} and {@code family} beside the fields of an article. A line without a label, or
 * with one that is not known, is a problem and no article.
 */
final class LabelledReading {
    private final SourceReader reader = new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.JSONL));
    private final List<String> problems = new ArrayList<>();
    private final List<LabelledCorpus.Input> inputs = new ArrayList<>();
    private final MessageDigest digest = sha256();
    private final MessageDigest ofInput = sha256();
    private String input = "";
    private final Taker taker;

    /** Takes a labelled article. */
    @FunctionalInterface
    interface Taker {
        void take(Article article, CorpusLabel called, RecordLabel label, String input);
    }

    /** @param taker gets each labelled article in the order of the input */
    LabelledReading(Taker taker) {
        this.taker = taker;
    }

    /**
     * Reads to the end.
     *
     * @param arguments files, folders or patterns
     */
    void read(List<String> arguments) {
        for (String argument : arguments) {
            input = argument;
            new SourceFinder(InputStream.nullInputStream()).find(List.of(argument), this::found);
            inputs.add(new LabelledCorpus.Input(argument, HexFormat.of().formatHex(ofInput.digest())));
        }
    }

    /** What was asked for, in that order. */
    List<LabelledCorpus.Input> inputs() {
        return List.copyOf(inputs);
    }

    /** What could not be read, each naming its input and place. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Ends it: sha-256 of the files' bytes in order, lower-case hexadecimal. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void problem(Origin origin, String message) {
        problems.add(origin + ": " + message);
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
            reader.read(source, outcome -> outcome(outcome, labels));
        } catch (IOException e) {
            problem(new Origin(source.name(), 0), "cannot be read");
        }
    }

    private void outcome(ReadOutcome outcome, Map<Long, RecordLabel> labels) {
        if (outcome instanceof ReadArticle read) {
            add(read.article(), labels);
        } else if (outcome instanceof Unreadable unreadable) {
            problem(unreadable.origin(), unreadable.message());
        } else if (outcome instanceof Skipped skipped) {
            problem(skipped.origin(), skipped.message());
        }
    }

    private void add(Article article, Map<Long, RecordLabel> labels) {
        RecordLabel label = labels.get(article.origin().record());
        Optional<CorpusLabel> called = label == null ? Optional.empty() : CorpusLabel.of(label.label());
        if (label == null || called.isEmpty()) {
            problem(article.origin(), "has no label that is known");
            return;
        }
        taker.take(article, called.get(), label, input);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
