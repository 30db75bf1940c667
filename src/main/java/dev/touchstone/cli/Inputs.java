package dev.touchstone.cli;

import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceFinder;
import dev.touchstone.report.ReportFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a scan was given to read, without the report that it writes itself. */
final class Inputs {
    private final SourceFinder finder;
    private final List<String> arguments;
    private final Optional<Path> report;

    /**
     * Inputs of one run.
     *
     * @param in what {@code -} stands for
     * @param report the folder that the report goes to
     */
    Inputs(List<String> arguments, InputStream in, Optional<Path> report) {
        this.finder = new SourceFinder(in, ReportFolder::isReport);
        this.arguments = arguments;
        this.report = report.map(path -> path.toAbsolutePath().normalize());
    }

    void find(Consumer<Found> sink) {
        finder.find(arguments, found -> {
            if (!isReport(found)) {
                sink.accept(found);
            }
        });
    }

    /** Bytes of all files together; 0 where a stream is among them, of which nobody knows how long it is. */
    long bytes() {
        return bytes(Long.MAX_VALUE);
    }

    /**
     * Likewise, of the first inputs.
     *
     * @param first how many of the inputs count
     */
    long bytes(long first) {
        if (arguments.contains("-")) {
            return 0;
        }
        long[] sum = {0, 0};
        find(found -> {
            if (sum[1]++ < first && found instanceof Source source) {
                sum[0] += size(source);
            }
        });
        return sum[0];
    }

    /** The folder that this run writes into holds no articles, unless one in it was asked for by name. */
    private boolean isReport(Found found) {
        String name = "";
        if (found instanceof Source source && !source.named()) {
            name = source.name();
        } else if (found instanceof Skipped skipped) {
            name = skipped.origin().source();
        }
        return !name.isEmpty()
                && report.isPresent()
                && path(name).filter(path -> path.startsWith(report.get())).isPresent();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name).toAbsolutePath().normalize());
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static long size(Source source) {
        try {
            return Files.size(Path.of(source.name()));
        } catch (IOException | InvalidPathException unknown) {
            return 0;
        }
    }
}
