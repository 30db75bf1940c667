package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words with something put between their letters. */
final class Splices {
    private Splices() {}

    /** Between all its characters. */
    static String throughout(String word, String between) {
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between));
    }

    /** Once, in its middle. */
    static String once(String word, String between) {
        int middle = word.offsetByCodePoints(0, (word.codePointCount(0, word.length()) + 1) / 2);
        return word.substring(0, middle) + between + word.substring(middle);
    }

    /** What comes behind the middle in brackets: {@code Bin【ance】}. */
    static String bracketed(String word) {
        return once(word, "【") + "】";
    }

    /** An empty element that a browser does not show, where markup may stand. */
    static String tagged(Written written) {
        return written.namesOf(name -> written.takesMarkup(name.span())
                ? Optional.of(once(name.span().cut(written.text()), "<b></b>"))
                : Optional.empty());
    }

    /** Letters of no size, likewise. */
    static String unseen(Written written) {
        return written.namesOf(name -> written.takesMarkup(name.span())
                ? Optional.of(once(name.span().cut(written.text()), "<i style=\"font-size:0\">xu</i>"))
                : Optional.empty());
    }

    /** Latin names backwards, to be shown from right to left. */
    static String turned(Written written) {
        return written.namesOf(name -> {
            String word = name.span().cut(written.text());
            return word.chars().allMatch(c -> c < 0x80)
                    ? Optional.of('\u202E' + new StringBuilder(word).reverse().toString() + '\u202C')
                    : Optional.empty();
        });
    }

    /** Invisible characters within the hosts that are shown. */
    static String hosts(Written written) {
        return written.addresses(address -> address.place() == WrittenAddress.Place.WORDS
                ? AddressForms.withHost(address, written.text(), host -> once(host, "\u200B"))
                : Optional.empty());
    }

    /** Every word as entities, in formats that have them. */
    static String entities(Written written) {
        return written.format() == InputFormat.TEXT
                ? written.text()
                : written.wordsAndCodes(run -> run.codePoints()
                        .mapToObj(c -> Character.isLetterOrDigit(c) ? "&#" + c + ";" : Character.toString(c))
                        .collect(Collectors.joining()));
    }
}
