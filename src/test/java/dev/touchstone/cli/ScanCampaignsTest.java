package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScanCampaignsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BAIT = """
            # %s

            先把资产转走，再到安全中心申请注销。想重新开户的，请走欧易官网：
            https://www.kuaijie-reg.top/join/70153328

            邀请码 70153328，手续费终身减免两成，名额有限，注册时务必填写 70153328。
            """;
    private static final String CLEAN = """
            # 周末的河边

            我们沿着河走了两个小时，看见三只白鹭。路上有一家面馆，汤头很好，老板说开了二十年。
            """;

    @TempDir
    private Path folder;

    @Test
    void articles_that_push_the_same_things_are_one_campaign_in_every_file() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("a.md"), BAIT.replace("%s", "欧易账号怎么注销"));
        Files.writeString(input.resolve("b.md"), CLEAN);
        Files.writeString(input.resolve("c.md"), BAIT.replace("%s", "换手机以后如何登录欧易"));
        Path out = folder.resolve("report");
        assertThat(Run.of("scan", input.toString(), "--out", out.toString(), "--quiet")
                        .status())
                .isZero();

        List<JsonNode> campaigns = lines(out.resolve("campaigns.jsonl"));
        assertThat(campaigns).hasSize(1);
        JsonNode campaign = campaigns.get(0);
        assertThat(campaign.get("members")
                        .valueStream()
                        .map(member -> member.get("id").asString()))
                .containsExactly("a.md", "c.md");
        assertThat(campaign.get("indicators")
                        .valueStream()
                        .map(each -> each.get("value").asString()))
                .contains("kuaijie-reg.top", "70153328");
        String id = campaign.get("id").asString();
        assertThat(lines(out.resolve("report.jsonl")).stream()
                        .map(line -> line.get("campaign").asString("none")))
                .containsExactly(id, "none", id);
        assertThat(Files.readString(out.resolve("report.html"))).contains(id);
    }

    @Test
    void articles_judged_one_by_one_are_of_no_campaign() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("a.md"), BAIT.replace("%s", "欧易账号怎么注销"));
        Files.writeString(input.resolve("c.md"), BAIT.replace("%s", "换手机以后如何登录欧易"));
        assertThat(Run.of("scan", input.toString(), "--format", "jsonl", "--quiet")
                        .out())
                .contains("\"campaign\":null")
                .doesNotContain("\"campaign\":\"");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }
}
