package dev.touchstone.evaluate.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A promotion in the midst of a genuine article. */
class PastedBlockTest {
    private static final LabelledRecord GENUINE = Specimens.record(
            CorpusLabel.CLEAN,
            "zh-Hans",
            new RawArticle("host", Optional.empty(), "山路", "第一段写山。\n\n第二段写水。\n\n第三段写路。", InputFormat.TEXT));

    private static LabelledRecord bad(String body) {
        return Specimens.record(
                CorpusLabel.BOTH,
                "zh-Hans",
                new RawArticle("bad", Optional.of("https://mo-vi.com/"), "开户", body, InputFormat.TEXT));
    }

    private static Optional<RawArticle> pasted(LabelledRecord bad, LabelledRecord genuine) {
        return Specimens.mutation("pasted-block").apply(Specimens.of(bad, genuine));
    }

    @Test
    void it_stands_between_two_paragraphs_and_lies_where_the_bad_one_lay() {
        RawArticle made = pasted(bad("币安邀请码：K7Q2M9A"), GENUINE).orElseThrow();

        assertThat(made.body()).isEqualTo("第一段写山。\n\n第二段写水。\n\n币安邀请码：K7Q2M9A\n\n\n第三段写路。");
        assertThat(made.id()).isEqualTo("bad");
        assertThat(made.title()).isEqualTo("山路");
        assertThat(made.url()).contains("https://mo-vi.com/");
    }

    @Test
    void a_long_article_gives_the_paragraphs_that_push_most() {
        String long1 = "这一段只是闲谈。".repeat(250);
        RawArticle made = pasted(bad(long1 + "\n\n币安邀请码：K7Q2M9A，注册填 K7Q2M9A\n\n" + long1), GENUINE)
                .orElseThrow();

        assertThat(made.body()).contains("第二段写水。\n\n币安邀请码：K7Q2M9A");
    }

    @Test
    void a_page_is_pasted_without_its_head() {
        LabelledRecord page = Specimens.record(
                CorpusLabel.BOTH,
                "zh-Hans",
                Specimens.article(
                        InputFormat.HTML, "", "<html><head><title>b</title></head><body><p>币安</p></body></html>"));
        LabelledRecord host = Specimens.record(
                CorpusLabel.CLEAN,
                "zh-Hans",
                Specimens.article(InputFormat.HTML, "", "<html><body><p>山</p><p>水</p><p>路</p></body></html>"));

        assertThat(pasted(page, host).orElseThrow().body())
                .isEqualTo("<html><body><p>山</p><p>水</p>\n\n<p>币安</p>\n<p>路</p></body></html>");
    }

    @Test
    void without_a_genuine_article_of_its_language_and_format_there_is_nothing_to_paste_into() {
        LabelledRecord english = Specimens.record(CorpusLabel.CLEAN, "en", GENUINE.article());

        assertThat(pasted(bad("币安邀请码：K7Q2M9A"), english)).isEmpty();
    }
}
