package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Optional;

/**
 * What a header field {@code Content-Type} says, read leniently.
 *
 * @param type {@code text/html}, lower case; empty where nothing sensible is said
 * @param charset as written
 */
record HttpMedia(String type, Optional<String> charset) {
    private static final String CHARSET = "charset";

    static HttpMedia of(Optional<String> field) {
        String[] parts = field.orElse("").split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].split("=", 2);
            if (parameter.length == 2 && parameter[0].strip().equalsIgnoreCase(CHARSET)) {
                String label = parameter[1].strip().replace("\"", "").replace("'", "");
                return new HttpMedia(type, Optional.of(label).filter(given -> !given.isBlank()));
            }
        }
        return new HttpMedia(type, Optional.empty());
    }

    /** Whether a document of this kind may be an article; what says nothing of itself may. */
    boolean mayBeArticle() {
        return isPage() || isText() || isUntold();
    }

    boolean isPage() {
        return type.equals("text/html") || type.endsWith("xhtml+xml");
    }

    boolean isText() {
        return type.equals("text/plain") || type.equals("text/markdown") || type.equals("text/x-markdown");
    }

    private boolean isUntold() {
        return type.isEmpty() || type.indexOf('/') < 0 || type.equals("application/octet-stream");
    }
}
