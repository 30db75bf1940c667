package dev.touchstone.cli;

import dev.touchstone.article.Origin;
import dev.touchstone.ingest.Unreadable;

/** What is said, once and at the end, to somebody who fed an article itself where records are expected. */
final class StreamHint {
    private static final String STREAM = "-";
    private static final String NOT_JSON = "not-json";

    private boolean otherThanJson;
    private boolean records;

    /** Takes note of an input that could not be read. */
    void saw(Unreadable unreadable) {
        if (unreadable.origin().source().equals(STREAM)) {
            otherThanJson |= unreadable.code().equals(NOT_JSON);
            records |= !unreadable.code().equals(NOT_JSON);
        }
    }

    /** Takes note of an article that was read: where there is one record, records were meant. */
    void sawArticle(Origin origin) {
        records |= origin.source().equals(STREAM);
    }

    void tell(Session session) {
        if (otherThanJson && !records) {
            session.err()
                    .say("standard input is taken to be JSON Lines; if it is one article, add"
                            + " --input-format text (or markdown, or html)");
        }
    }
}
