package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Set;

/** What a file's name says of whether it is an article. The content has the first word; names settle what it leaves open. */
final class ArticleNames {
    private static final Set<String> ARTICLES = Set.of(
            "txt",
            "text",
            "md",
            "markdown",
            "mdx",
            "html",
            "htm",
            "xhtml",
            "jsonl",
            "ndjson",
            "json",
            "rss",
            "atom",
            "warc");
    /** Text, but made for machines: what saved pages and repositories carry along. */
    private static final Set<String> COMPANIONS = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "svg",
            "xml",
            "xsl",
            "yml",
            "yaml",
            "toml",
            "ini",
            "conf",
            "properties",
            "lock",
            "sh",
            "py",
            "java",
            "c",
            "h",
            "cpp",
            "go",
            "rs",
            "ts",
            "tsx",
            "jsx",
            "vue",
            "php",
            "rb",
            "scss",
            "less",
            "sql");

    private ArticleNames() {}

    /** Whether the name promises an article, so that other content is an error. */
    static boolean claim(String name) {
        return ARTICLES.contains(extension(name));
    }

    /** Whether a file come across in a folder is passed over for its name. */
    static boolean isCompanion(String name) {
        return COMPANIONS.contains(extension(name));
    }

    /** Whether its name leaves open whether it is a feed or something for machines alone. */
    static boolean mayBeFeed(String name) {
        String extension = extension(name);
        return extension.equals("xml") || extension.equals("rdf");
    }

    private static String extension(String name) {
        String unpacked = Packing.withoutEnding(name);
        int dot = unpacked.lastIndexOf('.');
        return dot < 0 ? "" : unpacked.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
