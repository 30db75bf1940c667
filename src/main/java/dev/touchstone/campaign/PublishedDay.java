package dev.touchstone.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The day an article was published, from the field as given. */
final class PublishedDay {
    private static final int ISO_DAY = 10;

    private PublishedDay() {}

    /** {@code 2026-11-21}, from ISO 8601 or the form of mails and feeds; empty for any other. */
    static String of(Optional<String> published) {
        String given = published.map(String::strip).orElse("");
        if (given.length() < ISO_DAY) {
            return "";
        }
        try {
            return Character.isDigit(given.charAt(0)) && given.charAt(4) == '-'
                    ? LocalDate.parse(given.substring(0, ISO_DAY)).toString()
                    : LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(given))
                            .toString();
        } catch (DateTimeException otherwise) {
            return "";
        }
    }
}
