package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.ingest.WebArchive;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of the web and feeds are judged as their HTML is. */
class SourcesTest {
    private static final List<String> PARTS = List.of(
            "<p>昨天下了一场雨，菜市场的豆腐比平时便宜。</p>",
            "<h2>费用</h2><p>提现前先确认网络，手续费见<a href=\"/fees\">说明</a>。</p>",
            "<p>注册时填写邀请码 <b>K7Q2M%04d</b>，享受手续费返佣。</p>",
            "<p>欧易官网入口：<a href=\"https://entry-%d.example/join/K7Q2M9AB\">点此注册</a></p>",
            "<p>The bakery on the corner opens at <em>seven</em> &amp; closes at noon.</p>",
            "<ul><li>one</li><li>Sign up with my code <code>REF%04d</code> and get 20% off</li></ul>",
            "<p><img src=\"/a.png\" alt=\"下载 APK\"><a href=\"files/app_%d.apk\">安卓下载</a></p>");

    @TempDir
    private Path folder;

    private static String fragment(int number) {
        Random random = new Random(number);
        StringBuilder html = new StringBuilder("<p>No. " + number + "</p>");
        for (int i = random.nextInt(4); i >= 0; i--) {
            html.append(PARTS.get(random.nextInt(PARTS.size())).replaceAll("%\\d*d", Integer.toString(number % 7)));
        }
        return html.toString();
    }

    private static String url(int number) {
        return "https://pages-" + number % 40 + ".example/read/" + number + ".html";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<String> assessments(String name, byte[] input) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, input);
        Run run = Run.of("scan", file.toString(), "--format", "jsonl", "--quiet");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out()
                .lines()
                .map(line -> line.replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"\""))
                .toList();
    }

    @Test
    void five_thousand_pages_in_an_archive() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            String html = "<!DOCTYPE html><html><head><title>第 " + i + " 页</title></head><body>" + fragment(i)
                    + "</body></html>";
            pages.put(url(i), html);
            records.append("{\"id\":\"" + url(i) + "\",\"url\":\"" + url(i) + "\",\"html\":" + quoted(html) + "}\n");
        }
        List<String> html = assessments("pages.jsonl", records.toString().getBytes(StandardCharsets.UTF_8));
        List<String> archived = assessments("pages.warc.gz", WebArchive.of(pages, true));

        assertThat(archived).isEqualTo(html).hasSize(5_000);
        assertThat(html).anyMatch(line -> line.contains("\"verdict\":\"flag\""));
    }

    @Test
    void feeds_in_shapes_that_are_met() throws IOException {
        StringBuilder records = new StringBuilder();
        StringBuilder rss =
                new StringBuilder("\uFEFF<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<rss version=\"2.0\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>A & B</title>");
        StringBuilder atom = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title>");
        for (int i = 0; i < 200; i++) {
            String html = fragment(i);
            String escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            records.append("{\"id\":\"" + url(i) + "\",\"url\":\"" + url(i) + "\",\"title\":\"第 " + i + " 篇\",\"html\":"
                    + quoted(html) + "}\n");
            rss.append("<item><title>第 " + i + " 篇</title><link>" + url(i) + "</link>"
                    + (i % 2 == 0
                            ? "<content:encoded><![CDATA[" + html + "]]></content:encoded><description>…</description>"
                            : "<description>" + escaped + "</description>")
                    + "</item>\n");
            atom.append("<entry><id>" + url(i) + "</id><title type=\"text\">第 " + i + " 篇</title><link href=\"" + url(i)
                    + "\"/>"
                    + (i % 2 == 0
                            ? "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                                    + html.replaceAll("(<img[^>]*)>", "$1/>") + "</div></content>"
                            : "<content type=\"html\">" + escaped + "</content>")
                    + "</entry>");
        }
        List<String> html = assessments("pages.jsonl", records.toString().getBytes(StandardCharsets.UTF_8));
        String whole = rss + "</channel></rss>";

        assertThat(assessments("rss.xml", whole.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(html)
                .hasSize(200);
        assertThat(assessments(
                        "gbk.xml",
                        whole.substring(1).replace("iso-8859-1", "utf-8").getBytes(Charset.forName("GB18030"))))
                .isEqualTo(html);
        assertThat(assessments("atom", (atom + "</feed>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(html);
    }
}
