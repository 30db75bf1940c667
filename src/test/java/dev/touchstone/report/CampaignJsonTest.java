package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Verdict;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.CampaignEdge;
import dev.touchstone.campaign.CampaignMember;
import dev.touchstone.campaign.CampaignTie;
import dev.touchstone.campaign.KeyKind;
import dev.touchstone.campaign.SharedIndicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign's line. */
class CampaignJsonTest {
    @TempDir
    private Path folder;

    private static final Campaign CAMPAIGN = new Campaign(
            "c0123456789abcdef",
            List.of(
                    new CampaignMember("a\u202E\uD800", 0, Verdict.FLAG, Optional.of("2026-01-01"), Optional.empty()),
                    new CampaignMember(
                            "b",
                            4,
                            Verdict.REVIEW,
                            Optional.empty(),
                            Optional.of(new CampaignTie("c0123456789abcdef", KeyKind.CODE, "48213907", 1)))),
            List.of(new SharedIndicator(KeyKind.WORD, "vip888", 2, false, false, true)),
            List.of("{brand}官网 {link}"),
            new TreeMap<>(java.util.Map.of("zh-Hans", 2)),
            Optional.of("2026-01-01"),
            Optional.empty(),
            List.of(1),
            List.of(new CampaignEdge(0, 1)));

    @Test
    void a_line_holds_all_and_nothing_that_a_terminal_obeys() {
        assertThat(new String(CampaignJson.line(CAMPAIGN), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"schema\":\"touchstone.campaign/1\",\"id\":\"c0123456789abcdef\",\"size\":2,"
                                + "\"first\":\"2026-01-01\",\"last\":null,\"languages\":{\"zh-Hans\":2},"
                                + "\"indicators\":[{\"type\":\"code\",\"value\":\"vip888\",\"members\":2,\"joins\":false,"
                                + "\"onGenuineHost\":false,\"onForeignHost\":true}],\"template\":[\"{brand}官网 {link}\"],"
                                + "\"different\":[\"b\"],\"differentLines\":[5],\"edges\":[[0,1]],\"members\":["
                                + "{\"id\":\"a\\u202E\uFFFD\",\"line\":1,\"verdict\":\"flag\",\"published\":\"2026-01-01\",\"tie\":null},"
                                + "{\"id\":\"b\",\"line\":5,\"verdict\":\"review\",\"published\":null,\"tie\":{\"type\":\"code\",\"value\":\"48213907\",\"flagged\":1}}]}\n");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        Path file = folder.resolve("campaigns.jsonl");
        Files.write(file, CampaignJson.line(CAMPAIGN));

        assertThat(ReadCampaign.all(file))
                .containsExactly(new ReadCampaign("c0123456789abcdef", Set.of("a\u202E\uFFFD", "b"), List.of()));
    }
}
