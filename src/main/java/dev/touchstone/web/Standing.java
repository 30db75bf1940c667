package dev.touchstone.web;

import java.util.Locale;

/** What the registry says of an address as of a date. It stands here, in a leaf room, because reports speak of it too. */
public enum Standing {
    /** A brand's own host. */
    OFFICIAL,
    /** A host on which anybody may write, a brand's own or a platform that is no brand's here; it lends no official voice. */
    USER_CONTENT,
    /** Not in the registry, and written to resemble a brand. */
    LOOKALIKE,
    /** Not in the registry on that date: nothing more is said of it. */
    UNREGISTERED,
    /** On a list that the user brought. */
    KNOWN_BAD;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in reports: {@code official}, {@code user_content}, … */
    public String id() {
        return id;
    }
}
