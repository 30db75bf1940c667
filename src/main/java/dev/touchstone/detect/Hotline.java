package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One telephone number, where an article gives it and whose it is said to be. Confined to one thread. */
final class Hotline {
    /**
     * What is odd about how a number is given.
     *
     * @param because in words
     * @param strength from 0 to 1
     */
    record Bait(Because because, double strength) {}

    private static final int SEVERAL = 3;
    /** A firm's own page gives its number at its head, at its foot and where it asks for a call. */
    private static final int AGAIN = 4;
    /** An ornament may stand beside a number once by chance. */
    private static final int WORN = 2;

    private final String digits;
    private final List<Span> spans = new ArrayList<>();
    private final Set<String> firms = new TreeSet<>();
    private boolean scattered;
    private int worn;
    private int served;
    private int pictured;

    Hotline(String digits) {
        this.digits = digits;
    }

    /**
     * One more place.
     *
     * @param firm whose number it is there
     * @param worn whether it is set in ornaments there
     * @param served whether the sentence offers somebody to talk to
     * @param pictured whether a telephone is drawn right before it
     */
    void add(PhoneRun run, Optional<String> firm, boolean worn, boolean served, boolean pictured) {
        spans.add(run.span());
        scattered |= run.scattered();
        firm.ifPresent(firms::add);
        this.worn += worn ? 1 : 0;
        this.served += served ? 1 : 0;
        this.pictured += pictured ? 1 : 0;
    }

    String digits() {
        return digits;
    }

    /** By place. */
    List<Span> spans() {
        return spans;
    }

    /** How many are said to have it. */
    int firms() {
        return firms.size();
    }

    /**
     * The oddest way in which it is given; empty where firms give theirs so.
     *
     * @param text the article's
     * @param headed whether the article is headed by a customer service or its number
     * @param service whether the article speaks of a customer service at all
     * @param platform whether it lies where anybody may publish: on its own page a firm may well repeat its number
     */
    Optional<Bait> bait(String text, boolean headed, boolean service, boolean platform) {
        if (headed && firms.size() >= SEVERAL) {
            return Optional.of(new Bait(Because.of("hotline-bait", arguments(text)), 1));
        }
        if (worn >= WORN && service) {
            return Optional.of(new Bait(Because.of("hotline-worn", arguments(text)), 1));
        }
        if (headed && scattered) {
            return Optional.of(new Bait(Because.of("hotline-bait", arguments(text)), 0.8));
        }
        if (service && pictured >= SEVERAL) {
            return Optional.of(new Bait(Because.of("hotline-again", arguments(text)), 0.8));
        }
        if (platform && spans.size() >= AGAIN && (headed || served >= AGAIN)) {
            return Optional.of(new Bait(Because.of("hotline-again", arguments(text)), 0.8));
        }
        return headed && firms.size() > 1
                ? Optional.of(new Bait(Because.of("hotline-bait", arguments(text)), 0.6))
                : Optional.empty();
    }

    private Map<String, String> arguments(String text) {
        return Map.of(
                "number",
                spans.get(0).cut(text),
                "firms",
                Integer.toString(Math.max(1, firms.size())),
                "count",
                Integer.toString(spans.size()));
    }
}
