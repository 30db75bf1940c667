package dev.touchstone.review.web.page;

import java.util.List;

/**
 * What decisions tell, as pictures.
 *
 * @param big the figures at a glance
 * @param outcomes by label, as a bar that adds up
 * @param signals precision of each signal
 * @param times how long decisions took, as columns
 * @param days decisions a day, as columns
 * @param reviewers decisions by each
 */
public record StatisticsView(
        List<Figure> big,
        List<Stack> outcomes,
        List<Signal> signals,
        List<Bar> times,
        List<Bar> days,
        List<Bar> reviewers,
        String none) {
    /** Width of bars in their own units. */
    public static final int WIDTH = 300;

    public StatisticsView {
        big = List.copyOf(big);
        outcomes = List.copyOf(outcomes);
        signals = List.copyOf(signals);
        times = List.copyOf(times);
        days = List.copyOf(days);
        reviewers = List.copyOf(reviewers);
    }

    /** A figure and what it is. */
    public record Figure(String name, String value, String note) {}

    /** Parts that make up a whole, drawn in one bar. */
    public record Stack(String name, List<Part> parts) {
        public Stack {
            parts = List.copyOf(parts);
        }
    }

    /** One part. */
    public record Part(String css, String name, String count, int x, int width) {}

    /**
     * A signal's precision with its interval, in units of the picture.
     *
     * @param known whether anybody was sure: of doubt alone there is nothing to draw
     */
    public record Signal(
            String signal, String label, String value, String counts, boolean known, int at, int low, int high) {}

    /** A bar and what it stands for. */
    public record Bar(String name, String count, int width) {}
}
