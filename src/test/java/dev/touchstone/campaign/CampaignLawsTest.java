package dev.touchstone.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assess.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any traces. */
class CampaignLawsTest {
    /** Two hundred articles of twenty spammers who share words, and some who cite them. */
    private static List<CampaignTrace> many() {
        MadeTraces traces = new MadeTraces();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int spammer = random.nextInt(20);
            int step = random.nextInt(6);
            String host = "h:s" + spammer + "x" + (step + 1) / 2 + ".com";
            String code = "c:" + (10_000_000 + spammer * 7_654_321L % 80_000_000 + step / 2 * 13L);
            traces.spam(host, code, "c:VIP888", "s:sentence " + spammer, "s:tail " + spammer % 5);
            if (i % 3 == 0) {
                traces.citing(host, code);
            }
        }
        return traces.traces();
    }

    private static List<Campaign> found(List<CampaignTrace> traces) {
        return MadeTraces.found(traces).campaigns();
    }

    @Test
    void the_order_of_the_traces_changes_nothing() {
        List<CampaignTrace> traces = new ArrayList<>(many());
        List<Campaign> campaigns = found(traces);
        assertThat(campaigns).hasSizeGreaterThan(10);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(traces, new Random(seed));
            assertThat(found(traces)).isEqualTo(campaigns);
        }
    }

    @Test
    void batches_merged_in_any_grouping_give_what_one_batch_gives() throws IOException {
        List<CampaignTrace> traces = many();
        TraceSource a = TraceSource.of(traces.subList(0, 60));
        TraceSource b = TraceSource.of(traces.subList(60, 150));
        TraceSource c = TraceSource.of(traces.subList(150, traces.size()));
        List<Campaign> whole = found(traces);

        assertThat(new CampaignFinder().find(a.and(b).and(c)).campaigns()).isEqualTo(whole);
        assertThat(new CampaignFinder().find(c.and(b.and(a))).campaigns()).isEqualTo(whole);
    }

    @Test
    void an_id_stays_while_its_campaign_grows_a_little() {
        MadeTraces traces = new MadeTraces();
        for (int i = 0; i < 30; i++) {
            traces.spam("h:old.com", "c:48213907");
        }
        String id = found(traces.traces()).get(0).id();
        traces.spam("h:new.com", "c:48213907").spam("h:new.com", "c:48213907");

        assertThat(found(traces.traces())).singleElement().satisfies(grown -> {
            assertThat(grown.id()).isEqualTo(id).matches("c[0-9a-f]{16}");
            assertThat(grown.size()).isEqualTo(32);
        });
    }

    @Test
    void a_trace_read_from_its_bytes_is_the_same() throws IOException {
        List<CampaignTrace> traces = new MadeTraces()
                .worded(
                        Verdict.FLAG,
                        "word ".repeat(10) + IntStream.range(0, 300).boxed().toList(),
                        "h:例え.com",
                        "c:48213907")
                .citing("h:a.com")
                .clean()
                .traces();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (CampaignTrace trace : traces) {
            trace.at(1L << 40).write(new DataOutputStream(bytes));
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

        for (CampaignTrace trace : traces) {
            assertThat(CampaignTrace.read(in)).isEqualTo(trace.at(1L << 40));
        }
        assertThatThrownBy(() -> CampaignTrace.read(in)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CampaignTrace.read(new DataInputStream(new ByteArrayInputStream(new byte[] {9, 1}))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void past_its_limit_a_finder_drops_wordings_first_then_keys_and_says_so() throws IOException {
        List<CampaignTrace> traces = many();
        CampaignsFound narrow =
                new CampaignFinder(JoinRule.DEFAULT, new CampaignLimits(650, 5, 5)).find(TraceSource.of(traces));
        CampaignsFound narrowest =
                new CampaignFinder(JoinRule.DEFAULT, new CampaignLimits(450, 5, 5)).find(TraceSource.of(traces));

        assertThat(narrow.dropped()).singleElement().asString().contains("keys of the kind unit");
        List<List<String>> whole = MadeTraces.members(MadeTraces.found(traces));
        assertThat(MadeTraces.members(narrow))
                .as("what is left out may part a campaign, and joins nobody")
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(whole).anySatisfy(all -> assertThat(all).containsAll(part)));
        assertThat(narrowest.dropped()).hasSize(2).last().asString().contains("behind the first 2");
        assertThat(narrow.campaigns()).allSatisfy(campaign -> {
            assertThat(campaign.indicators()).hasSizeLessThanOrEqualTo(5);
            assertThat(campaign.edges())
                    .allSatisfy(edge -> assertThat(edge.member()).isLessThan(5));
        });
    }

    @Test
    void a_code_on_the_genuine_and_on_a_foreign_host_is_shown_as_such() {
        TraceKey foreign = TraceKey.of(KeyKind.CODE, "48213907", KeyRole.IMPLICATED, TraceKey.FOREIGN);
        TraceKey genuine = TraceKey.of(KeyKind.CODE, "48213907", KeyRole.IMPLICATED, TraceKey.GENUINE);
        List<CampaignTrace> traces = new ArrayList<>();
        for (TraceKey key : List.of(foreign, genuine)) {
            traces.add(new CampaignTrace(
                    "a" + traces.size(),
                    traces.size(),
                    1,
                    Verdict.FLAG,
                    List.of(1L, 1L),
                    "en",
                    "",
                    "",
                    false,
                    List.of(key),
                    Optional.empty()));
        }

        assertThat(found(traces))
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.indicators())
                        .containsExactly(new SharedIndicator(KeyKind.CODE, "48213907", 2, true, true, true)));
    }

    @Test
    void an_article_of_huge_keys_is_cut() {
        String huge = "x".repeat(100_000) + "\uD83D";
        TraceKey key = TraceKey.of(KeyKind.CODE, huge, KeyRole.IMPLICATED, 0);

        assertThat(key.value()).hasSize(TraceKey.LONGEST);
        assertThat(key.hash())
                .isNotEqualTo(TraceKey.of(KeyKind.CODE, huge + "y", KeyRole.IMPLICATED, 0)
                        .hash());
        assertThat(CodeForm.isDistinctive("8".repeat(100_000))).isFalse();
        assertThat(CodeForm.isDistinctive(huge)).isTrue();
    }

    @Test
    void words_that_many_choose_are_told_from_codes_that_are_issued() {
        assertThat(List.of(
                        "VIP888",
                        "BONUS",
                        "8888",
                        "WELCOME100",
                        "GIFT50",
                        "123456",
                        "88888888",
                        "20260101",
                        "19990909",
                        "9876510",
                        "1234321",
                        "NewUser2026"))
                .noneMatch(CodeForm::isDistinctive);
        assertThat(List.of(
                        "34978585",
                        "UMKP34DR",
                        "betrys",
                        "62030781",
                        "xqdCfYjx",
                        "2722712",
                        "8945434",
                        "87897890",
                        "19620911"))
                .allMatch(CodeForm::isDistinctive);
    }

    @Test
    void texts_that_share_most_of_their_shingles_share_a_band() {
        String text = IntStream.range(0, 600)
                .mapToObj(i -> "词" + (char) ('一' + i * 7 % 2000))
                .collect(Collectors.joining());
        Sketch one = Sketch.of(text).orElseThrow();
        Sketch near = Sketch.of(text + "再加一句话").orElseThrow();

        assertThat(one.similarity(near)).isGreaterThan(0.9);
        assertThat(one.bands()).containsAnyOf(near.bands());
        assertThat(Sketch.of("too short")).isEmpty();
    }
}
