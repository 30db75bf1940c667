package dev.touchstone.cli;

/** Wrong usage or configuration: the program says so and ends with {@link ExitStatus#MISUSED}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for a person, one line; names what is wrong and where */
    Refusal(String message) {
        super(message, null, false, false);
    }
}
