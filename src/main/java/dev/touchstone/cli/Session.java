package dev.touchstone.cli;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What one start of the program works with: its streams, its surroundings, and whether it was told to stop. */
final class Session {
    private static final int USUAL_COLUMNS = 100;
    private static final int MOST_COLUMNS = 160;

    private final InputStream in;
    private final Findings out;
    private final Notices err;
    private final boolean colours;
    private final int columns;
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<EarlyModels> early = Optional.empty();
    private @Nullable Runnable stop;
    private boolean stopped;

    /**
     * A session over streams.
     *
     * @param environment of the process; {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} count
     * @param terminals which of standard output ({@code 1}) and standard error ({@code 2}) are terminals, as {@code "12"}
     */
    Session(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, String terminals) {
        boolean capable = !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        this.in = in;
        this.out = new Findings(out);
        this.err = new Notices(new PrintStream(err, false, StandardCharsets.UTF_8), capable && terminals.contains("2"));
        this.colours = capable && wanted && terminals.contains("1");
        this.columns = columns(environment.getOrDefault("COLUMNS", ""));
    }

    /** Begins with what these arguments will need. */
    void prepare(List<String> arguments) {
        early = EarlyModels.of(arguments);
    }

    /**
     * The models that come with the program, as of the registry's own date.
     *
     * @throws dev.touchstone.knowledge.KnowledgeException if they are broken
     */
    Knowledge shippedModels() {
        return early.map(EarlyModels::get).orElseGet(KnowledgeLoader::load);
    }

    InputStream in() {
        return in;
    }

    Findings out() {
        return out;
    }

    Notices err() {
        return err;
    }

    /** Whether findings may be coloured. */
    boolean colours() {
        return colours;
    }

    /** Width of a line, where a shell says how wide the terminal is. */
    int columns() {
        return columns;
    }

    private static int columns(String told) {
        try {
            return Math.min(MOST_COLUMNS, Integer.parseInt(told));
        } catch (NumberFormatException untold) {
            return USUAL_COLUMNS;
        }
    }

    /** What is to be done when the session is told to stop; at once if it was told already. */
    synchronized void onStop(Runnable task) {
        stop = task;
        if (stopped) {
            task.run();
        }
    }

    /** Tells the work to stop, and waits a while for it to hand over what it has done; work that hands over nothing is not waited for. */
    void stop(long seconds) throws InterruptedException {
        synchronized (this) {
            stopped = true;
            if (stop == null) {
                return;
            }
            stop.run();
        }
        if (!ended.await(seconds, TimeUnit.SECONDS)) {
            err.say("it takes too long to finish and is broken off");
        }
    }

    /** Whether it was told to stop. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** Says that all is done. */
    void end() {
        err.clear();
        ended.countDown();
    }
}
