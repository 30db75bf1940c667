package dev.touchstone.cli;

import dev.touchstone.report.words.ReportLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** What options may be set to, by the names that reports use. */
final class Choice {
    private Choice() {}

    /** The value of that name, in either case. */
    static <T> T of(String name, T[] values, Function<T, String> id) {
        for (T value : values) {
            if (id.apply(value).equalsIgnoreCase(name)) {
                return value;
            }
        }
        throw new TypeConversionException(
                "'" + name + "' is none of " + Arrays.stream(values).map(id).collect(Collectors.joining(", ")));
    }

    static ReportLanguage language(String tag) {
        try {
            return ReportLanguage.of(tag);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("'" + tag + "' is none of en, zh");
        }
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException broken) {
            throw new TypeConversionException("'" + written + "' is no date; write it as 2026-11-21");
        }
    }
}
