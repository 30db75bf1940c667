package dev.touchstone.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which fields of a form take what its owner keeps to himself: by how browsers are told of it, which is the type of the field and the
 * names under which they keep what to fill in (HTML, 4.10.18.7 Autofill), and by what programs call the number on a card's back.
 */
final class SecretField {
    private static final Set<String> FILLED =
            Set.of("current-password", "one-time-code", "cc-number", "cc-csc", "cc-exp", "cc-exp-month", "cc-exp-year");

    private static final List<String> CALLED = List.of("cvv", "cvc", "cardnumber", "card-number", "card_number");

    private SecretField() {}

    static boolean is(Element input) {
        if (input.attr("type").equalsIgnoreCase("password")) {
            return true;
        }
        String filled = input.attr("autocomplete");
        return FILLED.contains(filled.substring(filled.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                || isCalled(input.id())
                || isCalled(input.attr("name"));
    }

    private static boolean isCalled(String name) {
        return CALLED.stream().anyMatch(called -> name.regionMatches(true, 0, called, 0, called.length()));
    }
}
