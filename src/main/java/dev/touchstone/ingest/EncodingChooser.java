package dev.touchstone.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how bytes are read. A byte-order mark decides. After that what fits decides rather than what is declared: text
 * in any other charset is hardly ever valid UTF-8 by chance, while pages declare wrongly every day.
 */
final class EncodingChooser {
    /** Bytes that the detector is shown; it is right from about thirty Chinese characters on. */
    private static final int DETECTED_PREFIX = 8 * 1024;
    /** Below this confidence of the detector the double-byte charsets are told apart by their common characters. */
    private static final int UNSURE = 30;
    /** With fewer bytes beyond ASCII its statistics of single-byte charsets are chance. */
    private static final int FEW = 24;
    /** So many valid sequences for each broken one: damaged UTF-8 rather than another charset. */
    private static final int MOSTLY = 4;

    private EncodingChooser() {}

    /** Whether the bytes are of a charset in which zeros are common and say nothing against text. */
    static boolean isWide(byte[] bytes, int length) {
        return byMark(bytes, length)
                        .filter(marked -> marked.charset().name().startsWith("UTF-16")
                                || marked.charset().name().startsWith("UTF-32"))
                        .isPresent()
                || WideText.detect(bytes, length).isPresent();
    }

    /** Characters that were bytes, and how these were read. */
    record Characters(Encoding encoding, Decoded decoded) {}

    /**
     * Reads a document, or the beginning of one, in the charset that fits.
     *
     * @param cut whether the bytes go on
     */
    static Characters read(byte[] bytes, int length, boolean cut) {
        return read(bytes, length, cut, Optional.empty());
    }

    /**
     * Likewise, of a document whose container names a charset: that goes before the one the document names, where it fits.
     *
     * @param cut whether the bytes go on
     */
    static Characters read(byte[] bytes, int length, boolean cut, Optional<String> outer) {
        Optional<Encoding> wide = byMark(bytes, length)
                .or(() -> WideText.detect(bytes, length).map(charset -> new Encoding(charset, 0, Optional.empty())));
        if (wide.isPresent()) {
            Encoding encoding = wide.get();
            Decoded decoded = encoding.decode(bytes, length, cut);
            return new Characters(encoding.declared(CharsetLabels.declared(decoded.text())), decoded);
        }
        Optional<String> declared = outer.filter(label -> fits(label, bytes, length, cut))
                .or(() -> declared(bytes, length))
                .or(() -> outer);
        Decoded utf8 = Decoded.of(bytes, 0, length, StandardCharsets.UTF_8, cut);
        Charset charset = utf8.malformed() == 0 ? StandardCharsets.UTF_8 : other(bytes, length, cut, declared, utf8);
        // Seven-bit charsets with escapes are valid UTF-8 and yet are not.
        Optional<Charset> escaped = declared.flatMap(CharsetLabels::charset)
                .filter(named -> named.name().startsWith("ISO-2022"))
                .filter(named -> utf8.text().indexOf('\u001B') >= 0);
        Encoding encoding = new Encoding(escaped.orElse(charset), 0, declared);
        boolean read = encoding.charset().equals(StandardCharsets.UTF_8);
        return new Characters(encoding, read ? utf8 : encoding.decode(bytes, length, cut));
    }

    private static boolean fits(String label, byte[] bytes, int length, boolean cut) {
        return CharsetLabels.charset(label)
                .filter(charset -> Decoded.of(bytes, 0, length, charset, cut).malformed() == 0)
                .isPresent();
    }

    private static Optional<String> declared(byte[] bytes, int length) {
        int at = 0;
        while (at < length && bytes[at] >= 0 && LineSigns.isSpace((char) bytes[at])) {
            at++;
        }
        return at == length || bytes[at] != '<'
                ? Optional.empty()
                : CharsetLabels.declared(new String(bytes, 0, Math.min(length, 4300), StandardCharsets.ISO_8859_1));
    }

    private static Optional<Encoding> byMark(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return marked("UTF-8", 3);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
            return marked("UTF-32LE", 4);
        }
        if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
            return marked("UTF-32BE", 4);
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return marked("UTF-16LE", 2);
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return marked("UTF-16BE", 2);
        }
        return startsWith(bytes, length, 0x84, 0x31, 0x95, 0x33) ? marked("GB18030", 4) : Optional.empty();
    }

    private static Optional<Encoding> marked(String charset, int length) {
        return Optional.of(new Encoding(Charset.forName(charset), length, Optional.empty()));
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Not valid UTF-8: the declared charset if it fits, else UTF-8 if the text is mostly that, else the best guess. */
    private static Charset other(byte[] bytes, int length, boolean cut, Optional<String> declared, Decoded utf8) {
        Optional<Charset> named =
                declared.flatMap(CharsetLabels::charset).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (named.isPresent() && Decoded.of(bytes, 0, length, named.get(), cut).malformed() == 0) {
            return named.get();
        }
        long valid = utf8.text().chars().filter(c -> c > 0x7F).count() - utf8.malformed();
        if (valid >= (long) MOSTLY * utf8.malformed()) {
            return StandardCharsets.UTF_8;
        }
        List<Charset> candidates = new ArrayList<>(detected(bytes, length));
        named.ifPresent(charset -> candidates.add(0, charset));
        Charset best = StandardCharsets.UTF_8;
        int fewest = utf8.malformed();
        for (Charset candidate : candidates) {
            int malformed = Decoded.of(bytes, 0, length, candidate, cut).malformed();
            if (malformed < fewest) {
                fewest = malformed;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Charset> detected(byte[] bytes, int length) {
        byte[] prefix = Arrays.copyOf(bytes, Math.min(length, DETECTED_PREFIX));
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(prefix.length > 0 && prefix[0] == '<');
        detector.setText(prefix);
        List<Charset> charsets = new ArrayList<>();
        int confidence = 0;
        for (CharsetMatch match : detector.detectAll()) {
            confidence = Math.max(confidence, match.getConfidence());
            // Wide text was looked for by its own signs, which the detector lacks.
            if (!match.getName().startsWith("UTF-16") && !match.getName().startsWith("UTF-32")) {
                CharsetLabels.charset(match.getName()).ifPresent(charsets::add);
            }
        }
        if (confidence < UNSURE || highBytes(prefix) < FEW) {
            CommonHan.charset(prefix).ifPresent(charset -> charsets.add(0, charset));
        }
        return charsets;
    }

    private static int highBytes(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count;
    }
}
