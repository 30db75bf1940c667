package dev.touchstone.cli;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.account.CurrentAccounts;
import dev.touchstone.review.store.Desks;
import dev.touchstone.review.web.DeskServer;
import dev.touchstone.review.web.Doorkeeper;
import dev.touchstone.review.web.WebSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the reviewers' desk over a report. */
@Command(
        name = "review",
        header = "Opens the reviewers' desk over a report, a web page on this machine.",
        description = {
            "",
            "Decisions are kept in DIR/review.db, or in the database that --database names. Without --users only this machine is"
                    + " listened to, and whoever sits at it is the lead. The page is ended with Ctrl-C."
        },
        sortOptions = false,
        parameterListHeading = "%nReport:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone review report",
            "  touchstone review report --users users.json --host 0.0.0.0 --origin https://desk.example.com"
        })
final class ReviewCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "The folder that scan --out wrote.")
    private Path report = Path.of("");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port (default: ${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = WebSettings.USUAL_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Listen on this address (default: ${DEFAULT-VALUE}).")
    private String host = WebSettings.LOOPBACK;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description =
                    "A further address at which browsers reach the desk, as https://desk.example.com; can be repeated.")
    private List<String> origins = List.of();

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description =
                    "Believe the server at this address in front of the desk when it tells where a request comes from, so that sign-ins"
                            + " that fail are counted by browser; can be repeated.")
    private List<String> proxies = List.of();

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description = "Let in those whom FILE names, with the role that it gives them, by their passwords.")
    private Optional<Path> users = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "Keep decisions in this PostgreSQL database, as jdbc:postgresql://host/name?user=…")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Show the pages in this language until somebody chooses: en, zh (default: the browser's).")
    private Optional<ReportLanguage> language = Optional.empty();

    @Option(
            names = "--lease",
            paramLabel = "MINUTES",
            description = "How long a task stays in the hands of who took it (default: 20).")
    private Optional<Integer> lease = Optional.empty();

    @Option(
            names = "--forget",
            paramLabel = "ID",
            description =
                    "Take the text, title and quotations of the article of this id out of desk and report, and end; can be repeated.")
    private List<String> forgotten = List.of();

    @Option(
            names = "--retain",
            paramLabel = "DAYS",
            description =
                    "Remove the texts of articles from the desk so many days after they came in (default: keep them).")
    private Optional<Integer> retain = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new Refusal("--port must be 0 to " + MOST_PORT + ", not " + port);
        }
        if (!forgotten.isEmpty()) {
            return forget();
        }
        WebSettings settings = settings();
        DeskWarnings.of(settings).forEach(session.err()::say);
        try (Desk desk = open();
                DeskServer server = DeskServer.start(desk, settings)) {
            CountDownLatch stopped = new CountDownLatch(1);
            session.onStop(stopped::countDown);
            session.out().print(server.address() + "\n");
            session.out().flush();
            session.err().say("the desk is open; Ctrl-C closes it");
            stopped.await();
            return ExitStatus.DONE.code();
        } catch (UncheckedIOException failed) {
            throw new Refusal(Failures.reason(failed.getCause()));
        }
    }

    private int forget() {
        try (Desk desk = open()) {
            DeskForgetting.forget(desk, forgotten, session);
            return ExitStatus.DONE.code();
        } catch (UncheckedIOException failed) {
            throw new Refusal(Failures.reason(failed.getCause()));
        }
    }

    private Desk open() {
        try {
            return Desks.open(report, options());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            throw new Refusal(Failures.reason(failed));
        }
    }

    private WebSettings settings() {
        try {
            return new WebSettings(
                    host, port, origins, proxies, doorkeeper(), language, Clock.systemUTC(), session.err()::say);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<Doorkeeper> doorkeeper() {
        return users.map(file -> {
            try {
                return new UsersFile(CurrentAccounts.of(file));
            } catch (IOException failed) {
                throw new Refusal("--users: " + Failures.reason(failed));
            }
        });
    }

    private DeskOptions options() {
        DeskOptions options = DeskOptions.usual(models.load(session)).withLog(session.err()::say);
        if (database.isPresent()) {
            options = options.withDatabase(database.get());
        }
        if (lease.isPresent()) {
            options = options.withLease(Duration.ofMinutes(atLeastOne("--lease", lease.get())));
        }
        if (retain.isPresent()) {
            options = options.withRetention(Duration.ofDays(atLeastOne("--retain", retain.get())));
        }
        return options;
    }

    private static int atLeastOne(String option, int value) {
        if (value < 1) {
            throw new Refusal(option + " must be at least 1, not " + value);
        }
        return value;
    }
}
