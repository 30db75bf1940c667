package dev.touchstone.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Which fields of a form take what its owner keeps to himself: by how browsers are told of it, which is the type of the field and the
 * names under which they keep what to fill in (HTML, 4.10.18.7 Autofill), and by what programs call the number on a card's back, a
 * password whose dots a script draws, and what opens a wallet.
 */
final class SecretField {
    private static final Set<String> FILLED =
            Set.of("current-password", "one-time-code", "cc-number", "cc-csc", "cc-exp", "cc-exp-month", "cc-exp-year");

    private static final List<String> CALLED = List.of("cvv", "cvc", "cardnumber", "card-number", "card_number");

    /** The cookie that is Facebook's log-in: forms that ask for it have the reader copy it out of his browser. */
    private static final String SESSION = "c_user";

    /** What fields for a password are called whose dots a script draws. */
    private static final Set<String> PASSWORDS = Set.of(
            "password",
            "passwd",
            "pswd",
            "pwd",
            "userpassword",
            "userpwd",
            "loginpassword",
            "loginpwd",
            "accountpassword");

    private static final String STYLED = "inputpass";

    /** What opens a wallet, as its field is called. */
    private static final List<String> WALLET_KEYS = List.of(
            "recovery phrase",
            "recovery-phrase",
            "recovery_phrase",
            "recoveryphrase",
            "seed phrase",
            "seed-phrase",
            "seed_phrase",
            "seedphrase",
            "secret phrase",
            "助记词",
            "助記詞");

    /** Into these nothing is written. */
    private static final Set<String> UNWRITTEN =
            Set.of("hidden", "checkbox", "radio", "button", "submit", "reset", "image", "file", "range", "color");

    private SecretField() {}

    static boolean is(Element input) {
        if (input.attr("type").equalsIgnoreCase("password")) {
            return true;
        }
        String filled = input.attr("autocomplete");
        return FILLED.contains(filled.substring(filled.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                || isCalled(input.id())
                || isCalled(input.attr("name"))
                || (isWritten(input) && (isDisguised(input) || isSession(input) || opensWallet(input)));
    }

    /** Whether anything can be typed into it. */
    static boolean isWritten(Element input) {
        return !UNWRITTEN.contains(input.attr("type").toLowerCase(Locale.ROOT))
                && !input.hasAttr("readonly")
                && !input.hasAttr("disabled");
    }

    private static boolean isDisguised(Element input) {
        return isPassword(input.id())
                || isPassword(input.attr("name"))
                || input.className().toLowerCase(Locale.ROOT).contains(STYLED);
    }

    private static boolean isSession(Element input) {
        return input.id().equalsIgnoreCase(SESSION) || input.attr("name").equalsIgnoreCase(SESSION);
    }

    /** By its whole name: a {@code wifi_password} or a {@code passwordHint} is nobody's log-in. */
    private static boolean isPassword(String name) {
        return PASSWORDS.contains(name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
    }

    private static boolean opensWallet(Element input) {
        return Stream.of(input.id(), input.attr("name"), input.attr("placeholder"), input.attr("aria-label"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> WALLET_KEYS.stream().anyMatch(name::contains));
    }

    private static boolean isCalled(String name) {
        return CALLED.stream().anyMatch(called -> name.regionMatches(true, 0, called, 0, called.length()));
    }
}
