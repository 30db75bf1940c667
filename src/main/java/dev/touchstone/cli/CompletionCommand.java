package dev.touchstone.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what a shell needs to complete verbs and options. */
@Command(
        name = "generate-completion",
        header = "Prints a completion script for bash and zsh.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(touchstone generate-completion)                  in bash",
            "  autoload -U +X bashcompinit && bashcompinit && source <(touchstone generate-completion)    in zsh"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(AutoComplete.bash("touchstone", Verbs.whole(session)));
        return ExitStatus.DONE.code();
    }
}
