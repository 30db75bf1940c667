package dev.touchstone.cli;

import dev.touchstone.report.LookupJson;
import dev.touchstone.report.words.Medium;
import dev.touchstone.web.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whose an address is. */
@Command(
        name = "lookup",
        header = "Says the standing of hosts, addresses and accounts, and why.",
        parameterListHeading = "%nAddresses:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone registry lookup okx.com hxxps://binance[.]com/en support@okx.com",
            "  touchstone registry lookup --format jsonl - < hosts.txt"
        })
final class RegistryLookupCommand implements Callable<Integer> {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_INPUT = 100;
    private static final int WIDTH = 30;

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "HOST-OR-URL",
            description =
                    "A host, an address (defanged or not), a mailbox or an @account; - reads one a line from standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--format", paramLabel = "jsonl", description = "Print JSON Lines.")
    private Optional<StreamFormat> format = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    RegistryLookupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lookup lookup = new Lookup(models.load(session));
        boolean all = true;
        for (String input : inputs) {
            all &= input.equals("-") ? lines(lookup) : one(lookup, input);
        }
        return ExitStatus.of(!all, false).code();
    }

    private boolean lines(Lookup lookup) {
        boolean all = true;
        BufferedReader reader = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                all &= line.isBlank() || one(lookup, line.strip());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return all;
    }

    /** Whether there was an address in it. */
    private boolean one(Lookup lookup, String input) {
        LookupJson answer = lookup.answer(input);
        if (format.isPresent()) {
            print(answer);
        } else {
            session.out().print(line(answer));
        }
        if (!Lookup.isUnderstood(answer)) {
            session.err().say(input + ": " + answer.because());
        }
        return Lookup.isUnderstood(answer);
    }

    private void print(LookupJson answer) {
        try {
            answer.write(session.out());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(LookupJson answer) {
        boolean safe = answer.standing().filter(Standing.OFFICIAL::equals).isPresent();
        Medium medium = safe ? Medium.MACHINE : Medium.PEOPLE;
        String input = medium.quote(answer.input(), LONGEST_INPUT);
        String standing = answer.standing().map(Standing::id).orElse("-");
        return Columns.padded(input, WIDTH) + "  " + Columns.padded(standing, "user_content".length()) + "  "
                + medium.quote(answer.because(), LONGEST) + "\n";
    }
}
