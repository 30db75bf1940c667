package dev.touchstone.review.web;

import dev.touchstone.review.Desk;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves the desk's pages until it is closed. */
public final class DeskServer implements AutoCloseable {
    /** A form with every member of a page ticked and words of the greatest length stays well below. */
    private static final long MOST_BYTES = 300_000;

    private static final int MOST_THREADS = 32;
    private static final int LEAST_THREADS = 4;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Javalin javalin;
    private final WebSettings settings;

    private DeskServer(Javalin javalin, WebSettings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /**
     * Begins to answer.
     *
     * @param desk stays open, and is not closed by closing the server
     * @throws UncheckedIOException if the address cannot be listened on
     */
    public static DeskServer start(Desk desk, WebSettings settings) {
        Javalin javalin = Javalin.create(config -> configure(config, desk, settings));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (RuntimeException failed) {
            javalin.stop();
            throw new UncheckedIOException(new IOException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + cause(failed), failed));
        }
        return new DeskServer(javalin, settings);
    }

    private static String cause(Throwable failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static void configure(JavalinConfig config, Desk desk, WebSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        // A page that repeats what others wrote beside a token tells of the token by its packed length.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.javaLangErrorHandler((response, error) -> {
            settings.log().accept(Faults.line(error));
            response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        });
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        Sessions sessions = new Sessions(settings.clock());
        Guard guard = new Guard(settings, sessions);
        config.routes.before(guard::check);
        Assets.SHIPPED.files().forEach((address, file) -> config.routes.get(address, context -> send(file, context)));
        QueueRoutes queue = new QueueRoutes(desk);
        queue.on(config.routes);
        new TaskRoutes(desk, settings.clock()).on(config.routes);
        new DeedRoutes(desk, queue).on(config.routes);
        new HouseRoutes(desk).on(config.routes);
        new DoorRoutes(desk, settings, guard).on(config.routes);
        new Faults(guard, settings.log()).on(config.routes);
    }

    private static void send(Assets.File file, Context context) {
        context.header("Cache-Control", FOR_GOOD).contentType(file.type()).result(file.content());
    }

    /** Where browsers on this machine find it. */
    public String address() {
        String host = settings.isLocal() ? settings.host() : WebSettings.LOOPBACK;
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
