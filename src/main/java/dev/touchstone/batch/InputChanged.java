package dev.touchstone.batch;

/** The input of a run that is gone on with is not what it was. */
public final class InputChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line; names the place */
    InputChanged(String message) {
        super(message, null, false, false);
    }
}
