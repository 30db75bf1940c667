package dev.touchstone.review.web.page;

import dev.touchstone.report.page.Piece;
import java.util.List;

/** Pages that are lists: articles found, proposals of exceptions, the audit log. */
public final class ListViews {
    private ListViews() {}

    /** Articles that hold the words sought. */
    public record Search(String words, String note, List<Hit> hits, String earlier, String later) {
        public Search {
            hits = List.copyOf(hits);
        }
    }

    /** One of them, with the words in their place. */
    public record Hit(String href, String title, String language, String name, String verdict, List<Piece> snippet) {
        public Hit {
            snippet = List.copyOf(snippet);
        }
    }

    /** A proposal. */
    public record Proposal(
            long number,
            String brand,
            String subject,
            String signal,
            String reason,
            String owner,
            String days,
            String by,
            String state,
            String stateWords,
            boolean accepts,
            boolean refuses) {}

    /** A deed in the chain. */
    public record Deed(
            String number,
            String at,
            String when,
            String who,
            String deed,
            String subject,
            String detail,
            String hash) {}

    /** The log. */
    public record Log(List<Deed> deeds, String checked, boolean whole, String older) {
        public Log {
            deeds = List.copyOf(deeds);
        }
    }
}
