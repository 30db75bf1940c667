package dev.touchstone.cli;

import dev.touchstone.report.words.Medium;
import java.io.PrintStream;

/**
 * Standard error: what goes wrong, what was found in sum, and on a terminal a last line that changes while work goes on. What is
 * said is made safe for a terminal here. For any thread.
 */
final class Notices {
    private static final int LONGEST = 2_000;

    private final PrintStream err;
    private final boolean terminal;
    private boolean changing;

    /** @param terminal whether lines can be changed once they are written */
    Notices(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Says something on a line of its own, after the program's name. */
    synchronized void say(String message) {
        line("touchstone: " + message);
    }

    /** Says something on a line of its own. */
    synchronized void line(String message) {
        clear();
        err.print(Medium.MACHINE.quote(message, LONGEST) + "\n");
        err.flush();
    }

    /** Puts the text in place of the line that changes; nothing where there is no terminal. */
    synchronized void change(String text) {
        if (terminal) {
            err.print("\r" + text + "\033[K");
            err.flush();
            changing = true;
        }
    }

    /** Takes the line that changes away. */
    synchronized void clear() {
        if (changing) {
            err.print("\r\033[K");
            err.flush();
            changing = false;
        }
    }

    boolean isTerminal() {
        return terminal;
    }
}
