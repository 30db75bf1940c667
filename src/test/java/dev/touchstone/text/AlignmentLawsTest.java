package dev.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for whatever is written: texts put together at random from the pieces that folding treats specially. */
class AlignmentLawsTest {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "k",
            "x",
            "o",
            " ",
            " ",
            "-",
            "*",
            "_",
            ".",
            "/",
            ":",
            "\n",
            "\r",
            "\t",
            "7",
            "欧",
            "易",
            "網",
            "後",
            "，",
            "。",
            "Ｏ",
            "．",
            "　",
            "㍿",
            "ﬁ",
            "½",
            "…",
            "①",
            "⑩",
            "\u200B",
            "\u00AD",
            "\uFE0F",
            "\u202E",
            "\u0301",
            "\u20E3",
            "é",
            "İ",
            "ı",
            "О",
            "К",
            "Х",
            "щ",
            "Σ",
            "\uD83D\uDD25",
            "\uD835\uDC01",
            "\uD800",
            "\uDC00",
            "\uD842\uDFB7",
            "【",
            "】",
            "★",
            "→",
            "か",
            "한",
            "ﷺ",
            "ا",
            "\uD83C\uDD71",
            "\uDB40\uDC67",
            "https://a.com/",
            "okx");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void offsets_lead_back_in_order_and_within_the_text(long seed) {
        String original = random(seed);
        FoldedText text = new TextFolder().fold(original);
        int length = text.folded().length();

        Span before = new Span(0, 0);
        for (int i = 0; i < length; i++) {
            Span source = text.toOriginal(i, i + 1);
            assertThat(source.length()).isPositive();
            assertThat(source.end()).isBetween(before.end(), original.length());
            assertThat(source.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(text.toFolded(source.start())).isLessThanOrEqualTo(i);
            assertThat(text.toOriginal(text.toFolded(source.start()), i + 1)).isEqualTo(source);
            before = source;
        }
        assertThat(text.originalStart(length)).isEqualTo(original.length());
        assertThat(text.toFolded(original.length())).isEqualTo(length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_part_leads_back_into_the_span_of_the_whole(long seed) {
        FoldedText text = new TextFolder().fold(random(seed));
        Random random = new Random(seed);
        for (int i = 0; i < 50 && !text.folded().isEmpty(); i++) {
            int start = random.nextInt(text.folded().length());
            int end = start + 1 + random.nextInt(text.folded().length() - start);
            int innerStart = start + random.nextInt(end - start);
            int innerEnd = innerStart + 1 + random.nextInt(end - innerStart);

            assertThat(text.toOriginal(start, end).contains(text.toOriginal(innerStart, innerEnd)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_legible_text_has_the_offsets_of_the_original_and_its_letters_folded(long seed) {
        String original = random(seed);
        FoldedText text = new TextFolder().fold(original);
        String legible = text.legible();

        assertThat(legible).hasSameSizeAs(original);
        assertThat(legible.chars().filter(c -> c == '\n').count())
                .isEqualTo(original.chars().filter(c -> c == '\n').count());
        for (int i = 0; i < text.folded().length(); i++) {
            char c = text.folded().charAt(i);
            Span source = text.toOriginal(i, i + 1);
            if (Character.isLetterOrDigit(c) && source.length() == 1) {
                assertThat(legible.charAt(source.start())).isIn(c, text.folded().charAt(text.toFolded(source.start())));
            }
        }
        assertThat(text.seen()).hasSameSizeAs(original);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void line_ends_stay_and_other_blanks_become_spaces(long seed) {
        String original = random(seed);
        FoldedText text = new TextFolder().fold(original);

        assertThat(text.folded().chars().filter(Character::isWhitespace).filter(c -> c != ' ' && c != '\n'))
                .isEmpty();
        String unix = original.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(text.folded().chars().filter(c -> c == '\n').count())
                .isEqualTo(unix.chars().filter(c -> c == '\n').count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_noted_lies_within_the_text_by_place_and_the_same_every_time(long seed) {
        String original = random(seed);
        List<Folding> foldings = new TextFolder().fold(original).foldings();

        assertThat(foldings).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(foldings)
                .allMatch(
                        folding -> folding.span().length() > 0 && folding.span().end() <= original.length());
        assertThat(new TextFolder().fold(original).foldings()).isEqualTo(foldings);
    }

    private static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
