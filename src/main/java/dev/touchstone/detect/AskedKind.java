package dev.touchstone.detect;

import java.util.Locale;

/** What a page may ask of its readers; each has a category of the lexicon of its name. */
enum AskedKind {
    /** Opens a wallet. */
    SECRET,
    /** Sent to an owner to prove himself. */
    PASSCODE,
    /** Pays with a card. */
    CARD,
    /** Proves to an office who somebody is. */
    IDENTITY,
    /** What many an honest form asks: it counts beside a card alone. */
    PERSONAL,
    /** Opens an account that one has. Every log-in asks for it. */
    CREDENTIAL,
    /** To let a stranger in, or to pay first. */
    REMOTE;

    String category() {
        return name().toLowerCase(Locale.ROOT);
    }
}
