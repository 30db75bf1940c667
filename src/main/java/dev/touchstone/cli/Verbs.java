package dev.touchstone.cli;

import dev.touchstone.evaluate.generate.GeneratedForm;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.report.KeepTexts;
import dev.touchstone.report.words.ReportLanguage;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The verbs, one a line, and the command line they make up. */
final class Verbs {
    private static final Map<String, Function<Session, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("scan", ScanCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("review", ReviewCommand::new);
        ALL.put("users", UsersCommand::new);
        ALL.put("registry", RegistryCommand::commandLine);
        ALL.put("evaluate", EvaluateCommand::new);
        ALL.put("train", TrainCommand::new);
        ALL.put("mutate", MutateCommand::new);
        ALL.put("backtest", BacktestCommand::new);
        ALL.put("campaigns", CampaignsCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("audit", AuditCommand::commandLine);
        ALL.put("generate", GenerateCommand::new);
        ALL.put("generate-completion", CompletionCommand::new);
    }

    private Verbs() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The command line for these arguments. Looking a verb's options up takes time: the verb that is asked for is enough. */
    static CommandLine commandLine(List<String> arguments, Session session) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0);
        if (verb.equals("generate-completion") || !ALL.containsKey(verb)) {
            return whole(session);
        }
        return furnished(
                new CommandLine(new TouchstoneCommand(session)).addSubcommand(verb, made(verb, session)), session);
    }

    /** With every verb. */
    static CommandLine whole(Session session) {
        CommandLine line = new CommandLine(new TouchstoneCommand(session));
        ALL.keySet().forEach(verb -> line.addSubcommand(verb, made(verb, session)));
        return furnished(line, session);
    }

    private static Object made(String verb, Session session) {
        Function<Session, Object> maker = ALL.get(verb);
        if (maker == null) {
            throw new IllegalArgumentException(verb);
        }
        return maker.apply(session);
    }

    /** Every verb understands it. */
    private static void help(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and end.")
                        .build());
        line.getSubcommands().values().forEach(Verbs::help);
    }

    /** Runs the verb. An option before it would bear on nothing, and so must not be taken in silence. */
    private static int execute(ParseResult result) {
        for (ParseResult at = result; at.hasSubcommand(); at = at.subcommand()) {
            if (!at.matchedOptions().isEmpty() && !at.isUsageHelpRequested()) {
                String option = at.matchedOptions().get(0).longestName();
                String verb = at.subcommand().commandSpec().name();
                throw new ParameterException(
                        at.subcommand().commandSpec().commandLine(),
                        option + " stands before the verb '" + verb
                                + "', where it changes nothing; write it after the verb");
            }
        }
        return new RunLast().execute(result);
    }

    private static CommandLine furnished(CommandLine line, Session session) {
        Failures failures = new Failures(session);
        help(line);
        return line.registerConverter(FailOn.class, FailOn::of)
                .registerConverter(StreamFormat.class, id -> Choice.of(id, StreamFormat.values(), StreamFormat::id))
                .registerConverter(
                        GeneratedForm.class, id -> Choice.of(id, GeneratedForm.values(), GeneratedForm::field))
                .registerConverter(KeepTexts.class, id -> Choice.of(id, KeepTexts.values(), KeepTexts::id))
                .registerConverter(InputFormat.class, id -> Choice.of(id, InputFormat.values(), InputFormat::id))
                .registerConverter(ReportLanguage.class, Choice::language)
                .registerConverter(LocalDate.class, Choice::day)
                .setOut(new PrintWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8)))
                .setColorScheme(Help.defaultColorScheme(session.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpLongOptionsMaxWidth(32)
                .setExecutionStrategy(Verbs::execute)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
