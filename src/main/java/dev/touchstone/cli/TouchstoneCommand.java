package dev.touchstone.cli;

import dev.touchstone.knowledge.Knowledge;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a verb. */
@Command(
        name = "touchstone",
        header = "Finds referral spam and brand impersonation in articles and writes a moderation report.",
        customSynopsis = {"touchstone VERB [ARGUMENTS]", "       touchstone --version [--models=DIR] [--as-of=DATE]"},
        description = {"", "Options come after the verb; touchstone VERB --help lists them."},
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:done",
            " 1:--fail-on was given, and what it names was found",
            " 2:wrong usage, configuration or models; nothing was judged",
            " 3:done, but some inputs could not be read or some articles are undecided; goes before 1"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone scan articles --out report    judge a folder, write report/report.html and more",
            "  touchstone scan page.html feed.jsonl.gz  judge files, print what was found",
            "  cat feed.jsonl | touchstone scan - --format jsonl --fail-on flag",
            "  touchstone explain page.html             one article in words, with the arithmetic",
            "  touchstone registry lookup okx.com       whose an address is, and why"
        })
final class TouchstoneCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-V", "--version"},
            description = "Show the versions of program, models, registry and suffix list, and end.")
    private boolean version;

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    @Spec
    private @Nullable CommandSpec spec;

    TouchstoneCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!version && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "what is to be done? The verbs are " + String.join(", ", Verbs.names()));
        }
        Knowledge knowledge = models.load(session);
        session.out().print(ProgramVersion.of(knowledge));
        return ExitStatus.DONE.code();
    }
}
