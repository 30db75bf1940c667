package dev.touchstone.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Block;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassagePresenterTest {
    private static final PassagePresenter PRESENTER = new PassagePresenter(PageWords.in(ReportLanguage.ENGLISH));
    private static final List<Tone> TONES = List.of(Tone.values());
    private static final Excerpt WHOLE = new Excerpt(1_000_000, 1_000_000, 0);

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.css().contains("invisible") ? "<" + piece.text() + ">" : piece.text())
                .collect(Collectors.joining());
    }

    private static List<Piece> present(String text, Mark... marks) {
        return PRESENTER.present(text, List.of(), List.of(marks), WHOLE).pieces();
    }

    @Test
    void pieces_joined_are_the_text_as_people_see_it_whatever_is_marked() {
        Random random = new Random(11);
        String[] parts = {
            "a", "中", "http://", "x.com", ".", "\u202E", "\u200B", "😀", " ", "\n", "javascript:", "1.2.3.4"
        };
        for (int round = 0; round < 5_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                built.append(parts[random.nextInt(parts.length)]);
            }
            String text = built.toString();
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                marks.add(new Mark(i, TONES.get(random.nextInt(TONES.size())), span(text, random)));
            }
            List<Block> blocks = List.of(new Block(Block.Kind.HIDDEN, span(text, random)));
            List<Piece> pieces = PRESENTER.present(text, blocks, marks, WHOLE).pieces();
            assertThat(shown(pieces)).isEqualTo(Medium.PEOPLE.show(text));
        }
    }

    private static Span span(String text, Random random) {
        int start = random.nextInt(text.length());
        return new Span(start, start + random.nextInt(text.length() - start + 1));
    }

    @Test
    void overlapping_marks_are_cut_where_one_begins_or_ends() {
        List<Piece> pieces =
                present("abcdef", new Mark(1, Tone.SPAM, new Span(0, 4)), new Mark(2, Tone.FAKE, new Span(2, 6)));
        assertThat(pieces).extracting(Piece::text).containsExactly("ab", "cd", "ef");
        assertThat(pieces).extracting(Piece::css).containsExactly("spam", "both", "fake");
        assertThat(pieces.get(1).badges()).containsExactly(new Piece.Badge(2, true));
    }

    @Test
    void the_graver_mark_shows_where_two_overlap() {
        List<Piece> pieces =
                present("abc", new Mark(1, Tone.SEEN, new Span(0, 3)), new Mark(2, Tone.RELIEF, new Span(1, 2)));
        assertThat(pieces).extracting(Piece::css).containsExactly("seen", "relief", "seen");
    }

    @Test
    void only_the_first_mark_of_a_reason_is_its_target() {
        List<Piece> pieces =
                present("a b a", new Mark(3, Tone.SPAM, new Span(0, 1)), new Mark(3, Tone.SPAM, new Span(4, 5)));
        assertThat(pieces.stream().flatMap(piece -> piece.badges().stream()))
                .containsExactly(new Piece.Badge(3, true), new Piece.Badge(3, false));
    }

    @Test
    void what_was_only_observed_is_numbered_once() {
        List<Piece> pieces =
                present("a b a", new Mark(3, Tone.SEEN, new Span(0, 1)), new Mark(3, Tone.SEEN, new Span(4, 5)));
        assertThat(pieces).extracting(Piece::css).containsExactly("seen", "", "seen");
        assertThat(pieces.stream().flatMap(piece -> piece.badges().stream())).containsExactly(new Piece.Badge(3, true));
    }

    @Test
    void a_mark_never_cuts_a_character_in_two() {
        List<Piece> pieces = present("x😀y", new Mark(1, Tone.SPAM, new Span(2, 3)));
        assertThat(pieces).extracting(Piece::text).containsExactly("x", "😀", "y");
    }

    @Test
    void a_defanged_address_stays_harmless_when_a_mark_ends_inside_it() {
        List<Piece> pieces = present("see http://x.com now", new Mark(1, Tone.SPAM, new Span(6, 12)));
        assertThat(shown(pieces)).isEqualTo("see hxxp://x[.]com now");
    }

    @Test
    void what_is_left_out_between_windows_is_counted() {
        String text = "一".repeat(1_000) + "X" + "二".repeat(1_000);
        List<Piece> pieces = PRESENTER
                .present(
                        text,
                        List.of(),
                        List.of(new Mark(1, Tone.SPAM, new Span(1_000, 1_001))),
                        new Excerpt(100, 500, 20))
                .pieces();
        assertThat(pieces.stream().filter(piece -> piece.css().equals("gap")).map(Piece::text))
                .containsExactly("… 960 characters left out …", "… 980 characters left out …");
    }
}
