package dev.touchstone.report.spool;

import java.util.Optional;
import java.util.stream.Stream;

/** What a piece of input gave. */
enum RecordKind {
    /** A judged article. */
    ARTICLE('a'),
    /** An input that could not be read. */
    UNREAD('u'),
    /** Something that is no article, and nobody said that it is: it leaves no record. */
    SKIPPED('s');

    private final byte sign;

    RecordKind(char sign) {
        this.sign = (byte) sign;
    }

    /** By which it is known in files. */
    byte sign() {
        return sign;
    }

    static Optional<RecordKind> of(int sign) {
        return Stream.of(values()).filter(kind -> kind.sign == sign).findFirst();
    }
}
