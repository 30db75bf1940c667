package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Verdict;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spam with a call to take care strewn into it: whoever writes one beside his own link excuses nothing. */
class HarmlessWarningTest {
    private static Moderator moderator;
    private static List<CorpusRecord> spam;

    /**
     * A sentence put in at many places.
     *
     * @param language of the articles it is put into
     * @param remark as harmless, of something else: what it does by its place alone, the warning may do too
     */
    record Strewn(String language, String warning, String remark, String where, BinaryOperator<String> put) {
        @Override
        public String toString() {
            return warning.strip() + " " + where;
        }
    }

    @BeforeAll
    static void judge() {
        moderator = Moderator.load();
        spam = CorpusRecord.all().stream()
                .filter(record ->
                        !record.label().equals("clean") && !record.label().equals("unsure"))
                .filter(record -> !record.isHtml() && judged(record) == Verdict.FLAG)
                .toList();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    private static Verdict judged(CorpusRecord record) {
        return moderator.assess(record.article()).verdict();
    }

    static Stream<Strewn> warnings() {
        return Stream.concat(
                Stream.concat(
                        strewn(
                                "zh-Hans",
                                "上午下了一场小雨。",
                                "警方提示：请勿上当。",
                                "谨防诈骗，小心受骗。",
                                "警惕假冒网站和钓鱼链接！",
                                "以下均非官方人员，谨防假客服。",
                                "网上骗子很多，注意防范。"),
                        strewn("zh-Hant", "上午下了一場小雨。", "警方提示：請勿上當。", "謹防詐騙，切勿輕信陌生人。", "警惕假冒網站和釣魚連結！")),
                strewn(
                        "en",
                        "It rained a little in the morning. ",
                        "Beware of scams. ",
                        "Police remind you: be careful and do not be fooled. ",
                        "Watch out for fake sites and phishing links! ",
                        "Never share your password with scammers. "));
    }

    private static Stream<Strewn> strewn(String language, String remark, String... warnings) {
        return Stream.of(warnings)
                .flatMap(warning -> Stream.of(
                        new Strewn(language, warning, remark, "before every line", Mutation::beforeLines),
                        new Strewn(language, warning, remark, "behind every sentence", Mutation::behindSentences)));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void warning_that_speaks_of_nothing_excuses_nothing(Strewn strewn) {
        int seen = 0;
        for (CorpusRecord record : spam) {
            if (!record.language().equals(strewn.language)) {
                continue;
            }
            Verdict warned = judged(record.rewritten(text -> strewn.put.apply(text, strewn.warning)));
            Verdict remarked = judged(record.rewritten(text -> strewn.put.apply(text, strewn.remark)));
            // It is worded as warnings are, which may hand a flag to a person, and never more.
            assertThat(warned == Verdict.CLEAN && remarked != Verdict.CLEAN)
                    .as("%s: %s, but %s with a remark on the weather", record, warned, remarked)
                    .isFalse();
            seen += warned == Verdict.CLEAN ? 0 : 1;
        }
        assertThat(seen).as("still seen").isGreaterThan(10);
    }

    @Test
    void twins_of_the_seeds_stay_flagged_under_every_warning() {
        for (String id : List.of("zh-twin-000", "zh-twin-001", "zh-twin-002")) {
            CorpusRecord twin = CorpusRecord.named(id);
            warnings()
                    .forEach(strewn -> assertThat(
                                    judged(twin.rewritten(text -> strewn.put.apply(text, strewn.warning))))
                            .as("%s under %s", id, strewn)
                            .isEqualTo(Verdict.FLAG));
        }
    }
}
