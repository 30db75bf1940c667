package dev.touchstone.review.web.page;

import java.util.List;

/**
 * The queue as the page shows it.
 *
 * @param facets by which it can be narrowed down
 * @param chips of what narrows it down now
 * @param rows in order
 * @param total how many tasks there are, in words
 * @param range which of them are shown, in words
 * @param empty what is said where there is none
 * @param query of this page of the queue, to be handed on
 * @param earlier address of the page before; empty where there is none
 * @param later address of the page behind; empty where there is none
 * @param mayWork whether the reviewer may be handed tasks
 * @param places address of the articles that hold the words sought; empty where none are sought
 * @param last what the reviewer decided last and could take back, in words; empty where there is nothing
 * @param lastBatch its number; empty where there is nothing
 */
public record QueueView(
        List<Facet> facets,
        List<Chip> chips,
        List<Row> rows,
        String total,
        String range,
        String empty,
        String query,
        String earlier,
        String later,
        boolean mayWork,
        String places,
        String last,
        String lastBatch) {
    public QueueView {
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        rows = List.copyOf(rows);
    }

    /**
     * One way of narrowing down.
     *
     * @param more address at which many values of it are shown; empty where these are all
     * @param field name of a field for a value that is not shown; empty where there is none
     * @param hidden what else the queue is narrowed down by, for that field's form
     */
    public record Facet(String name, List<Choice> choices, String more, String field, List<PreviewView.Field> hidden) {
        public Facet {
            choices = List.copyOf(choices);
            hidden = List.copyOf(hidden);
        }
    }

    /** A value, with how many tasks have it and where it leads. */
    public record Choice(String name, String count, String href, String css, boolean on) {}

    /** A value that is chosen, and the way without it. */
    public record Chip(String facet, String name, String href) {}

    /**
     * A task.
     *
     * @param verdict id
     * @param state class
     * @param many how many articles it touches, in words
     * @param reach the same as a number
     * @param language tag, of the title
     */
    public record Row(
            String href,
            String verdict,
            String state,
            String stateWords,
            int reach,
            String many,
            String title,
            String language,
            String name,
            String place,
            String brands,
            String gist,
            List<Score> scores) {
        public Row {
            scores = List.copyOf(scores);
        }
    }

    /** How high a label scored. */
    public record Score(String label, String verdict, String value) {}
}
