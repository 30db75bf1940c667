package dev.touchstone.assess;

import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be looked for elsewhere.
 *
 * @param type what it is
 * @param value as other programs would search for it
 * @param standing of a domain or url as of the assessment's date
 * @param implicated whether evidence that counts against the article points at it
 * @param occurrences every place it stands at, in the article's text, by start
 */
public record Indicator(
        Type type, String value, Optional<Standing> standing, boolean implicated, List<Span> occurrences) {
    public Indicator {
        occurrences = occurrences.stream().sorted().toList();
    }

    // Written out, as wherever records are compared in every article.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator
                && type == indicator.type
                && implicated == indicator.implicated
                && value.equals(indicator.value)
                && standing.equals(indicator.standing)
                && occurrences.equals(indicator.occurrences);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + type.hashCode();
    }

    Indicator asImplicated() {
        return new Indicator(type, value, standing, true, occurrences);
    }

    /** How often it stands in the article; an address shown and linked to itself counts once. */
    public int count() {
        return occurrences.size();
    }

    /** {@code type:value}, as evidence names it. */
    public String name() {
        return type.id() + ":" + value;
    }

    public enum Type {
        /** Registrable domain, or the host where there is none. */
        DOMAIN,
        URL,
        /** Referral or invite code, as written. */
        CODE,
        /** Package file or store id. */
        APP,
        CONTACT;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }
}
