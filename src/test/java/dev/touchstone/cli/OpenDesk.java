package dev.touchstone.cli;

import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.store.Desks;
import dev.touchstone.review.web.DeskServer;
import dev.touchstone.review.web.Doorkeeper;
import dev.touchstone.review.web.WebSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** A desk over a report that was made by scanning, served on a free port. */
final class OpenDesk implements AutoCloseable {
    static final String PASSWORD = "correct horse battery";
    /** What went wrong inside, one line each. */
    final List<String> faults = new CopyOnWriteArrayList<>();

    final Desk desk;
    private final DeskServer server;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    private OpenDesk(Path report, Optional<Doorkeeper> doorkeeper, List<String> proxies, UnaryOperator<Desk> served)
            throws IOException {
        this.desk = Desks.open(
                report,
                DeskOptions.usual(KnowledgeLoader.load(ModelSource.shipped(), Optional.empty(), Optional.empty())));
        this.server = DeskServer.start(
                served.apply(desk),
                new WebSettings(
                        WebSettings.LOOPBACK,
                        0,
                        List.of(),
                        proxies,
                        doorkeeper,
                        Optional.empty(),
                        ((InstantSource) () -> Instant.now().plus(ahead.get())).withZone(ZoneOffset.UTC),
                        faults::add));
    }

    /** Sessions are so much older at once. */
    void later(Duration time) {
        ahead.accumulateAndGet(time, Duration::plus);
    }

    /** For whoever sits at this machine. */
    static OpenDesk local(Path report) throws IOException {
        return local(report, UnaryOperator.identity());
    }

    /** Likewise; pages are made of another desk over it. */
    static OpenDesk local(Path report, UnaryOperator<Desk> served) throws IOException {
        return new OpenDesk(report, Optional.empty(), List.of(), served);
    }

    /** For Anna and Bo, who review, Lee, who leads, and a guest, who looks on; all with {@link #PASSWORD}. */
    static OpenDesk ofTeam(Path report) throws IOException {
        return ofTeam(report, UnaryOperator.identity());
    }

    /** Likewise; pages are made of another desk over it. */
    static OpenDesk ofTeam(Path report, UnaryOperator<Desk> served) throws IOException {
        Doorkeeper doorkeeper = new Doorkeeper() {
            @Override
            public Optional<Reviewer> admit(String name, String password) {
                return OpenDesk.admit(name, password);
            }

            @Override
            public boolean names(String name) {
                return admit(name, PASSWORD).isPresent();
            }
        };
        return new OpenDesk(report, Optional.of(doorkeeper), List.of(WebSettings.LOOPBACK), served);
    }

    /** For whomever he lets in; what this machine says of browsers is believed. */
    static OpenDesk of(Path report, Doorkeeper doorkeeper) throws IOException {
        return new OpenDesk(report, Optional.of(doorkeeper), List.of(WebSettings.LOOPBACK), UnaryOperator.identity());
    }

    static Optional<Reviewer> admit(String name, String password) {
        if (!password.equals(PASSWORD)) {
            return Optional.empty();
        }
        return switch (name) {
            case "anna", "bo" -> Optional.of(new Reviewer(name, Role.REVIEWER));
            case "lee" -> Optional.of(new Reviewer(name, Role.LEAD));
            case "guest" -> Optional.of(new Reviewer(name, Role.READ_ONLY));
            default -> Optional.empty();
        };
    }

    /** Scans records, JSON Lines, into a report below the folder. */
    static Path scanned(Path folder, String records) throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), records);
        Path report = folder.resolve("report");
        Run run = Run.of("scan", articles.toString(), "--out", report.toString(), "--keep-texts", "all", "--quiet");
        if (run.status() != 0) {
            throw new IllegalStateException(run.err());
        }
        return report;
    }

    String address() {
        return server.address();
    }

    int port() {
        return server.port();
    }

    /** Number of the task of the article with that id. */
    long task(String id) {
        return desk.article(desk.articleNamed(id).orElseThrow()).task();
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
