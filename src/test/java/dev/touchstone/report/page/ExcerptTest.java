package dev.touchstone.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_short_text_is_shown_whole() {
        assertThat(new Excerpt(5, 5, 1).of("abcde", List.of())).containsExactly(new Span(0, 5));
        assertThat(new Excerpt(5, 5, 1).of("", List.of())).isEmpty();
    }

    @Test
    void gravest_marks_are_shown_first_when_there_is_no_room_for_all() {
        String text = "a".repeat(100_000);
        List<Mark> marks = new ArrayList<>();
        for (int at = 90_000; at > 0; at -= 1_000) {
            marks.add(new Mark(1, Tone.SPAM, new Span(at, at + 1)));
        }
        List<Span> windows = new Excerpt(0, 1_000, 100).of(text, marks);
        assertThat(windows).isSorted();
        assertThat(windows.stream().mapToInt(Span::length).sum()).isBetween(1_000, 1_300);
        assertThat(windows.get(windows.size() - 1).contains(90_000)).isTrue();
    }

    @Test
    void a_window_never_cuts_a_surrogate_pair() {
        String text = "😀".repeat(1_000);
        List<Span> windows = new Excerpt(0, 100, 3).of(text, List.of(new Mark(1, Tone.SPAM, new Span(1_000, 1_002))));
        assertThat(windows).allMatch(window -> window.start() % 2 == 0 && window.end() % 2 == 0);
    }

    @Test
    void neighbouring_windows_become_one() {
        String text = "a".repeat(1_000);
        List<Mark> marks =
                List.of(new Mark(1, Tone.SPAM, new Span(500, 501)), new Mark(1, Tone.SPAM, new Span(560, 561)));
        assertThat(new Excerpt(0, 1_000, 20).of(text, marks)).containsExactly(new Span(480, 581));
    }
}
