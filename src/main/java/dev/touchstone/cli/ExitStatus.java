package dev.touchstone.cli;

/** What the program's exit status says; the same for every verb. */
enum ExitStatus {
    DONE(0),
    /** What {@code --fail-on} names was found. */
    REACHED(1),
    /** Wrong usage, configuration or models; nothing was judged. */
    MISUSED(2),
    /** Done, but some inputs could not be read or some articles are undecided. */
    INCOMPLETE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Incomplete goes before reached, and reached before done. */
    static ExitStatus of(boolean incomplete, boolean reached) {
        return incomplete ? INCOMPLETE : reached ? REACHED : DONE;
    }
}
