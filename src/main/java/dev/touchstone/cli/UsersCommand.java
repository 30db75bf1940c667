package dev.touchstone.cli;

import dev.touchstone.report.words.Medium;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.account.Accounts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the file of those who sign in at the desk. */
@Command(
        name = "users",
        header = "Keeps the file of users for review --users: lists, adds and removes them.",
        description = {
            "",
            "A password is read from standard input, its first line, and only its hash is kept. Who is added again gets the new"
                    + " password and role. A desk that is open takes the change up at once: who was removed is out with his next request."
        },
        sortOptions = false,
        parameterListHeading = "%nUsers:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone users users.json --add wen --role reviewer < password-of-wen",
            "  touchstone users users.json --remove wen",
            "  touchstone users users.json"
        })
final class UsersCommand implements Callable<Integer> {
    private static final int LONGEST = 80;

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The file of users; made when the first is added.")
    private Path file = Path.of("");

    @Option(names = "--add", paramLabel = "NAME", description = "Add this user.")
    private Optional<String> added = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "His role: read-only, reviewer (the default), lead.")
    private String role = Role.REVIEWER.id();

    @Option(names = "--remove", paramLabel = "NAME", description = "Remove this user.")
    private Optional<String> removed = Optional.empty();

    UsersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            Accounts accounts = Files.exists(file) || added.isEmpty() ? Accounts.read(file) : Accounts.none();
            if (added.isPresent()) {
                accounts = accounts.with(added.get(), Role.of(role), password());
            }
            if (removed.isPresent()) {
                accounts = without(accounts, removed.get());
            }
            if (added.isPresent() || removed.isPresent()) {
                accounts.write(file);
            }
            for (Reviewer user : accounts.reviewers()) {
                session.out().print(user.name() + "  " + user.role().id() + "\n");
            }
            session.out().flush();
            return ExitStatus.DONE.code();
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            throw new Refusal(Failures.reason(failed));
        }
    }

    private static Accounts without(Accounts accounts, String name) {
        if (accounts.reviewers().stream().noneMatch(user -> user.name().equals(name))) {
            throw new Refusal("--remove " + Medium.PEOPLE.quote(name, LONGEST) + ": there is no such user");
        }
        return accounts.without(name);
    }

    private String password() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        if (session.err().isTerminal()) {
            session.err().say("password, one line:");
        }
        String line = in.readLine();
        if (line == null || line.isBlank()) {
            throw new Refusal("--add: no password on standard input");
        }
        return line;
    }
}
