package dev.touchstone.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells GB18030 from Big5 in a text too short for statistics. Both order their first level by use: a text of Chinese is
 * made of first-level characters in its own charset and of rarer ones in the other.
 */
final class CommonHan {
    /** Share of the double-byte characters that must be common ones. */
    private static final double ENOUGH = 0.7;

    /** Fewer double-byte characters say nothing. */
    private static final int FEWEST = 2;

    private CommonHan() {}

    static Optional<Charset> charset(byte[] bytes) {
        // First level of GB 2312: rows 16 to 55. Of Big5: A440 to C67E; punctuation of both lies in A1 to A3.
        double mainland = share(bytes, 0xB0, 0xD7, true);
        double taiwan = share(bytes, 0xA4, 0xC6, false);
        if (Math.max(mainland, taiwan) < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(mainland >= taiwan ? "GB18030" : "Big5-HKSCS"));
    }

    private static double share(byte[] bytes, int first, int last, boolean highTrail) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            if (++i == bytes.length) {
                break;
            }
            int trail = bytes[i] & 0xFF;
            boolean punctuation = lead >= 0xA1 && lead <= 0xA3;
            all += punctuation ? 0 : 1;
            common += !punctuation && lead >= first && lead <= last && trail >= (highTrail ? 0xA1 : 0x40) ? 1 : 0;
        }
        return all < FEWEST ? 0 : (double) common / all;
    }
}
