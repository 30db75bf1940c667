package dev.touchstone.campaign;

import java.io.IOException;

/**
 * What traces depend on beside the articles. Only such as were made under the same conditions are looked at together: others have
 * other keys, and accuse of other things.
 *
 * @param program version of the program
 * @param models SHA-256 of the models, lower-case hexadecimal
 * @param asOf the date as of which standings hold, ISO 8601
 */
public record TraceConditions(String program, String models, String asOf) {
    /** @throws IOException if the other's are not the same; the message tells which and begins behind the names of both */
    void check(TraceConditions other) throws IOException {
        same("versions of the program", program, other.program);
        same("models", models, other.models);
        same("dates of the registry (--as-of)", asOf, other.asOf);
    }

    private static void same(String what, String one, String other) throws IOException {
        if (!one.equals(other)) {
            throw new IOException("were made with different " + what + ": " + one + " and " + other);
        }
    }
}
