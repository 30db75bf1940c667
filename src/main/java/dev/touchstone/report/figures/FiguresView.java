package dev.touchstone.report.figures;

import java.util.List;

/**
 * A page of figures.
 *
 * @param title of the page
 * @param facts what was measured, and by what
 * @param tiles the figures that matter most
 * @param plots drawings
 * @param sections of tables; the first is open
 * @param mistakesNote what a reader must know of the mistakes
 * @param mistakes articles that were got wrong, the worst first
 */
public record FiguresView(
        String title,
        List<Fact> facts,
        List<Tile> tiles,
        List<Plot> plots,
        List<Section> sections,
        String mistakesNote,
        List<MistakeView> mistakes) {
    public FiguresView {
        facts = List.copyOf(facts);
        tiles = List.copyOf(tiles);
        plots = List.copyOf(plots);
        sections = List.copyOf(sections);
        mistakes = List.copyOf(mistakes);
    }

    /** A name and what is so. */
    public record Fact(String name, String value) {}

    /**
     * A figure that matters.
     *
     * @param value of it
     * @param name of it
     * @param detail counts and interval
     */
    public record Tile(String value, String name, String detail) {}

    /** Tables under one heading, with what is to be said of them. */
    public record Section(String title, String note, List<TableView> tables) {
        public Section {
            tables = List.copyOf(tables);
        }
    }
}
