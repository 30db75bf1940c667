package dev.touchstone.ingest;

import static dev.touchstone.ingest.Inputs.articles;
import static dev.touchstone.ingest.Inputs.bytes;
import static dev.touchstone.ingest.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSnifferTest {
    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '¦', textBlock = """
            <!DOCTYPE html><p>x</p>¦page.txt¦HTML
            <!-- c --> <html><p>x</p>¦page.md¦HTML
            <?xml version="1.0"?><html><p>x</p></html>¦page¦HTML
            <div>x</div>¦part.html¦HTML
            <div>x</div>¦part.txt¦HTML
            <div>x</div>¦part.md¦MARKDOWN
            <p>x</p> and **bold** words¦readme.txt¦TEXT
            plain <b>words</b>¦page.htm¦HTML
            {"text": "x"}¦x.txt¦JSONL
            { "text": "x"}¦x¦JSONL
            {not json}¦x.txt¦TEXT
            {not json}¦x.jsonl.gz¦JSONL
            not json¦-¦JSONL
            <html>x</html>¦-¦HTML
            plain words¦x.md¦MARKDOWN
            plain words¦x.MD.gz¦MARKDOWN
            <?xml version="1.0"?><rss version="2.0"></rss>¦feed.xml¦FEED
            <?xml version="1.0"?><!-- c --><feed xmlns="x"></feed>¦feed.txt¦FEED
            <rdf:RDF></rdf:RDF>¦x¦FEED
            WARC/1.0¦x.warc¦WARC
            plain words¦x¦TEXT
            plain words¦x.html¦TEXT
            [1] a footnote¦x.txt¦TEXT
            """)
    void format_is_told_from_content_first_and_name_second(String content, String name, InputFormat format)
            throws UnsupportedInput {
        assertThat(FormatSniffer.format(content, name)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            [{"text": "x"}]¦x.json¦JSON
            {¦x.json¦JSON
            """)
    void formats_that_are_known_and_not_read_are_reported(String content, String name, String told) {
        assertThat(read(name, bytes(content + "\n")))
                .singleElement()
                .isInstanceOfSatisfying(Unreadable.class, unread -> {
                    assertThat(unread.code()).isEqualTo("unsupported-format");
                    assertThat(unread.message()).startsWith(name + ": ").contains(told);
                });
    }

    @Test
    void a_forced_format_is_not_questioned() {
        byte[] bytes = bytes("# Title\n\n<p>x</p>");
        assertThat(articles(new SourceReader(Limits.DEFAULT, Optional.of(InputFormat.HTML)), "x.md", bytes))
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEqualTo("# Title\nx"));
    }
}
