package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
    @TempDir
    private Path folder;

    private String root = "";

    @BeforeEach
    void name() {
        root = folder.toString();
    }

    @Test
    void a_file_is_called_by_its_name_and_a_file_in_a_folder_by_its_path_below_it() throws IOException {
        write("a/b/one.txt", "x");

        assertThat(found(root + "/a/b/one.txt")).containsExactly("one.txt = " + root + "/a/b/one.txt");
        assertThat(found(root + "/a")).containsExactly("b/one.txt = " + root + "/a/b/one.txt");
        assertThat(found(root + "/a/")).containsExactly("b/one.txt = " + root + "/a/b/one.txt");
    }

    @Test
    void folders_are_walked_in_the_order_of_the_paths_below_them() throws IOException {
        for (String path : List.of(
                "b.txt",
                "b/z.txt",
                "b/a.txt",
                "b-c.txt",
                "B.txt",
                "é.txt",
                "\uFF21.txt",
                "😀.txt",
                "a.txt.gz",
                "a.txt-2")) {
            write(path, "x");
        }

        assertThat(ids(root))
                .containsExactly(
                        "B.txt",
                        "a.txt.gz",
                        "a.txt-2",
                        "b-c.txt",
                        "b.txt",
                        "b/a.txt",
                        "b/z.txt",
                        "é.txt",
                        "\uFF21.txt",
                        "😀.txt");
    }

    @Test
    void of_files_named_xml_feeds_alone_are_articles() throws IOException {
        write("feed.xml", "<?xml version=\"1.0\"?>\n<!-- notes -->\n<rss version=\"2.0\"></rss>");
        write("sitemap.xml", "<?xml version=\"1.0\"?><urlset></urlset>");
        write("index.rdf", "<rdf:RDF></rdf:RDF>");
        Files.write(folder.resolve("atom.xml.gz"), Inputs.gzip(Inputs.bytes("<feed></feed>")));
        Files.write(folder.resolve("crawl"), Inputs.gzip(Inputs.bytes("WARC/1.0\r\n")));

        assertThat(found(root))
                .filteredOn(found -> !found.startsWith("not-an-article"))
                .extracting(found -> found.substring(0, found.indexOf(" = ")))
                .containsExactly("atom.xml.gz", "crawl", "feed.xml", "index.rdf");
        assertThat(found(root)).hasSize(5).anyMatch(found -> found.contains("sitemap.xml: a file of this kind"));
    }

    @Test
    void dot_files_are_passed_over_and_companions_named() throws IOException {
        write("a.txt", "x");
        write(".hidden.txt", "x");
        write(".git/config.txt", "x");
        write("style.css", "x");
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
        write("no-picture.png", "words");

        assertThat(found(root))
                .containsExactly(
                        "a.txt = " + root + "/a.txt",
                        "not-an-article " + root + "/logo.png: binary content at byte 0 (a PNG picture)",
                        "no-picture.png = " + root + "/no-picture.png",
                        "not-an-article " + root + "/style.css: a file of this kind is no article");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(found(root + "/none.txt")).containsExactly("missing " + root + "/none.txt: no such file or folder");
        assertThat(found(root + "/no\u001Bne"))
                .containsExactly("missing " + root + "/no\\u001bne: no such file or folder");
        assertThat(found("a\0b")).singleElement().asString().startsWith("missing a\\u0000b: is no path");
        assertThat(found(root + "/*.md")).containsExactly("missing " + root + "/*.md: no file matches the pattern");
        assertThat(found(root + "/none/*.md"))
                .containsExactly("missing " + root + "/none/*.md: no file matches the pattern");
    }

    @Test
    void a_folder_without_articles_is_named() throws IOException {
        write(".dot", "x");
        Files.createDirectories(folder.resolve("empty/below"));

        assertThat(found(root)).containsExactly("no-articles " + root + ": the folder holds no articles");
    }

    @Test
    void a_link_back_is_not_followed_and_said_so() throws IOException {
        write("a/one.txt", "x");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("twin"), folder.resolve("a"));

        assertThat(found(root))
                .containsExactly(
                        "directory-loop " + root
                                + "/a/loop: the link leads back to a folder around it and is not followed",
                        "a/one.txt = " + root + "/a/one.txt",
                        "seen-folder " + root + "/twin: the link leads to a folder that is read in another place");
    }

    @Test
    void a_folder_outside_is_read_through_one_link_only(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("out.txt"), "x");
        Files.createSymbolicLink(outside.resolve("self"), outside);
        Files.createSymbolicLink(folder.resolve("l1"), outside);
        Files.createSymbolicLink(folder.resolve("l2"), outside);

        assertThat(found(root))
                .containsExactly(
                        "l1/out.txt = " + root + "/l1/out.txt",
                        "directory-loop " + root
                                + "/l1/self: the link leads back to a folder around it and is not followed",
                        "seen-folder " + root + "/l2: the link leads to a folder that is read in another place");
    }

    @Test
    void a_link_to_nowhere_is_an_error() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

        assertThat(found(root)).containsExactly("missing " + root + "/gone.txt: the link leads nowhere");
        assertThat(found(root + "/gone.txt")).containsExactly("missing " + root + "/gone.txt: the link leads nowhere");
    }

    @Test
    void patterns_match_files_and_folders() throws IOException {
        write("x/a.md", "x");
        write("x/b.txt", "x");
        write("x/deep/c.md", "x");
        write("y/d.md", "x");

        assertThat(ids(root + "/x/*.md")).containsExactly("a.md");
        assertThat(ids(root + "/x/**.md")).containsExactly("a.md", "deep/c.md");
        assertThat(ids(root + "/*/?.md")).containsExactly("x/a.md", "y/d.md");
        assertThat(ids(root + "/{x,z}")).containsExactly("x/a.md", "x/b.txt", "x/deep/c.md");
    }

    @Test
    void a_file_whose_name_looks_like_a_pattern_is_that_file() throws IOException {
        write("a[1].txt", "x");

        assertThat(ids(root + "/a[1].txt")).containsExactly("a[1].txt");
        assertThat(found(root + "/b[1.txt"))
                .containsExactly("missing " + root + "/b[1.txt: no file matches the pattern");
    }

    @Test
    void a_dash_is_standard_input() {
        assertThat(found("-")).containsExactly("- = -");
    }

    @Test
    void what_was_found_can_be_read() throws IOException {
        write("a.txt", "Some words.");
        List<ReadOutcome> read = new ArrayList<>();
        SourceReader reader = new SourceReader(Limits.DEFAULT);
        new SourceFinder(InputStream.nullInputStream())
                .find(List.of(root), found -> reader.read((Source) found, read::add));

        assertThat(read).singleElement().isInstanceOfSatisfying(ReadArticle.class, outcome -> {
            assertThat(outcome.article().id()).isEqualTo("a.txt");
            assertThat(outcome.article().origin()).hasToString(root + "/a.txt");
        });
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static List<String> ids(String argument) {
        List<String> ids = new ArrayList<>();
        new SourceFinder(InputStream.nullInputStream())
                .find(List.of(argument), found -> ids.add(((Source) found).id()));
        return ids;
    }

    private static List<String> found(String argument) {
        List<String> all = new ArrayList<>();
        new SourceFinder(InputStream.nullInputStream()).find(List.of(argument), found -> {
            if (found instanceof Source source) {
                all.add(source.id() + " = " + source.name());
            } else if (found instanceof Unreadable unread) {
                all.add(unread.code() + " " + unread.message());
            } else if (found instanceof Skipped skipped) {
                all.add(skipped.code() + " " + skipped.message());
            }
        });
        return all;
    }
}
