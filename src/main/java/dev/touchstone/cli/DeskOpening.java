package dev.touchstone.cli;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.store.Desks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which desk a verb works on. */
final class DeskOpening {
    @Parameters(index = "0", paramLabel = "DIR", description = "A report folder, which scan --out wrote.")
    private Path folder = Path.of("");

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = "A team's PostgreSQL, as jdbc:postgresql://HOST/NAME?user=NAME; by default DIR/review.db."
                    + " A password is best kept in ~/.pgpass.")
    private Optional<String> database = Optional.empty();

    Path folder() {
        return folder;
    }

    /**
     * Opens it.
     *
     * @throws Refusal if it cannot be opened, with the reason
     */
    Desk open(Knowledge knowledge, Session session) {
        DeskOptions usual = DeskOptions.usual(knowledge).withLog(session.err()::say);
        try {
            return Desks.open(folder, database.map(usual::withDatabase).orElse(usual));
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        } catch (IOException broken) {
            throw new Refusal(Failures.reason(broken));
        } catch (UncheckedIOException broken) {
            throw new Refusal(Failures.reason(broken.getCause()));
        }
    }

    /** Whoever works at the command line owns the files, and so leads. */
    static Reviewer person() {
        return new Reviewer("shell-" + System.getProperty("user.name", "unknown"), Role.LEAD);
    }
}
