package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.gzip;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.article.Hyperlink;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedArticleReaderTest {
    private static final String URL = "https://notes.example/2026/rain";
    private static final String HTML =
            "<p>昨天下了一场雨 &amp; 豆腐便宜。<a href=\"/soup?a=1&amp;b=2\">做汤</a></p><ul><li>一</li><li>二</li></ul>";
    private static final String ESCAPED =
            HTML.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

    private static Article first(String feed) {
        return first(bytes(feed));
    }

    private static Article first(byte[] feed) {
        List<ReadOutcome> outcomes = read("feed.xml", feed);
        assertThat(outcomes).isNotEmpty();
        assertThat(outcomes.get(0)).as(outcomes.toString()).isInstanceOf(ReadArticle.class);
        return ((ReadArticle) outcomes.get(0)).article();
    }

    private static void assertIsTheEntry(Article article) {
        Article html = Articles.html("x", URL, HTML);
        assertThat(article.text()).isEqualTo(html.text());
        assertThat(article.blocks()).isEqualTo(html.blocks());
        assertThat(article.hyperlinks()).isEqualTo(html.hyperlinks()).isNotEmpty();
        assertThat(article.url()).contains(URL);
        assertThat(article.title()).isEqualTo("雨后");
    }

    private static String rss(String item) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>札记</title>"
                + "<link>https://notes.example/</link><item>" + item + "</item></channel></rss>\n";
    }

    private static String atom(String feed, String entry) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + feed + "><title>札记</title><id>urn:x</id>"
                + "<entry><title>雨后</title><id>urn:rain</id><updated>2026-05-01T08:00:00+08:00</updated>" + entry
                + "</entry></feed>";
    }

    @Test
    void the_content_of_an_rss_item_goes_before_its_description_however_it_is_written() {
        String head = "<title>雨后</title><link>" + URL + "</link><guid isPermaLink=\"false\">n-17</guid>"
                + "<pubDate>Fri, 01 May 2026 08:00:00 +0800</pubDate><dc:creator>阿明</dc:creator>";
        Article cdata = first(
                rss(head + "<description>摘要</description><content:encoded><![CDATA[" + HTML + "]]></content:encoded>"));
        assertIsTheEntry(cdata);
        assertThat(cdata.id()).isEqualTo("n-17");
        assertThat(cdata.author()).contains("阿明");
        assertThat(cdata.published()).contains("2026-05-01T00:00:00Z");
        assertThat(cdata.origin()).hasToString("feed.xml:1");

        assertIsTheEntry(first(rss(head + "<description>" + ESCAPED + "</description>")));
        assertIsTheEntry(first(rss(head + "<description>" + HTML + "</description>")));
        assertIsTheEntry(first(gzip(bytes(rss(head + "<description>" + ESCAPED + "</description>")))));
    }

    @Test
    void every_type_of_atom_content_is_read() {
        String link = "<link rel=\"alternate\" href=\"" + URL + "\"/>";
        assertIsTheEntry(first(atom("", link + "<content type=\"html\">" + ESCAPED + "</content>")));
        assertIsTheEntry(first(atom("", link + "<content type=\"html\"><![CDATA[" + HTML + "]]></content>")));
        assertIsTheEntry(first(atom(
                "",
                link + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + HTML
                        + "</div></content>")));
        assertIsTheEntry(first(atom(
                " xmlns:h=\"http://www.w3.org/1999/xhtml\"",
                link + "<content type=\"xhtml\"><h:div>" + HTML.replaceAll("<(/?)(\\w)", "<$1h:$2")
                        + "<h:a name=\"end\"/></h:div></content>")));
        assertIsTheEntry(first(atom("", link + "<summary type=\"html\">" + ESCAPED + "</summary>")));
        Article text = first(atom("", link + "<content>只有文字，&lt;b&gt; 照写。</content>"));
        assertThat(text.text()).isEqualTo("只有文字，<b> 照写。");
        assertThat(text.id()).isEqualTo("urn:rain");
        assertThat(text.published()).contains("2026-05-01T00:00:00Z");
    }

    @Test
    void links_are_resolved_against_what_the_feed_says_of_its_base() {
        Article read = first(
                atom(
                        " xml:base=\"https://a.example/blog/\"",
                        "<link href=\"rain.html\"/><content type=\"html\" xml:base=\"deep/\">&lt;a href=\"x\"&gt;x&lt;/a&gt;</content>"));
        assertThat(read.url()).contains("https://a.example/blog/rain.html");
        assertThat(read.hyperlinks()).extracting(Hyperlink::target).containsExactly("https://a.example/blog/deep/x");
    }

    @Test
    void odd_feeds_are_read_all_the_same() {
        String item = "<title>雨后</title><link>" + URL + "</link><description>" + ESCAPED + "</description>";
        // A mark, white space before the declaration, an entity of HTML, a naked ampersand, a control character.
        assertIsTheEntry(first("\uFEFF\n " + rss(item + "<category>R & D &nbsp; \u0008</category>")));
        // Not in the charset that is declared.
        assertIsTheEntry(first(rss(item).getBytes(Charset.forName("GB18030"))));
        assertIsTheEntry(first(rss(item).replace("utf-8", "iso-8859-1")));
        // Versions of long ago, or none.
        assertIsTheEntry(first(
                "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://x.example/rss.dtd\"><rss version=\"0.91\">"
                        + "<channel><item>" + item + "</item></channel></rss>"));
        assertIsTheEntry(first("<rss><channel><item>" + item + "</item></channel></rss>"));
        assertIsTheEntry(first("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns=\"http://purl.org/rss/1.0/\"><channel/><item rdf:about=\"" + URL + "\">" + item
                + "</item></rdf:RDF>"));
        assertIsTheEntry(first("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title>雨后</title>"
                + "<link rel=\"alternate\" type=\"text/html\" href=\"" + URL + "\"/><content type=\"text/html\""
                + " mode=\"escaped\">" + ESCAPED + "</content></entry></feed>"));
        assertIsTheEntry(first("<feed><entry><title>雨后</title><link href=\"" + URL + "\"/><content type=\"html\">"
                + ESCAPED + "</content></entry></feed>"));
    }

    @Test
    void an_entry_without_a_guid_goes_by_its_link_and_one_without_either_by_its_number() {
        assertThat(first(rss("<title>a</title><link>" + URL + "</link><description>b</description>"))
                        .id())
                .isEqualTo(URL);
        assertThat(first(rss("<title>a</title><description>b</description>")).id())
                .isEqualTo("feed.xml:1");
        assertThat(first(rss("<title>注册送礼 &amp;amp; 更多</title>")).text()).isEqualTo("注册送礼 & 更多");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 400, 20_000})
    void of_a_feed_cut_short_what_stood_before_is_read_and_the_break_is_named(int entries) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            items.append("<guid>g").append(i).append("</guid><description>雨</description></item><item>");
        }
        String feed = rss(items + "<guid>last</guid><description>" + ESCAPED + "</description>");
        List<ReadOutcome> outcomes = read("feed.xml", bytes(feed.substring(0, feed.indexOf("</item></channel>"))));
        assertThat(outcomes).hasSize(entries + 2);
        assertThat(outcomes.get(entries + 1)).isInstanceOfSatisfying(Unreadable.class, broken -> {
            assertThat(broken.code()).isEqualTo("broken-feed");
            assertThat(broken.message())
                    .isEqualTo("feed.xml: the feed breaks off in entry " + (entries + 1)
                            + " or right behind it; what stood before was read"
                            + (entries == 0 ? "" : " (" + (entries + 1) + " records)"));
        });
    }

    @Test
    void a_feed_without_entries_says_so() {
        assertThat(read("feed.xml", bytes("<rss version=\"2.0\"><channel/></rss>")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, unread -> assertThat(unread.code()).isEqualTo("empty"));
    }
}
