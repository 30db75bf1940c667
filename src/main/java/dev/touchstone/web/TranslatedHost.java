package dev.touchstone.web;

import java.util.Optional;

/** The host of which Google shows a translation on one of its own: {@code www-example-com.translate.goog}. */
final class TranslatedHost {
    private static final String SHOWN_ON = ".translate.goog";

    private TranslatedHost() {}

    /** Empty for hosts that show no translation. There, a dot is written as a hyphen and a hyphen as two. */
    static Optional<String> of(String host) {
        if (!host.endsWith(SHOWN_ON)) {
            return Optional.empty();
        }
        String label = host.substring(0, host.length() - SHOWN_ON.length());
        return Optional.of(label.replace("--", " ").replace('-', '.').replace(' ', '-'));
    }
}
