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
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
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
    private final Consumer<Found> sink;
    private final Set<Path> linked = new HashSet<>();
    private boolean found;

    /** One entry of a folder. */
    private record Entry(Path path, String below, boolean folder) {
        /** With this, siblings in order are paths in order. Packing does not change an article's place. */
        String key() {
            return folder ? below + "/" : OpenedSource.withoutPacking(below);
        }
    }

    /**
     * Prepares a walk.
     *
     * @param name the folder as the caller calls it
     * @param entered which folders below it are walked
     * @param wanted which files below it count
     */
    FolderWalk(String name, Path root, Predicate<Path> entered, Predicate<Path> wanted, Consumer<Found> sink) {
        this.name = name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        this.root = root;
        this.entered = entered;
        this.wanted = wanted;
        this.sink = sink;
    }

    /** Hands over what is found; whether there was any source among it, or a failure to find one. */
    boolean walk() {
        Deque<Entry> open = new ArrayDeque<>();
        open.push(new Entry(root, "", true));
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            if (entry.folder() && !entry.below().isEmpty() && !entered.test(Path.of(entry.below()))) {
                continue;
            }
            if (entry.folder()) {
                List<Entry> inside = inside(entry);
                for (int i = inside.size() - 1; i >= 0; i--) {
                    open.push(inside.get(i));
                }
            } else if (wanted.test(Path.of(entry.below()))) {
                file(entry);
            }
        }
        return found;
    }

    private List<Entry> inside(Entry folder) {
        Optional<Skipped> twice = twice(folder);
        if (twice.isPresent()) {
            sink.accept(twice.get());
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder.path())) {
            for (Path path : paths) {
                String file = String.valueOf(path.getFileName());
                if (!file.startsWith(".")) {
                    String below = folder.below().isEmpty() ? file : folder.below() + "/" + file;
                    entries.add(new Entry(path, below, Files.isDirectory(path)));
                }
            }
        } catch (IOException failed) {
            unreadable(folder, failed);
        } catch (DirectoryIteratorException failed) {
            unreadable(folder, new IOException(failed));
        }
        entries.sort(Comparator.comparing(Entry::key, FolderWalk::byCodePoints).thenComparing(Entry::below));
        return entries;
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
        } else if (ArticleNames.isCompanion(entry.below())) {
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

    /** What the first bytes of a file tell whose name promises nothing; whoever reads it tells what goes wrong. */
    private static Optional<BinarySigns> binary(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(64);
            return EncodingChooser.isWide(head, head.length) ? Optional.empty() : BinarySigns.in(head, head.length);
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
