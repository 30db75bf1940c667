package dev.touchstone.review;

import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report folder as `scan` writes one, of articles made up here: the desk's tests need no judging. */
final class MadeReport {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String MODELS = "ab".repeat(32);

    private final Path folder;
    private final List<ObjectNode> lines = new ArrayList<>();
    private final List<ObjectNode> texts = new ArrayList<>();
    private final List<ObjectNode> campaigns = new ArrayList<>();

    MadeReport(Path folder) {
        this.folder = folder;
    }

    /** An article that pushes a code on a host; its text is made of both unless it is given. */
    MadeReport spam(String id, String host, String code) {
        return spam(id, host, code, "欧易官网注册送盲盒，点击 https://" + host + "/join/" + code + " 邀请码 " + code + "，" + id);
    }

    MadeReport spam(String id, String host, String code, String text) {
        int at = Math.max(0, text.indexOf(code));
        ObjectNode line = line(id, text, "flag", 4.0, 1.5, host);
        ArrayNode evidence = line.putArray("evidence");
        evidence.add(piece(
                        "repeated-code",
                        "referral_spam",
                        3_000_000,
                        at,
                        at + Math.min(code.length(), text.length()),
                        text)
                .put("brand", "okx")
                .set("because", because("repeated-code", Map.of("code", code, "count", "3", "guises", "link"))));
        evidence.add(piece("official-claim", "impersonation", 1_000_000, 0, Math.min(4, text.length()), text)
                .put("brand", "okx")
                .set(
                        "because",
                        because(
                                "official-claim",
                                Map.of(
                                        "brand",
                                        "okx",
                                        "site",
                                        host,
                                        "words",
                                        text.substring(0, Math.min(4, text.length()))))));
        for (JsonNode piece : evidence) {
            ((ArrayNode) piece.path("indicators")).add("domain:" + host);
        }
        ((ArrayNode) evidence.path(0).path("indicators")).add("code:" + code);
        ArrayNode indicators = line.putArray("indicators");
        indicator(indicators, "domain", host, "unregistered", true);
        indicator(indicators, "domain", "okx.com", "official", false);
        indicator(indicators, "code", code, null, true);
        lines.add(line);
        ObjectNode kept = MAPPER.createObjectNode();
        kept.put("id", id).put("text", text);
        ObjectNode change = kept.putArray("changes").addObject();
        change.putArray("without").add("code:" + code);
        change.put("verdict", "clean");
        kept.put("line", lines.size());
        texts.add(kept);
        return this;
    }

    MadeReport clean(String id, String title) {
        ObjectNode line = line(id, title, "clean", -3.0, -4.0, "");
        ((ObjectNode) line.path("article")).put("title", title);
        line.putArray("evidence");
        line.putArray("indicators");
        lines.add(line);
        return this;
    }

    /** The last so many articles are one campaign. */
    MadeReport campaign(String id, int size) {
        ObjectNode campaign = MAPPER.createObjectNode();
        campaign.put("schema", "touchstone.campaign/1").put("id", id).put("size", size);
        campaign.put("first", "2026-05-01").put("last", "2026-05-02");
        campaign.putObject("languages").put("zh-Hans", size);
        indicator(campaign.putArray("indicators"), size);
        campaign.putArray("template").add("{brand}官网 {link} 邀请码 {code}");
        ArrayNode different = campaign.putArray("different");
        ArrayNode differentLines = campaign.putArray("differentLines");
        ArrayNode edges = campaign.putArray("edges");
        ArrayNode members = campaign.putArray("members");
        for (int i = 0; i < size; i++) {
            int line = lines.size() - size + i + 1;
            ObjectNode article = lines.get(line - 1);
            article.put("campaign", id);
            String name = article.path("article").path("id").asString();
            members.addObject()
                    .put("id", name)
                    .put("line", line)
                    .put("verdict", "flag")
                    .put("published", "2026-05-0" + (1 + i % 2))
                    .putNull("tie");
            edges.addArray().add(0).add(i);
            if (i < 3) {
                different.add(name);
                differentLines.add(line);
            }
        }
        campaigns.add(campaign);
        return this;
    }

    private static void indicator(ArrayNode indicators, int size) {
        indicators
                .addObject()
                .put("type", "host")
                .put("value", "kuaijie-reg.top")
                .put("members", size)
                .put("joins", true)
                .put("onGenuineHost", false)
                .put("onForeignHost", false);
    }

    /** Writes the folder. */
    Path write() throws IOException {
        Files.createDirectories(folder);
        write("report.jsonl", lines);
        write("texts.jsonl", texts);
        write("campaigns.jsonl", campaigns);
        StringBuilder csv = new StringBuilder(
                "\uFEFFid,source,url,title,language,verdict,referral_spam,impersonation,brands,implicated_domains,codes,"
                        + "reasons,carrier,truncated,diagnostics\n");
        for (ObjectNode line : lines) {
            csv.append(line.path("article").path("id").asString())
                    .append(",made,,")
                    .append(line.path("article").path("title").asString())
                    .append(",zh-Hans,flag,0.9,0.8,OKX,,,reasons,,false,\n");
        }
        Files.writeString(folder.resolve("report.csv"), csv);
        Files.writeString(
                folder.resolve("run.json"),
                "{\"schema\":\"touchstone.run/1\",\"asOf\":\"2026-11-21\",\"models\":\"" + MODELS + "\"}");
        return folder;
    }

    private void write(String name, List<ObjectNode> objects) throws IOException {
        StringBuilder all = new StringBuilder();
        objects.forEach(object -> all.append(object).append('\n'));
        Files.writeString(folder.resolve(name), all);
    }

    private ObjectNode line(
            String id, String text, String verdict, double referral, double impersonation, String host) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("schema", "touchstone.assessment/1");
        line.putObject("article")
                .put("id", id)
                .put("source", "made:" + (lines.size() + 1))
                .put("url", host.isEmpty() ? null : "https://" + host + "/a/" + id)
                .put("title", "标题 " + id)
                .put("language", "zh-Hans")
                .put("characters", text.length())
                .put("sha256", Hashes.of(text))
                .put("truncated", false);
        line.put("asOf", "2026-11-21").put("models", MODELS).put("verdict", verdict);
        ObjectNode labels = line.putObject("labels");
        label(labels, "referral_spam", referral, verdict);
        label(labels, "impersonation", impersonation, verdict);
        if (host.isEmpty()) {
            line.putNull("carrier");
        } else {
            line.putObject("carrier")
                    .put("host", host)
                    .put("standing", "unregistered")
                    .putNull("brand");
        }
        line.putNull("campaign");
        line.putObject("notSeen");
        line.putArray("diagnostics");
        return line;
    }

    private static void label(ObjectNode labels, String name, double logOdds, String verdict) {
        labels.putObject(name)
                .put("score", 1 / (1 + Math.exp(-logOdds)))
                .put("logOdds", logOdds)
                .put("intercept", logOdds - (name.equals("referral_spam") ? 3 : 1))
                .put("verdict", verdict);
    }

    private static ObjectNode piece(String signal, String label, long micros, int start, int end, String text) {
        ObjectNode piece = MAPPER.createObjectNode();
        piece.put("signal", signal)
                .put("label", label)
                .put("contribution", micros / 1e6)
                .put("in", "text");
        piece.putArray("spans").addObject().put("start", start).put("end", end).put("text", text.substring(start, end));
        piece.putArray("indicators");
        return piece;
    }

    private static ObjectNode because(String key, Map<String, String> arguments) {
        ObjectNode because = MAPPER.createObjectNode();
        because.put("key", key);
        ObjectNode named = because.putObject("arguments");
        arguments.forEach(named::put);
        because.put("text", "said in words");
        return because;
    }

    private static void indicator(
            ArrayNode indicators, String type, String value, @Nullable String standing, boolean implicated) {
        indicators
                .addObject()
                .put("type", type)
                .put("value", value)
                .put("standing", standing)
                .put("implicated", implicated)
                .put("count", 1);
    }
}
