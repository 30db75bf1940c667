package dev.touchstone.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresPageTest {
    private static final String HOSTILE = "</p><script>alert(1)</script><img src=x onerror=\"alert(2)\"> ' & ${x}";

    private static String page() {
        Plot plot = new Plot(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                true,
                List.of(new Plot.Series(
                        HOSTILE,
                        "spam",
                        Plot.steps(List.of(new double[] {0.5, 1}, new double[] {1, 0.5})),
                        List.of(Plot.Dot.at(0.5, 1, 0.9, 1, "flag", HOSTILE)))));
        TableView table = new TableView(
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE, "b"),
                List.of(List.of(
                        TableView.Cell.words(HOSTILE),
                        TableView.Cell.share("0.500", "1/2, 0.09–0.91", 0.5, 0.09, 0.91))));
        MistakeView mistake = new MistakeView(
                HOSTILE,
                "flag",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                MistakeView.lines("Flag  " + HOSTILE + "\n\n      = 1.0  sum\n"));
        return FiguresPage.of(new FiguresView(
                HOSTILE,
                List.of(new FiguresView.Fact(HOSTILE, HOSTILE)),
                List.of(new FiguresView.Tile(HOSTILE, HOSTILE, HOSTILE)),
                List.of(plot),
                List.of(new FiguresView.Section(HOSTILE, HOSTILE, List.of(table))),
                HOSTILE,
                List.of(mistake)));
    }

    @Test
    void whatever_others_wrote_is_text() {
        assertThat(page())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "onerror=\"alert(2)\">", "alert(1)</");
    }

    @Test
    void nothing_comes_from_elsewhere_and_nothing_runs() {
        assertThat(page())
                .startsWith("<!doctype html>")
                .contains("default-src 'none'", "style-src 'sha256-", "color-scheme")
                .doesNotContain("href=", "src=x\"", "@import", "url(", "http:", "https:", "style=\"");
    }

    @Test
    void steps_reach_from_the_place_before_at_their_own_height() {
        assertThat(Plot.steps(List.of(new double[] {0.5, 1}, new double[] {1, 0.5})))
                .isEqualTo("M42.0 10.0L177.0 10.0L177.0 145.0L312.0 145.0");
        assertThat(page()).contains("d=\"M42.0 10.0L177.0 10.0L177.0 145.0L312.0 145.0\"", "cx=\"177.0\" cy=\"10.0\"");
    }

    @Test
    void share_is_drawn_with_its_interval() {
        assertThat(page()).contains("x=\"9.0\" y=\"1.5\" width=\"82.0\"", "x=\"50.0\" y=\"0\"");
    }

    @Test
    void lines_keep_how_far_they_are_set_in() {
        assertThat(MistakeView.lines("a\n\n    b\n"))
                .containsExactly(
                        new MistakeView.Line(0, "a"), new MistakeView.Line(0, ""), new MistakeView.Line(4, "b"));
    }
}
