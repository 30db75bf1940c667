package dev.touchstone.ingest;

/** A record that gives no article. */
final class BadRecord extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param what to stand behind file and line; safe to print */
    BadRecord(String code, String what) {
        super(what, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
