package dev.touchstone.cli;

import dev.touchstone.ingest.Unreadable;

/** What is said, once and at the end, to somebody who fed an article itself where records are expected. */
final class StreamHint {
    private static final String STREAM = "-";
    private boolean due;

    /** Takes note of an input that could not be read. */
    void saw(Unreadable unreadable) {
        due |= unreadable.code().equals("not-json")
                && unreadable.origin().source().equals(STREAM);
    }

    void tell(Session session) {
        if (due) {
            session.err()
                    .say("standard input is taken to be JSON Lines; if it is one article, add"
                            + " --input-format text (or markdown, or html)");
        }
    }
}
