package dev.touchstone.review.web;

/** A request that is not answered as asked; nothing has changed. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status HTTP's number for why */
    Refused(int status) {
        super("refused with " + status, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
