package dev.touchstone.evidence;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One observation: what was seen, where, and why it counts.
 *
 * @param signal what kind of sign
 * @param brand id of the brand it speaks of
 * @param place which characters the spans point into
 * @param spans where, in the original, by start; never empty
 * @param subjects what it speaks of, first the one it points at
 * @param strength how plainly it was seen, above 0 and up to 1; pieces of one signal add up with falling weight
 * @param because why, in words to be
 * @param relief what it takes back from; present for exculpating evidence alone
 */
public record Evidence(
        Signal signal,
        Optional<String> brand,
        Place place,
        List<Span> spans,
        List<Subject> subjects,
        double strength,
        Because because,
        Optional<Relief> relief) {

    /** @throws IllegalArgumentException if there is no span, or the strength is out of range */
    public Evidence {
        spans = spans.stream().sorted().toList();
        subjects = List.copyOf(subjects);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException(signal.id() + ": evidence without a span");
        }
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException(signal.id() + ": strength " + strength);
        }
    }

    /** By where and what it is: no two pieces of an article share both but by being one, and the rest takes longer to look at. */
    @Override
    public int hashCode() {
        return 31 * spans.hashCode() + signal.id().hashCode();
    }

    /** Evidence in the article's text that takes back from nothing. */
    public static Evidence of(
            Signal signal,
            Optional<String> brand,
            List<Span> spans,
            List<Subject> subjects,
            double strength,
            Because because) {
        return new Evidence(signal, brand, Place.TEXT, spans, subjects, strength, because, Optional.empty());
    }

    /**
     * Words of the article that take back, at full strength, from what they are bound to; of the brand that the relief is bound to.
     *
     * @param words as they stand at the first span
     */
    public static Evidence relieving(Signal signal, List<Span> spans, String words, Because because, Relief relief) {
        return new Evidence(
                signal,
                relief.brand(),
                Place.TEXT,
                spans,
                List.of(new Subject.Phrase(words)),
                1,
                because,
                Optional.of(relief));
    }
}
