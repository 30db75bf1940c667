package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns arguments into sources: files, folders, patterns such as {@code articles/*.md}, and {@code -} for standard input.
 * Folders are walked to any depth, in the code-point order of the paths below them, so that the order is the same
 * everywhere; files and folders whose name begins with a dot are passed over.
 */
public final class SourceFinder {
    private final InputStream standardInput;

    /** @param standardInput what {@code -} stands for */
    public SourceFinder(InputStream standardInput) {
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
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

    private static void find(String argument, Consumer<Found> sink) {
        Origin origin = new Origin(argument, 0);
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException invalid) {
            sink.accept(Unreadable.of(origin, "missing", "is no path: " + Shown.safely(invalid.getReason())));
            return;
        }
        if (Files.isDirectory(path)) {
            if (!new FolderWalk(argument, path, below -> true, below -> true, sink).walk()) {
                sink.accept(Unreadable.of(origin, "no-articles", "the folder holds no articles"));
            }
        } else if (Files.exists(path)) {
            sink.accept(Source.file(path));
        } else if (Glob.isPattern(argument)) {
            Glob glob = Glob.of(argument);
            boolean found = Files.isDirectory(glob.folder())
                    && new FolderWalk(glob.folderName(), glob.folder(), glob::leadsTo, glob::accepts, sink).walk();
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
