package dev.touchstone.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page's own style sheet, with what a browser is to know it by.
 *
 * @param content of the sheet
 * @param hash as a content security policy names it
 */
public record StyleSheet(String content, String hash) {
    /** The style sheet of that name among the program's resources. */
    public static StyleSheet named(String name) {
        String content = read(name);
        return new StyleSheet(content, hash(content));
    }

    static String read(String name) {
        String path = "/dev/touchstone/report/" + name;
        try (InputStream in = StyleSheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
