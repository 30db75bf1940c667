package dev.touchstone.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The registry of brands and their addresses. */
@Command(
        name = "registry",
        header = "Lints the registry of brands, shows a brand, says whose an address is.",
        synopsisSubcommandLabel = "check|show|lookup",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone registry check --models my-models",
            "  touchstone registry show okx",
            "  touchstone registry lookup okx.com https://t.me/okxannouncements"
        })
final class RegistryCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    /** With its own verbs. */
    static CommandLine commandLine(Session session) {
        return new CommandLine(new RegistryCommand())
                .addSubcommand("check", new RegistryCheckCommand(session))
                .addSubcommand("show", new RegistryShowCommand(session))
                .addSubcommand("lookup", new RegistryLookupCommand(session));
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        throw new ParameterException(spec.commandLine(), "what is to be done? The verbs are check, show, lookup");
    }
}
