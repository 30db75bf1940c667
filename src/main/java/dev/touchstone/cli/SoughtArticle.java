package dev.touchstone.cli;

import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.ReadOutcome;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.SourceFinder;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.ingest.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the one article that is meant. Reads no further than it must. */
final class SoughtArticle {
    private static final int MOST_NAMED = 5;

    private final Session session;
    private final SourceReader reader;
    private final Optional<String> id;
    private final List<ReadArticle> articles = new ArrayList<>();
    private final StreamHint hint = new StreamHint();
    private boolean opened;
    private boolean unreadable;

    /** @param id of the article; absent where there is only one */
    SoughtArticle(Session session, SourceReader reader, Optional<String> id) {
        this.session = session;
        this.reader = reader;
        this.id = id;
    }

    /**
     * The article in what lies there; empty where reading failed, which is told.
     *
     * @throws Refusal if there is none, or there are several and no id
     */
    Optional<ReadArticle> in(String path) {
        try {
            new SourceFinder(session.in()).find(List.of(path), this::found);
        } catch (Enough known) {
            return only(path);
        }
        return only(path);
    }

    private Optional<ReadArticle> only(String path) {
        hint.tell(session);
        if (articles.size() > 1) {
            throw new Refusal(path + " holds several articles; name one with --id: "
                    + String.join(
                            ", ",
                            articles.stream().map(read -> read.article().id()).toList()) + " …");
        }
        if (articles.isEmpty() && !unreadable) {
            throw new Refusal("no article" + named() + " in " + path);
        }
        if (articles.isEmpty() && opened && id.isPresent()) {
            session.err().say("no article" + named() + " in what could be read of " + path);
        }
        return articles.stream().findFirst();
    }

    private String named() {
        return id.map(wanted -> " with the id '" + wanted + "'").orElse("");
    }

    private void found(Found found) {
        if (found instanceof Source source) {
            opened = true;
            reader.read(source, this::read);
        } else if (found instanceof Unreadable failed) {
            tell(failed);
        }
    }

    private void read(ReadOutcome outcome) {
        if (outcome instanceof ReadArticle read) {
            hint.sawArticle(read.article().origin());
            if (id.isEmpty() || id.get().equals(read.article().id())) {
                articles.add(read);
            }
            if (id.isPresent() ? !articles.isEmpty() : articles.size() >= MOST_NAMED) {
                throw new Enough();
            }
        } else if (outcome instanceof Unreadable failed) {
            tell(failed);
        }
    }

    private void tell(Unreadable failed) {
        unreadable = true;
        hint.saw(failed);
        session.err().say(failed.message());
    }

    /** Ends the reading from within. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
