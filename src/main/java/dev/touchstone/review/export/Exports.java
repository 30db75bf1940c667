package dev.touchstone.review.export;

import dev.touchstone.review.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The formats there are: one line each. */
public final class Exports {
    private static final int MOST_TIMES = 5;

    private static final List<Export> ALL = List.of(
            new SarifExport(),
            new StixExport(),
            new MispExport(),
            new DsaExport(),
            new CsvExport(),
            new TakedownExport(),
            new DecisionsExport());

    private Exports() {}

    public static List<String> formats() {
        return ALL.stream().map(Export::format).toList();
    }

    /**
     * Name of what a format writes, a file or a folder.
     *
     * @throws IllegalArgumentException if there is no such format; its message can be shown
     */
    public static String name(String format) {
        return of(format).name();
    }

    /**
     * Writes one, and enters it in the chain.
     *
     * @return how many things it tells of
     * @throws IllegalArgumentException if there is no such format; its message can be shown
     * @throws IOException if it cannot be written, or articles are forgotten faster than it is; the message says why
     */
    public static int write(String format, ExportSource source, Path target, Reviewer reviewer) throws IOException {
        Export export = of(format);
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        int told = written(export, source, target);
        source.desk()
                .note(
                        "export",
                        format,
                        Map.of("told", Integer.toString(told), "file", String.valueOf(target.getFileName())),
                        reviewer);
        return told;
    }

    /**
     * A file comes whole or not at all: half a list of indicators is read as all of it. Where something was forgotten meanwhile it begins
     * again, for what was read before would be brought back. That is asked once more when the file has its name: until then forgetting
     * cleans the one before.
     */
    private static int written(Export export, ExportSource source, Path target) throws IOException {
        Path part = export.isFolder() ? target : target.resolveSibling(target.getFileName() + ".part");
        try {
            for (int i = 0; i < MOST_TIMES; i++) {
                long forgotten = source.desk().forgotten();
                int told = export.write(source, part);
                if (source.desk().forgotten() == forgotten) {
                    if (export.isFolder()) {
                        return told;
                    }
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                    if (source.desk().forgotten() == forgotten) {
                        return told;
                    }
                    Files.delete(target);
                }
            }
        } finally {
            if (!export.isFolder()) {
                Files.deleteIfExists(part);
            }
        }
        throw new IOException("articles are being forgotten; try again when that is done");
    }

    private static Export of(String format) {
        return ALL.stream()
                .filter(export -> export.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format " + format + "; there are " + String.join(", ", formats())));
    }
}
