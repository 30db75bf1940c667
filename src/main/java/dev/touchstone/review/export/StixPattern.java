package dev.touchstone.review.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** A thing as a pattern of STIX. Codes have none: no object of STIX is one. */
final class StixPattern {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private StixPattern() {}

    static Optional<String> of(ConfirmedIndicator indicator) {
        return switch (indicator.type()) {
            case "domain" -> Optional.of(comparison("domain-name:value", indicator.value()));
            case "url" -> Optional.of(comparison("url:value", indicator.value()));
            case "app" -> Optional.of(comparison("file:name", indicator.value()));
            case "contact" ->
                MAIL.matcher(indicator.value()).matches()
                        ? Optional.of(comparison("email-addr:value", indicator.value()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String comparison(String path, String value) {
        return "[" + path + " = '" + value.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }
}
