package dev.touchstone.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Which fields of a form take what its owner keeps to himself: by how browsers are told of it, which is the type of the field and the
 * names under which they keep what to fill in (HTML, 4.10.18.7 Autofill), and by what programs call the number on a card's back.
 */
final class SecretField {
    private static final Set<String> FILLED =
            Set.of("current-password", "one-time-code", "cc-number", "cc-csc", "cc-exp", "cc-exp-month", "cc-exp-year");

    private static final List<String> CALLED = List.of("cvv", "cvc", "cardnumber", "card-number", "card_number");

    /** What fields for a password are called whose dots a script draws. */
    private static final List<String> PASSWORDS = List.of("password", "passwd", "pswd", "pwd", "inputpass");

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
            "mnemonic",
            "private key",
            "privatekey",
            "private_key",
            "助记词",
            "助記詞",
            "私钥",
            "私鑰");

    private static final Set<String> WRITTEN = Set.of("", "text", "tel");

    private SecretField() {}

    static boolean is(Element input) {
        if (input.attr("type").equalsIgnoreCase("password")) {
            return true;
        }
        String filled = input.attr("autocomplete");
        boolean disguised = WRITTEN.contains(input.attr("type").toLowerCase(Locale.ROOT))
                && Stream.of(input.id(), input.attr("name"), input.className())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> PASSWORDS.stream().anyMatch(name::contains));
        boolean opensWallet = WRITTEN.contains(input.attr("type").toLowerCase(Locale.ROOT))
                && Stream.of(input.id(), input.attr("name"), input.attr("placeholder"), input.attr("aria-label"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> WALLET_KEYS.stream().anyMatch(name::contains));
        return disguised
                || opensWallet
                || FILLED.contains(filled.substring(filled.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                || isCalled(input.id())
                || isCalled(input.attr("name"));
    }

    private static boolean isCalled(String name) {
        return CALLED.stream().anyMatch(called -> name.regionMatches(true, 0, called, 0, called.length()));
    }
}
