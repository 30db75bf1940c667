package dev.touchstone.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sentence does to its reader. */
public enum SentenceKind {
    /** Urges, praises, offers. */
    PROMOTION,
    /** Tells the reader what to do, or asks him for something. */
    INSTRUCTION,
    /** Warns, denies, forbids. */
    WARNING,
    /** Reports what happened, or what others said. */
    NEWS,
    /** Explains, as a manual or a service does. */
    HELP,
    /** Anything else: headings without a message, menus, chat. */
    OTHER;

    /** The name in files: {@code promotion}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where no kind has the name. */
    public static Optional<SentenceKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
