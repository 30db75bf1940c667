package dev.touchstone.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The program: {@code touchstone VERB …}. */
public final class Main {
    /** How long a program that is told to stop may take to hand over what it has judged. */
    private static final long PATIENCE_SECONDS = 30;

    private Main() {}

    public static void main(String[] arguments) {
        Session session = new Session(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                System.getProperty("touchstone.terminals", ""));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(session), "touchstone-stop"));
        session.prepare(List.of(arguments));
        int status = run(List.of(arguments), session);
        // Who is told to stop by a signal ends with its status: Java would let another asked for meanwhile win.
        if (!session.isStopped()) {
            System.exit(status);
        }
    }

    /** Runs also when the program ends by itself: then its session has ended, and there is nothing to wait for. */
    private static void stop(Session session) {
        try {
            session.stop(PATIENCE_SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs one command, without a terminal.
     *
     * @return the exit status
     */
    static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, new Session(in, out, err, Map.of(), ""));
    }

    static int run(List<String> arguments, Session session) {
        try {
            int status = Verbs.commandLine(arguments, session).execute(arguments.toArray(new String[0]));
            return flushed(session, status);
        } finally {
            session.end();
        }
    }

    private static int flushed(Session session, int status) {
        try {
            session.out().flush();
            return status;
        } catch (Findings.Lost lost) {
            if (lost.isClosedPipe()) {
                return status;
            }
            session.err().say(String.valueOf(lost.getMessage()));
            return ExitStatus.MISUSED.code();
        }
    }
}
