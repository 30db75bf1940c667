package dev.touchstone.review.export;

import dev.touchstone.review.ReviewedArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Names of things that stay the same from export to export. */
final class Names {
    /** Under which names of the desk's things are made; a random UUID, once drawn. */
    private static final UUID NAMESPACE = UUID.fromString("6f5d2c1e-9a47-4b0c-8a53-2f1f2b7d9e10");

    private static final int MASK_VERSION = 0x0f;
    private static final int MASK_VARIANT = 0x3f;

    private Names() {}

    /** A UUID of version 5 (RFC 9562): the same name, the same UUID. */
    static UUID uuid(String name) {
        byte[] hash;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
        hash[6] = (byte) ((hash[6] & MASK_VERSION) | 0x50);
        hash[8] = (byte) ((hash[8] & MASK_VARIANT) | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** An address as RFC 3986 allows it: what it does not allow is escaped. */
    static String uri(String written) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : written.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character > ' ' && character < 0x7f && "\"<>\\^`{|}".indexOf(character) < 0) {
                uri.append(character);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return uri.toString();
    }

    /** Where an article lies, or, where nobody said, a name for it. */
    static String ofArticle(ReviewedArticle article) {
        return article.url()
                .filter(url -> url.startsWith("http"))
                .map(Names::uri)
                .orElseGet(() -> "urn:uuid:" + uuid("article " + article.id() + " " + article.sha256()));
    }

    /** Whole milliseconds, as {@code 2026-11-22T08:00:00.000Z}. */
    static String time(Instant at) {
        return MILLIS.format(at.atOffset(ZoneOffset.UTC));
    }

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
}
