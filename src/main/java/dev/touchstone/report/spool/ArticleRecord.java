package dev.touchstone.report.spool;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.text.Markup;
import java.util.List;

/**
 * A judged article as bytes, with all that a report or a second look at it needs. How the article is laid out comes last, since
 * few of its readers want to know. For any number of threads.
 */
final class ArticleRecord {
    private static final Codecs CODECS = new Codecs();
    private static final Codec ASSESSMENT = CODECS.of(Assessment.class);
    private static final Codec ARTICLE = CODECS.of(Article.class);
    private static final Codec BLOCKS = Codecs.listOf(CODECS.of(Block.class));
    private static final Codec HYPERLINKS = Codecs.listOf(CODECS.of(Hyperlink.class));
    private static final Codec MARKUP = Codecs.listOf(CODECS.of(Markup.class));

    private ArticleRecord() {}

    static byte[] of(JudgedArticle judged) {
        RecordBytes bytes = new RecordBytes();
        Article article = judged.article();
        ASSESSMENT.write(judged.assessment(), bytes);
        ARTICLE.write(laidOut(article, List.of(), List.of(), List.of()), bytes);
        BLOCKS.write(article.blocks(), bytes);
        HYPERLINKS.write(article.hyperlinks(), bytes);
        MARKUP.write(article.markup(), bytes);
        return bytes.done();
    }

    /** @throws RuntimeException if the bytes are not what {@link #of} made */
    @SuppressWarnings("unchecked") // The codecs read what they wrote.
    static JudgedArticle read(byte[] bytes) {
        RecordReader from = new RecordReader(bytes);
        JudgedArticle plain = plain(from);
        return new JudgedArticle(
                laidOut(
                        plain.article(),
                        (List<Block>) BLOCKS.read(from),
                        (List<Hyperlink>) HYPERLINKS.read(from),
                        (List<Markup>) MARKUP.read(from)),
                plain.assessment());
    }

    /** Likewise, without blocks, hyperlinks and markup. */
    static JudgedArticle plain(byte[] bytes) {
        return plain(new RecordReader(bytes));
    }

    private static JudgedArticle plain(RecordReader from) {
        Assessment assessment = (Assessment) ASSESSMENT.read(from);
        return new JudgedArticle((Article) ARTICLE.read(from), assessment);
    }

    private static Article laidOut(Article of, List<Block> blocks, List<Hyperlink> hyperlinks, List<Markup> markup) {
        return new Article(
                of.id(),
                of.origin(),
                of.url(),
                of.title(),
                of.author(),
                of.published(),
                of.text(),
                blocks,
                hyperlinks,
                markup,
                of.charsets(),
                of.notSeen(),
                of.truncated(),
                of.diagnostics());
    }
}
