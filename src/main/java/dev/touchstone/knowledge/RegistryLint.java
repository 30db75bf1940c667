package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says all that is wrong or doubtful about the registry. Errors are what keeps models from being loaded, and ids that were given
 * away again; warnings are what a person should look at.
 */
public final class RegistryLint {
    private RegistryLint() {}

    /** How bad a finding is. */
    public enum Severity {
        ERROR,
        WARNING;

        /** The name in output: {@code error}, {@code warning}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing found.
     *
     * @param severity how bad it is
     * @param file as the user can find it
     * @param line from 1; 0 where the file as a whole is meant
     * @param message what it is, beginning with the JSON pointer of the value where there is one
     */
    public record Finding(Severity severity, String file, int line, String message) {
        static Finding of(Severity severity, KnowledgeException.Problem problem) {
            String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
            return new Finding(severity, problem.file(), problem.line(), pointer + problem.message());
        }

        /** {@code file:line: severity: message}, as compilers write it. */
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + ": " + severity.id() + ": " + message;
        }
    }

    /**
     * Errors by file and line, then warnings.
     *
     * @param asOf the day from which sources are counted as old; absent: the newest day on which one was read
     */
    public static List<Finding> check(ModelSource source, Optional<LocalDate> asOf) {
        return check(source, Optional.empty(), asOf);
    }

    /**
     * Errors by file and line, then warnings.
     *
     * @param additions what a user puts on top
     * @param asOf the day from which sources are counted as old and exceptions as expired; absent: the newest day on which a source
     *     was read
     */
    public static List<Finding> check(ModelSource source, Optional<ModelSource> additions, Optional<LocalDate> asOf) {
        Problems errors = new Problems();
        RawModels models = new ModelsReader(source, additions, errors).read();
        RegistryDoubts.retired(models, errors);
        Problems warnings = new Problems();
        LocalDate day = asOf.or(models::checked).orElse(LocalDate.MIN);
        RegistryDoubts.of(models, day, warnings);
        AdditionDoubts.of(models, day, warnings);
        RetiredApps.check(models.brands(), warnings);
        List<Finding> findings = new ArrayList<>();
        errors.sorted().forEach(problem -> findings.add(Finding.of(Severity.ERROR, problem)));
        warnings.sorted().forEach(problem -> findings.add(Finding.of(Severity.WARNING, problem)));
        return List.copyOf(findings);
    }
}
