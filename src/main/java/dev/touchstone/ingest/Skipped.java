package dev.touchstone.ingest;

import dev.touchstone.article.Origin;

/**
 * Something come across that is no article and was not asked for by name: a picture in a folder, a folder met twice.
 *
 * @param origin what it is
 * @param code stable, kebab-case: {@code not-an-article}, {@code directory-loop}, {@code seen-folder},
 *     {@code report-folder}
 * @param message one line that names it and says why; safe to print
 */
public record Skipped(Origin origin, String code, String message) implements ReadOutcome, Found {
    static Skipped of(Origin origin, String code, String what) {
        return new Skipped(origin, code, Shown.safely(origin.toString()) + ": " + what);
    }
}
