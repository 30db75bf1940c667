package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.report.words.ReportLanguage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {
    static List<JudgedArticle> articles() {
        return Samples.all();
    }

    private static String english(JudgedArticle judged) {
        return new Explanation(ReportLanguage.ENGLISH, 100).of(judged);
    }

    @Test
    void evidence_is_told_with_its_line_and_its_characters() {
        assertThat(english(Samples.flagged()))
                .startsWith("Flag  账户注销前要做的几件事\n")
                .contains(
                        "     line 5, column 12: “欧易官方网站 hxxps://www[.]quillmark-x[.]top/join/K7Q2M9”\n",
                        "     in the address: “okx[.]help-quill[.]top”\n",
                        "  Without domain quillmark-x[.]top, code K7Q2M9: at most Review.\n",
                        "  Check an address at hxxps://www[.]okx[.]com/verify\n");
    }

    @Test
    void chinese_is_told_in_chinese() {
        assertThat(new Explanation(ReportLanguage.CHINESE, 80).of(Samples.flagged()))
                .startsWith("建议处置  账户注销前要做的几件事\n")
                .contains("第 5 行第 12 列：“欧易官方网站", "怎样会改变结论\n", "对数几率，分数 0.799\n");
    }

    @Test
    void the_arithmetic_is_told_to_the_last_decimal() {
        assertThat(english(Samples.toReview()))
                .contains(
                        "       −4.125000  where nothing is seen\n",
                        "       +2.400000  1. invite-code\n",
                        "       +2.100001  2. hidden-push\n",
                        "      = 0.375001  log-odds, score 0.592\n");
    }

    @Test
    void what_was_not_looked_at_and_what_went_wrong_is_told() {
        assertThat(english(Samples.toReview())).contains("Not looked at\n  4 pictures\n");
        assertThat(english(Samples.undecided()))
                .contains("Notes on the judging\n  detector-failed: masked-link: index 7 out of bounds for length 3\n");
    }

    @Test
    void many_places_are_told_by_the_first_and_their_number() {
        String text = "K7Q2M9\r\n".repeat(30);
        String told = english(SampleArticle.of("a", text)
                .seen(Samples.INVITE_CODE, Label.REFERRAL_SPAM, 1, "K7Q2M9", Map.of("code", "K7Q2M9", "count", "30"))
                .judged());
        assertThat(told)
                .contains("line 1, column 1", "line 5, column 1", "and at 25 more places")
                .doesNotContain("line 6,");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void what_is_printed_cannot_act_on_a_terminal(JudgedArticle judged) {
        String told = english(judged);
        assertThat(told).endsWith("\n").doesNotContain("\u202E", "\u200B", "http:", "https:");
        assertThat(told.chars()).noneMatch(character -> character != '\n' && Character.isISOControl(character));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_line_is_wider_than_asked(JudgedArticle judged) {
        for (ReportLanguage language : ReportLanguage.values()) {
            assertThat(new Explanation(language, 48).of(judged).lines())
                    .allSatisfy(line -> assertThat(WrappedText.width(line)).isLessThanOrEqualTo(48))
                    .noneMatch(line -> line.endsWith(" "));
        }
    }
}
