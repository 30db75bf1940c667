package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One way through a folder and what is in it. Links to folders are followed, but none twice and none back into the folder
 * that is being walked: there everything is met in its own place.
 */
final class FolderWalk {
    private final String name;
    private final Path root;
    private final Predicate<Path> entered;
    private final Predicate<Path> wanted;
    private final Predicate<Path> report;
    private final Consumer<Found> sink;
    private final Set<Path> linked = new HashSet<>();
    private boolean found;

    /** A file or folder that was come across. */
    private record Entry(Path path, String below) {}

    /**
     * A folder that is being walked, and how far. Of what is in it the names alone are kept, since there may be a million.
     *
     * @param names in order; those of folders end in {@code /}
     */
    private record Open(Entry folder, Iterator<String> names) {}

    /**
     * Prepares a walk.
     *
     * @param name the folder as the caller calls it
     * @param entered which folders below it are walked
     * @param wanted which files below it count
     * @param report which folders below it hold a report, and are passed over
     */
    FolderWalk(
            String name,
            Path root,
            Predicate<Path> entered,
            Predicate<Path> wanted,
            Predicate<Path> report,
            Consumer<Found> sink) {
        this.name = name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        this.root = root;
        this.entered = entered;
        this.wanted = wanted;
        this.report = report;
        this.sink = sink;
    }

    /** Hands over what is found; whether there was any source among it, or a failure to find one. */
    boolean walk() {
        Deque<Open> open = new ArrayDeque<>();
        open.push(opened(new Entry(root, "")));
        while (!open.isEmpty()) {
            Open around = open.element();
            if (!around.names().hasNext()) {
                open.pop();
                continue;
            }
            String inside = around.names().next();
            boolean folder = inside.endsWith("/");
            String file = folder ? inside.substring(0, inside.length() - 1) : inside;
            String below = around.folder().below();
            Entry entry = new Entry(around.folder().path().resolve(file), below.isEmpty() ? file : below + "/" + file);
            if (folder && entered.test(Path.of(entry.below()))) {
                open.push(opened(entry));
            } else if (!folder && wanted.test(Path.of(entry.below()))) {
                file(entry);
            }
        }
        return found;
    }

    private Open opened(Entry folder) {
        Optional<Skipped> twice = twice(folder);
        if (twice.isPresent()) {
            sink.accept(twice.get());
            return new Open(folder, Collections.emptyIterator());
        }
        if (!folder.below().isEmpty() && report.test(folder.path())) {
            sink.accept(Skipped.of(origin(folder), "report-folder", "the folder holds a report and is passed over"));
            return new Open(folder, Collections.emptyIterator());
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path())) {
            for (Path path : paths) {
                String file = String.valueOf(path.getFileName());
                if (!file.startsWith(".")) {
                    names.add(Files.isDirectory(path) ? file + "/" : file);
                }
            }
        } catch (IOException failed) {
            unreadable(folder, failed);
        } catch (DirectoryIteratorException failed) {
            unreadable(folder, new IOException(failed));
        }
        // So that siblings in order are paths in order. Packing does not change an article's place.
        names.sort(Comparator.comparing(Packing::withoutEnding, FolderWalk::byCodePoints)
                .thenComparing(Comparator.naturalOrder()));
        return new Open(folder, names.iterator());
    }

    private void unreadable(Entry folder, IOException failed) {
        found = true;
        sink.accept(Unreadable.of(
                origin(folder), "cannot-open", "the folder cannot be read: " + OpenedSource.reason(failed)));
    }

    /** Why a link to a folder is not followed. */
    private Optional<Skipped> twice(Entry folder) {
        if (!Files.isSymbolicLink(folder.path()) || folder.below().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path real = folder.path().toRealPath();
            Path around = folder.path().toAbsolutePath().getParent();
            if (around != null && around.toRealPath().startsWith(real)) {
                return Optional.of(Skipped.of(
                        origin(folder),
                        "directory-loop",
                        "the link leads back to a folder around it and is not followed"));
            }
            if (real.startsWith(root.toRealPath()) || !linked.add(real)) {
                return Optional.of(Skipped.of(
                        origin(folder), "seen-folder", "the link leads to a folder that is read in another place"));
            }
            return Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private void file(Entry entry) {
        if (Files.isSymbolicLink(entry.path()) && !Files.exists(entry.path())) {
            found = true;
            sink.accept(Unreadable.of(origin(entry), "missing", "the link leads nowhere"));
        } else if (!Files.isRegularFile(entry.path())) {
            sink.accept(Skipped.of(origin(entry), "not-an-article", "not a regular file"));
        } else if (ArticleNames.mayBeFeed(entry.below())
                ? !isFeed(entry.path())
                : ArticleNames.isCompanion(entry.below())) {
            sink.accept(Skipped.of(origin(entry), "not-an-article", "a file of this kind is no article"));
        } else {
            Optional<BinarySigns> binary = ArticleNames.claim(entry.below()) ? Optional.empty() : binary(entry.path());
            if (binary.isPresent()) {
                sink.accept(
                        Skipped.of(origin(entry), "not-an-article", binary.get().message()));
            } else {
                found = true;
                sink.accept(new Source(origin(entry).source(), entry.below(), false, Source.opener(entry.path())));
            }
        }
    }

    private static boolean isFeed(Path path) {
        try (OpenedSource opened = OpenedSource.open(Source.file(path))) {
            return FormatSniffer.isFeed(opened.characters().decoded().text());
        } catch (IOException failed) {
            return false;
        }
    }

    /** What the first bytes of a file tell whose name promises nothing; whoever reads it tells what goes wrong. */
    private static Optional<BinarySigns> binary(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(64);
            boolean open = Packing.of(head).isPresent() || EncodingChooser.isWide(head, head.length);
            return open ? Optional.empty() : BinarySigns.in(head, head.length);
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    private Origin origin(Entry entry) {
        boolean here = name.equals(".") || entry.below().isEmpty();
        return new Origin(entry.below().isEmpty() ? name : here ? entry.below() : under(entry.below()), 0);
    }

    private String under(String below) {
        return name.endsWith("/") ? name + below : name + "/" + below;
    }

    private static int byCodePoints(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Surrogates stand for code points above all others of one unit.
                boolean lifted = Character.isSurrogate(a) != Character.isSurrogate(b);
                return lifted
                        ? Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b))
                        : Character.compare(a, b);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
