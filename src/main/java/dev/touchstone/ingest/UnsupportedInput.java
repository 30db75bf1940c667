package dev.touchstone.ingest;

/** An input whose kind is known and not read. */
final class UnsupportedInput extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param what what it is, to stand behind its name */
    UnsupportedInput(String what) {
        super(what, null, false, false);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
