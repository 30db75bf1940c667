package dev.touchstone.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte-order mark. Latin letters, digits, spaces and line ends put a zero into every second byte, at
 * places of one parity; what it decodes to must then be text.
 */
final class WideText {
    private static final int PREFIX = 4 * 1024;
    /** Share of the zeros that must lie on one side. */
    private static final double ONE_SIDED = 0.95;
    /** Share of the code units that must be characters of text. */
    private static final double LEGIBLE = 0.97;

    private WideText() {}

    static Optional<Charset> detect(byte[] bytes, int length) {
        int end = Math.min(length, PREFIX) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (even + odd == 0) {
            return Optional.empty();
        }
        Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        boolean oneSided = Math.max(even, odd) >= ONE_SIDED * (even + odd);
        return oneSided && isLegible(bytes, end, charset.equals(StandardCharsets.UTF_16BE) ? 0 : 1)
                ? Optional.of(charset)
                : Optional.empty();
    }

    private static boolean isLegible(byte[] bytes, int end, int highByte) {
        int legible = 0;
        for (int i = 0; i < end; i += 2) {
            char c = (char) ((bytes[i + highByte] & 0xFF) << 8 | (bytes[i + 1 - highByte] & 0xFF));
            boolean text = switch (Character.getType(c)) {
                case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
                default -> true;
            };
            legible += text ? 1 : 0;
        }
        return end > 0 && legible >= LEGIBLE * (end / 2.0);
    }
}
