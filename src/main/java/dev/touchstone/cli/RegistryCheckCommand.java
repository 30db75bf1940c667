package dev.touchstone.cli;

import dev.touchstone.knowledge.RegistryLint;
import dev.touchstone.knowledge.RegistryLint.Finding;
import dev.touchstone.knowledge.RegistryLint.Severity;
import dev.touchstone.report.words.Medium;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lints the models: every fault and doubt with its file and line. */
@Command(
        name = "check",
        header = "Lints the registry and the other models: form, duplicates, public suffixes, sources, exceptions.",
        description = {
            "",
            "Prints what it finds with file and line. Errors keep models from being used and end with status 2; warnings"
                    + " are for a person to look at."
        },
        optionListHeading = "%nOptions:%n")
final class RegistryCheckCommand implements Callable<Integer> {
    private static final int LONGEST = 2_000;

    private final Session session;

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    RegistryCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Finding> findings =
                RegistryLint.check(new UncheckedModels(models.source()), models.additions(), models.asOf());
        findings.forEach(finding -> session.out().print(Medium.MACHINE.quote(finding.toString(), LONGEST) + "\n"));
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long warnings = findings.size() - errors;
        session.out().flush();
        session.err().say(counted(errors, "error") + ", " + counted(warnings, "warning"));
        return errors > 0 ? ExitStatus.MISUSED.code() : ExitStatus.DONE.code();
    }

    private static String counted(long count, String noun) {
        return (count == 0 ? "no" : Long.toString(count)) + " " + noun + (count == 1 ? "" : "s");
    }
}
