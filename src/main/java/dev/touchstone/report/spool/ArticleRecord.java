package dev.touchstone.report.spool;

import dev.touchstone.assess.JudgedArticle;

/** A judged article as bytes, with all that a report or a second look at it needs. For any number of threads. */
final class ArticleRecord {
    private static final Codec CODEC = new Codecs().of(JudgedArticle.class);

    private ArticleRecord() {}

    static byte[] of(JudgedArticle judged) {
        RecordBytes bytes = new RecordBytes();
        CODEC.write(judged, bytes);
        return bytes.done();
    }

    /** @throws RuntimeException if the bytes are not what {@link #of} made */
    static JudgedArticle read(byte[] bytes) {
        return (JudgedArticle) CODEC.read(new RecordReader(bytes));
    }
}
