package dev.touchstone.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is asked of the chain of deeds. */
@Command(
        name = "audit",
        header = "Checks the log of a reviewers' desk.",
        synopsisSubcommandLabel = "verify",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  touchstone audit verify report"})
final class AuditCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** With its own verb. */
    static CommandLine commandLine(Session session) {
        return new CommandLine(new AuditCommand()).addSubcommand("verify", new AuditVerifyCommand(session));
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        throw new ParameterException(spec.commandLine(), "what is to be done? The verb is verify");
    }
}
