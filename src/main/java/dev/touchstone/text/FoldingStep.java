package dev.touchstone.text;

/** A step of folding that changes more than case; each change is named so that intent can be shown. */
public enum FoldingStep {
    /** Marks of a format, and characters shown in another order than they are written: read as a reader sees them. */
    MARKUP,
    /** Compatibility forms: full width, circled, mathematical letters (Unicode NFKC). */
    WIDTH,
    /** Invisible, bidirectional and other default-ignorable characters, dropped. */
    INVISIBLE,
    /** Traditional Chinese characters mapped one to one to simplified. */
    SCRIPT,
    /** Accents and other marks on Latin letters; ordinary in most European languages, so no intent by itself. */
    DIACRITIC,
    /** Letters of another script that look like Latin ones, inside a Latin word (UTS #39). */
    CONFUSABLE,
    /** Spaces or ornaments spliced between the characters of a word, dropped. */
    SPLICED
}
