package dev.touchstone;

import java.util.List;

/**
 * A foreign library and the rooms that may use it.
 *
 * @param packages its packages, as ArchUnit writes them
 * @param example a public type of it, for the examples that break the rule
 * @param rooms where it may be used
 */
record Library(String packages, String example, List<String> rooms) {

    static final List<Library> ALL = List.of(
            row("org.jsoup..", "org.jsoup.nodes.Document", "ingest"),
            row("org.commonmark..", "org.commonmark.node.Node", "ingest"),
            row("org.netpreserve.jwarc..", "org.netpreserve.jwarc.WarcReader", "ingest"),
            row("com.rometools..", "com.rometools.rome.feed.synd.SyndEntry", "ingest"),
            row("org.jdom2..", "org.jdom2.Document", "ingest"),
            row("com.github.luben.zstd..", "com.github.luben.zstd.ZstdInputStreamNoFinalizer", "ingest"),
            row("com.hankcs.hanlp..", "com.hankcs.hanlp.HanLP", "segment"),
            row("opennlp..", "opennlp.tools.langdetect.LanguageDetector", "segment", "evaluate"),
            row("com.ibm.icu..", "com.ibm.icu.text.SpoofChecker", "text", "ingest"),
            row("crawlercommons..", "crawlercommons.domains.EffectiveTldFinder", "web"),
            row("com.networknt.schema..", "com.networknt.schema.Schema", "knowledge"),
            row("org.apache.commons.text..", "org.apache.commons.text.similarity.LevenshteinDistance", "detect", "web"),
            row("gg.jte..", "gg.jte.TemplateEngine", "report", "review"),
            row("de.siegmar.fastcsv..", "de.siegmar.fastcsv.writer.CsvWriter", "report", "review"),
            row(
                    "tools.jackson..",
                    "tools.jackson.databind.JsonNode",
                    "ingest",
                    "knowledge",
                    "report",
                    "evaluate",
                    "review"),
            row(
                    "com.fasterxml.jackson.annotation..",
                    "com.fasterxml.jackson.annotation.JsonProperty",
                    "ingest",
                    "knowledge",
                    "report",
                    "evaluate"),
            row("com.dynatrace.hash4j..", "com.dynatrace.hash4j.hashing.Hasher64", "campaign"),
            row("io.javalin..", "io.javalin.Javalin", "review"),
            row("org.eclipse.jetty..", "org.eclipse.jetty.server.Server", "review"),
            row("jakarta.servlet..", "jakarta.servlet.http.HttpServletRequest", "review"),
            row("at.favre.lib.crypto.bcrypt..", "at.favre.lib.crypto.bcrypt.BCrypt", "review"),
            row("picocli..", "picocli.CommandLine", "cli"));

    private static Library row(String packages, String example, String... rooms) {
        return new Library(packages, example, List.of(rooms));
    }
}
