package dev.touchstone.evidence;

/** Which characters a piece of evidence points into. */
public enum Place {
    /** The article's text. */
    TEXT,
    /** The address the article lies at. */
    URL
}
