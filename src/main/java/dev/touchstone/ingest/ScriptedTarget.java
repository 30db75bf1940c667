package dev.touchstone.ingest;

import java.util.Optional;

/** The address that a short piece of script on an element leads to, where it is written out in it. */
final class ScriptedTarget {
    private ScriptedTarget() {}

    /**
     * The first string that is assigned to {@code location}, or handed to one of its methods or to {@code open}.
     *
     * @param script the value of an event attribute, or what follows {@code javascript:}
     */
    static Optional<String> in(String script) {
        int location = script.indexOf("location");
        int opening = script.indexOf("open(");
        int at = location < 0 ? opening : opening < 0 ? location : Math.min(location, opening);
        if (at < 0) {
            return Optional.empty();
        }
        for (int i = at; i < script.length(); i++) {
            char quote = script.charAt(i);
            if (quote == '\'' || quote == '"' || quote == '`') {
                int end = script.indexOf(quote, i + 1);
                return end < 0
                        ? Optional.empty()
                        : Optional.of(script.substring(i + 1, end)).filter(ScriptedTarget::isAddress);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddress(String literal) {
        return literal.length() > 1
                && (literal.indexOf('/') >= 0 || literal.indexOf('.') > 0)
                && literal.indexOf(' ') < 0
                && !literal.startsWith("_");
    }
}
