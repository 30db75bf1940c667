package dev.touchstone.review.web.page;

import java.util.List;

/** What was done about a task: decisions, appeals and comments, oldest first. */
public record TrailView(List<Step> steps) {
    public TrailView {
        steps = List.copyOf(steps);
    }

    /**
     * One deed.
     *
     * @param css class of its outcome or kind
     * @param what was done, in words
     * @param who did it, with his role
     * @param at as programs read it
     * @param when as people do
     * @param words of his own; empty where he left none
     * @param gone whether it was taken back
     * @param batch by which the reader may take it back; empty where he may not
     */
    public record Step(
            String css, String what, String who, String at, String when, String words, boolean gone, String batch) {}
}
