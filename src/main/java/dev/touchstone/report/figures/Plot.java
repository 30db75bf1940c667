package dev.touchstone.report.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of shares against shares, both from 0 to 1, as the parts of an SVG.
 *
 * @param title over it
 * @param note under it
 * @param across what grows to the right
 * @param up what grows upwards
 * @param diagonal whether the line on which both are the same is drawn
 * @param series what is drawn
 */
public record Plot(String title, String note, String across, String up, boolean diagonal, List<Series> series) {
    /** The square in which is drawn: its left, its top and its side. */
    public static final int LEFT = 42;

    public static final int TOP = 10;
    public static final int SIDE = 270;

    private static final double[] TICKS = {0, 0.2, 0.4, 0.6, 0.8, 1};

    public Plot {
        series = List.copyOf(series);
    }

    /**
     * Something that is drawn in one colour.
     *
     * @param name in the legend
     * @param tone class of the colour
     * @param path a line through it; may be empty
     * @param dots on it
     */
    public record Series(String name, String tone, String path, List<Dot> dots) {
        public Series {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A dot with its interval.
     *
     * @param x in the drawing
     * @param y likewise
     * @param high where its interval ends, in the drawing
     * @param low where it begins
     * @param kind class of its form: {@code bin}, {@code flag}, {@code review}
     * @param says what it is, for who points at it
     */
    public record Dot(String x, String y, String high, String low, String kind, String says) {
        /** At a place, from 0 to 1 either way. */
        public static Dot at(double x, double y, double low, double high, String kind, String says) {
            return new Dot(across(x), upwards(y), upwards(high), upwards(low), kind, says);
        }
    }

    /** A mark on both axes. */
    public record Tick(String name, String x, String y) {}

    /** The marks. */
    public List<Tick> ticks() {
        return Arrays.stream(TICKS)
                .mapToObj(value -> new Tick(String.format(Locale.ROOT, "%.1f", value), across(value), upwards(value)))
                .toList();
    }

    /** The path of a line through places in steps: each reaches from the place before it, at its own height. */
    public static String steps(List<double[]> places) {
        StringBuilder path = new StringBuilder();
        double before = 0;
        for (double[] place : places) {
            path.append(path.length() == 0 ? "M" : "L")
                    .append(across(before))
                    .append(' ')
                    .append(upwards(place[1]))
                    .append('L')
                    .append(across(place[0]))
                    .append(' ')
                    .append(upwards(place[1]));
            before = place[0];
        }
        return path.toString();
    }

    /** The path of a straight line from place to place. */
    public static String line(List<double[]> places) {
        StringBuilder path = new StringBuilder();
        for (double[] place : places) {
            path.append(path.length() == 0 ? "M" : "L")
                    .append(across(place[0]))
                    .append(' ')
                    .append(upwards(place[1]));
        }
        return path.toString();
    }

    private static String across(double share) {
        return String.format(Locale.ROOT, "%.1f", LEFT + SIDE * share);
    }

    private static String upwards(double share) {
        return String.format(Locale.ROOT, "%.1f", TOP + SIDE * (1 - share));
    }
}
