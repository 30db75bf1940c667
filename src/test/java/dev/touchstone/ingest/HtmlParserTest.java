package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {
    private static final String URL = "https://site.example/docs/page.html";

    @Test
    void title_then_description_then_body_in_order() {
        Article article =
                html("<html><head><meta name=Description content='About  it'><title> The\n title </title></head>"
                        + "<body><h1>Head</h1><p>One <b>bold</b>\n  word.<p>Two.</body></html>");

        assertThat(article.title()).isEqualTo("The title");
        assertThat(article.text()).isEqualTo("The title\nAbout it\nHead\nOne bold word.\nTwo.");
        assertThat(blocks(article))
                .containsExactly(
                        "TITLE The title",
                        "BOILERPLATE About it",
                        "HEADING Head",
                        "PARAGRAPH One bold word.",
                        "PARAGRAPH Two.");
    }

    @Test
    void the_first_headline_is_the_title_of_a_page_without_one() {
        assertThat(html("<p>x<h1>Head <i>line</i></h1>").title()).isEqualTo("Head line");
    }

    @Test
    void blocks_follow_the_elements() {
        Article article = html("<blockquote><p>q</p><ul><li>one<li><p>two</p></ul></blockquote>"
                + "<table><tr><th>a</th><td>b</td></tr><tr><td>c<td><div>d</div></table>"
                + "<pre>x\n  y\n</pre>say <code>CODE7</code> now<dl><dt>t<dd>u</dl>");

        assertThat(article.text()).isEqualTo("q\none\ntwo\na\tb\nc\td\nx\n  y\nsay CODE7 now\nt\nu");
        assertThat(blocks(article))
                .containsExactly(
                        "QUOTE q|one|two",
                        "PARAGRAPH q",
                        "ITEM one",
                        "ITEM two",
                        "CELL a",
                        "CELL b",
                        "CELL c",
                        "CELL d",
                        "CODE x|  y",
                        "PARAGRAPH say CODE7 now",
                        "CODE CODE7",
                        "ITEM t",
                        "ITEM u");
    }

    @Test
    void two_line_breaks_end_a_paragraph_and_one_does_not() {
        assertThat(blocks(html("a<br>b<br><br>c"))).containsExactly("PARAGRAPH a|b", "PARAGRAPH c");
    }

    @Test
    void alternative_texts_stand_where_the_picture_stands() {
        Article article = html("<p>Scan<img alt='invite 7788' src=q.png>now<img src=r.png><svg><text>T</text></svg>");

        assertThat(article.text()).isEqualTo("Scan invite 7788 now T");
        assertThat(blocks(article)).contains("ALTERNATIVE invite 7788");
        assertThat(article.notSeen()).isEqualTo(Map.of("images", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>x</div>",
                "<div style='DISPLAY : None !important'>x</div>",
                "<span style='visibility:hidden'>x</span>",
                "<p hidden>x</p>",
                "<p style='font-size:0'>x</p>",
                "<p style='font-size:0.5px;color:red'>x</p>",
                "<p style='opacity:0'>x</p>",
                "<p style='color:#fff;background:#FFFFFF'>x</p>",
                "<p style='color: white; background-color: rgb(255, 255, 255)'>x</p>",
                "<p style='color:transparent'>x</p>",
                "<p style='position:absolute;left:-9999px'>x</p>",
                "<p style='text-indent:-9999px'>x</p>",
                "<p style='height:0;overflow:hidden'>x</p>",
                "<template><p>x</p></template>",
                "<dialog>x</dialog>"
            })
    void hidden_text_is_kept_and_marked(String part) {
        Article article = html("<p>shown</p>" + part + "<p>shown too</p>");

        assertThat(article.text().replace(' ', '\n')).isEqualTo("shown\nx\nshown\ntoo");
        assertThat(blocks(article))
                .filteredOn(block -> block.startsWith("HIDDEN"))
                .containsExactly("HIDDEN x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:block'>x</div>",
                "<div aria-hidden=true>x</div>",
                "<noscript>x</noscript>",
                "<p style='color:#fff'>x</p>",
                "<p style='color:#fff;background:#000'>x</p>",
                "<p style='position:absolute;left:-10px'>x</p>",
                "<p style='opacity:0.9;font-size:12px'>x</p>",
                "<p style='font-size:1.2em;height:0'>x</p>",
                "<p style='font-size:80%;width:0'>x</p>",
                "<dialog open>x</dialog>"
            })
    void shown_text_is_not_marked_as_hidden(String part) {
        assertThat(blocks(html(part))).noneMatch(block -> block.startsWith("HIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>m</nav>",
                "<footer>m</footer>",
                "<aside>m</aside>",
                "<header><a href=/>m</a></header>",
                "<div class='site-footer dark'>m</div>",
                "<ul id=main-menu><li>m</ul>",
                "<div role=navigation>m</div>",
                "<p class=Breadcrumb>m</p>"
            })
    void menus_and_footers_are_boilerplate(String part) {
        assertThat(blocks(html(part + "<p>What the article says is longer than that.")))
                .contains("BOILERPLATE m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1>m</h1></header>",
                "<div class=navigator>m</div>",
                "<span class=menu>m</span>",
                "<main class=menu>m</main>"
            })
    void what_opens_the_article_or_flows_in_it_is_not_boilerplate(String part) {
        assertThat(blocks(html(part + "<p>What the article says is longer than that.")))
                .noneMatch(block -> block.startsWith("BOILERPLATE"));
    }

    @Test
    void a_page_that_is_nothing_but_menus_says_what_its_menus_say() {
        assertThat(blocks(html("<nav>Everything that this page says</nav><p>x")))
                .noneMatch(block -> block.startsWith("BOILERPLATE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            <a href='https://a.example/x'> the <b>site</b> </a>¦LINK¦the site¦https://a.example/x
            <a href='../up.html'>u</a>¦LINK¦u¦https://site.example/up.html
            <a href='//b.example/y'>v</a>¦LINK¦v¦https://b.example/y
            <a href='\\\\b.example\\y'>v</a>¦LINK¦v¦https://b.example\\y
            <a href=' htt\tps://a.example/ '>t</a>¦LINK¦t¦https://a.example/
            <a href='?q=1'>q</a>¦LINK¦q¦https://site.example/docs/page.html?q=1
            <a href='#top'>t</a>¦LINK¦t¦#top
            <a href='mailto:x@a.example'>m</a>¦LINK¦m¦mailto:x@a.example
            <a href='javascript:void(0)'>j</a>¦LINK¦j¦javascript:void(0)
            <a href='data:text/html,x'>d</a>¦LINK¦d¦data:text/html,x
            <a href='/app.apk'><img alt='Download' src=i.png></a>¦LINK¦Download¦https://site.example/app.apk
            <a href='https://a.example/' aria-label='Join us'><i></i></a>¦LINK¦Join us¦https://a.example/
            <map><area alt='here' href='/m'></map>¦LINK¦here¦https://site.example/m
            <button onclick="window.location.href='https://c.example/join'">Go</button>¦LINK¦Go¦https://c.example/join
            <div onclick='window.open("https://c.example/o","_blank")'>Open</div>¦LINK¦Open¦https://c.example/o
            <div data-href='/d'>D</div>¦LINK¦D¦https://site.example/d
            <form action='https://f.example/login'><input placeholder=Name><button>Send</button></form>¦FORM¦Send¦https://f.example/login
            <form action='/f'><input type=submit value='Log in'></form>¦FORM¦Log in¦https://site.example/f
            <iframe src='https://g.example/'>old</iframe>¦FRAME¦¦https://g.example/
            <meta http-equiv=Refresh content="0; URL='https://r.example/'">¦REFRESH¦¦https://r.example/
            <title>Moved</title><meta http-equiv=refresh content='3;https://r.example/'>¦REFRESH¦Moved¦https://r.example/
            <base href='https://base.example/b/'><a href='c'>c</a>¦LINK¦c¦https://base.example/b/c
            <base href='/b/'><a href='#x'>c</a>¦LINK¦c¦https://site.example/b/#x
            """)
    void links_lead_where_a_browser_would_go(String part, String kind, String shown, String target) {
        Article article = html(part);

        assertThat(ways(article)).singleElement().satisfies(link -> {
            assertThat(link.kind()).hasToString(kind);
            assertThat(link.anchor().cut(article.text())).isEqualTo(shown == null ? "" : shown);
            assertThat(link.target()).isEqualTo(target);
        });
    }

    @Test
    void a_script_link_gives_both_what_is_written_and_where_it_leads() {
        assertThat(html("<a href=\"javascript:location.replace('https://a.example/')\">x</a>")
                        .hyperlinks())
                .extracting(link -> link.target())
                .containsExactly("javascript:location.replace('https://a.example/')", "https://a.example/");
    }

    @Test
    void targets_stay_relative_where_nobody_knows_the_address() {
        assertThat(Articles.html("id", null, "<a href=/x>x</a>")
                        .hyperlinks()
                        .get(0)
                        .target())
                .isEqualTo("/x");
    }

    @Test
    void scripts_styles_and_attachments_are_counted_and_not_read() {
        Article article =
                html("<script>var a</script><style>b</style><video>v</video><object></object><script src=x></script>");

        assertThat(article.text()).isEqualTo("v");
        assertThat(article.notSeen()).isEqualTo(Map.of("scripts", 2, "attachments", 2));
    }

    @Test
    void fields_show_their_value_or_prompt() {
        assertThat(html("<input readonly value=34556677><input placeholder='Your code'><input type=hidden value=x>"
                                + "<textarea>ready  made</textarea>")
                        .text())
                .isEqualTo("34556677 Your code ready made");
    }

    @Test
    void no_break_spaces_and_invisible_characters_survive() {
        assertThat(html("<p>a&nbsp;b\u200Bc&shy;d</p>").text()).isEqualTo("a\u00A0b\u200Bc\u00ADd");
    }

    @Test
    void a_page_nested_beyond_reason_is_read_on_a_small_stack() {
        int depth = 100_000;
        Article article = html("<div>".repeat(depth) + "deep<a href=/x>y</a>" + "</div>".repeat(depth) + "<p>after");

        assertThat(article.text().replaceAll("\\s", "")).isEqualTo("deepyafter");
        assertThat(article.hyperlinks()).hasSize(1);
    }

    @Test
    void text_over_the_limit_is_cut_and_open_blocks_are_closed() {
        Content content = new HtmlParser()
                .parse(
                        "<title>t</title><div style='display:none'><ul><li>abcdef<li>ghi</ul></div><p>never",
                        Optional.of(URL),
                        new Limits(6, 1000, 100, 100));

        assertThat(content.text()).isEqualTo("t\nabcd");
        assertThat(content.truncated()).isTrue();
        assertThat(content.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("first 6 characters"));
        assertThat(content.blocks())
                .extracting(block -> block.kind() + " " + block.span().cut(content.text()))
                .contains("TITLE t", "ITEM abcd", "HIDDEN abcd");
    }

    @Test
    void an_empty_page_is_an_empty_article() {
        assertThat(html("").text()).isEmpty();
        assertThat(html("<html><body>  \n </body>").blocks()).isEmpty();
    }

    private static Article html(String html) {
        return Articles.html("id", URL, html);
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map((Block block) ->
                        block.kind() + " " + block.span().cut(article.text()).replace("\n", "|"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form><input type=PASSWORD></form>",
                "<form action='#'><input autocomplete='section-a cc-csc'></form>",
                "<form action='javascript:go()'><input name=cvv2></form>",
                "<form><input type=number name=c_user></form>",
                "<input type=password>"
            })
    void a_form_for_what_one_keeps_to_oneself_is_a_login_of_the_page_where_it_names_no_other(String form) {
        assertThat(ways(html("<base href='https://cdn.example/'><p>x</p>" + form)))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(Hyperlink.Kind.LOGIN);
                    assertThat(link.target()).isEqualTo(URL);
                });
    }

    @Test
    void a_login_leads_where_its_form_says_and_other_forms_are_none() {
        assertThat(ways(html("<form action='/in'><input type=password></form><form action='/find'><input name=q></form>"
                        + "<form><input name=q></form><form action='/tell'><input name=q><input name=mail></form>")))
                .extracting(Hyperlink::kind, Hyperlink::target)
                .containsExactly(
                        tuple(Hyperlink.Kind.LOGIN, "https://site.example/in"),
                        tuple(Hyperlink.Kind.FORM, "https://site.example/find"),
                        tuple(Hyperlink.Kind.FORM, "https://site.example/tell"));
    }

    @ParameterizedTest
    @CsvSource({
        "<form action='/in'><p>Name <input name=n></p></form>, 5, https://site.example/in",
        "<form action='#'><p>Name</p><textarea></textarea></form>, 5, https://site.example/docs/page.html",
        "<p>Name <input type=email></p>, 5, https://site.example/docs/page.html",
        "<label>Name</label>, 1, https://site.example/docs/page.html"
    })
    void a_field_is_noted_where_it_stands_with_who_takes_what_is_typed(String part, int at, String target) {
        assertThat(html("<p>x</p>" + part).hyperlinks())
                .filteredOn(link -> link.kind() == Hyperlink.Kind.FIELD)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.anchor().length()).isZero();
                    assertThat(link.anchor().start()).isBetween(at - 2, at + 4);
                    assertThat(link.target()).isEqualTo(target);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<input type=hidden name=n>", "<input type=checkbox>", "<button>Go</button>"})
    void what_nothing_is_typed_into_is_no_field(String part) {
        assertThat(html("<p>x</p><form action='/in'>" + part + "</form>").hyperlinks())
                .noneMatch(link -> link.kind() == Hyperlink.Kind.FIELD);
    }

    /** What a page leads to, its fields apart. */
    private static List<Hyperlink> ways(Article article) {
        return article.hyperlinks().stream()
                .filter(link -> link.kind() != Hyperlink.Kind.FIELD)
                .toList();
    }

    @Test
    void the_sign_of_a_page_is_noted_with_where_it_is_fetched() {
        assertThat(
                        html("<head><link rel='Shortcut Icon' href='//img.example/i.ico'><link rel=stylesheet href=/a.css></head>")
                                .hyperlinks())
                .extracting(Hyperlink::kind, Hyperlink::target)
                .containsExactly(tuple(Hyperlink.Kind.ICON, "https://img.example/i.ico"));
    }
}
