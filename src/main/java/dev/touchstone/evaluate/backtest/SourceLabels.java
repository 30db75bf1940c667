package dev.touchstone.evaluate.backtest;

import dev.touchstone.article.Origin;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.RecordLabel;
import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The labels that records carry beside their articles, where they carry any. A source is read a second time for them when its first
 * record comes by; standard input is put aside in a file for that. Sources are handed in by any thread, labels are asked for by one.
 */
public final class SourceLabels implements Closeable {
    private static final String STANDARD_INPUT = "-";

    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private final Map<String, Map<Long, RecordLabel>> labels = new HashMap<>();
    private volatile @Nullable Path aside;

    /** Takes notice of what is found, and gives it back as it can be read again; standard input is no longer a stream then. */
    public Found noticed(Found found) {
        if (!(found instanceof Source source)) {
            return found;
        }
        if (!source.name().equals(STANDARD_INPUT)) {
            sources.put(source.name(), source);
            return source;
        }
        try {
            Source again = putAside(source);
            sources.put(again.name(), again);
            return again;
        } catch (IOException failed) {
            return Unreadable.of(new Origin(source.name(), 0), "read-error", "could not be put aside in a file");
        }
    }

    private Source putAside(Source source) throws IOException {
        Path file = Files.createTempFile("touchstone-", ".input");
        aside = file;
        try (InputStream in = source.opener().open();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return new Source(source.name(), source.id(), source.named(), () -> Files.newInputStream(file));
    }

    /** How the article that was read there is called. */
    Optional<CorpusLabel> of(Origin origin) {
        if (origin.record() == 0) {
            return Optional.empty();
        }
        RecordLabel label = labels.computeIfAbsent(origin.source(), this::read).get(origin.record());
        return label == null ? Optional.empty() : CorpusLabel.of(label.label());
    }

    private Map<Long, RecordLabel> read(String name) {
        Source source = sources.get(name);
        if (source == null) {
            return Map.of();
        }
        try (InputStream in = source.opener().open()) {
            return RecordLabel.read(in);
        } catch (IOException gone) {
            // Its articles were read all the same: they are articles that nobody has labelled.
            return Map.of();
        }
    }

    @Override
    public void close() throws IOException {
        Path file = aside;
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
