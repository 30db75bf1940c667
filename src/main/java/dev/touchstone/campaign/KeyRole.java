package dev.touchstone.campaign;

/** What an article does with a key, mildest first. */
public enum KeyRole {
    /** Mentions it, warns of it, quotes it, retells it: such a key joins nobody, and counts against its being a spammer's own. */
    CITED,
    /** Pushes it, and is not suspect for that: weak alone, or disclosed. */
    PUSHED,
    /** Pushes it, and is to be reviewed or flagged for that. */
    IMPLICATED
}
