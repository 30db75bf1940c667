package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchstone.review.ReviewedCampaign.Piece;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final List<Piece> SENTENCE =
            List.of(new Piece("官网", false), new Piece("link", true), new Piece("邀请", false));

    @Test
    void a_sentence_comes_as_its_article_writes_it() {
        assertThat(new OwnWords(List.of("官網 https://a.example 邀請")).of(SENTENCE))
                .extracting(Piece::words)
                .containsExactly("官網", "link", "邀請");
        String far = "官網" + "x".repeat(301) + "邀請";
        assertThat(new OwnWords(List.of(far)).of(SENTENCE)).as("too far apart").isEqualTo(SENTENCE);
    }

    /** Six sentences of a page over five texts would take thirty times as long as one over one. */
    @Test
    void sentences_that_begin_everywhere_cost_a_page_no_more_than_one_of_them() {
        List<Piece> everywhere = List.of(new Piece("a", false), new Piece("n", true), new Piece("b", false));
        OwnWords words = new OwnWords(List.of("a".repeat(5_000), "官網 https://a.example 邀請"));
        assertThat(words.of(everywhere)).isEqualTo(everywhere);
        assertThat(words.of(SENTENCE)).as("nothing is left to try").isEqualTo(SENTENCE);
    }

    @Test
    void a_text_that_begins_a_sentence_again_and_again_takes_no_longer_than_another() {
        List<Piece> never = List.of(new Piece("官", false), new Piece("link", true), new Piece("邀请", false));
        OwnWords words = new OwnWords(List.of("官 ".repeat(1_000_000)));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> words.of(never)))
                .isEqualTo(never);
    }
}
