package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Turns arguments into sources: files, folders, patterns such as {@code articles/*.md}, and {@code -} for standard input.
 * Folders are walked to any depth, in the code-point order of the paths below them, so that the order is the same
 * everywhere; files and folders whose name begins with a dot are passed over.
 */
public final class SourceFinder {
    private final InputStream standardInput;
    private final Predicate<Path> report;

    /** @param standardInput what {@code -} stands for */
    public SourceFinder(InputStream standardInput) {
        this(standardInput, folder -> false);
    }

    /**
     * Likewise, with folders that are passed over.
     *
     * @param report tells a folder that holds a report, and so no articles
     */
    public SourceFinder(InputStream standardInput, Predicate<Path> report) {
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.report = Objects.requireNonNull(report, "report");
    }

    /**
     * Finds the sources of each argument in turn.
     *
     * @param sink gets each source when it is found, and each argument, folder or file that gives none
     */
    public void find(List<String> arguments, Consumer<Found> sink) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                sink.accept(Source.stream("-", standardInput));
            } else {
                find(argument, sink);
            }
        }
    }

    private void find(String argument, Consumer<Found> sink) {
        Origin origin = new Origin(argument, 0);
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException invalid) {
            sink.accept(Unreadable.of(origin, "missing", "is no path: " + Shown.safely(invalid.getReason())));
            return;
        }
        if (Files.isDirectory(path) && report.test(path)) {
            sink.accept(Unreadable.of(
                    origin, "no-articles", "the folder holds a report, not articles; name the articles themselves"));
        } else if (Files.isDirectory(path)) {
            if (!new FolderWalk(argument, path, below -> true, below -> true, report, sink).walk()) {
                sink.accept(Unreadable.of(origin, "no-articles", "the folder holds no articles"));
            }
        } else if (Files.exists(path)) {
            sink.accept(Source.file(path));
        } else if (Glob.isPattern(argument)) {
            Glob glob = Glob.of(argument);
            boolean found = Files.isDirectory(glob.folder())
                    && new FolderWalk(glob.folderName(), glob.folder(), glob::leadsTo, glob::accepts, report, sink)
                            .walk();
            if (!found) {
                sink.accept(Unreadable.of(origin, "missing", "no file matches the pattern"));
            }
        } else if (Files.isSymbolicLink(path)) {
            sink.accept(Unreadable.of(origin, "missing", "the link leads nowhere"));
        } else {
            sink.accept(Unreadable.of(origin, "missing", "no such file or folder"));
        }
    }
}
