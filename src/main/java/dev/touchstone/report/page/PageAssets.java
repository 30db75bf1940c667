package dev.touchstone.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's own style sheet and script, with what a browser is to know them by: nothing else on the page is run or styled.
 *
 * @param style style sheet
 * @param script the only script
 * @param styleHash as a content security policy names it
 * @param scriptHash likewise
 */
public record PageAssets(String style, String script, String styleHash, String scriptHash) {
    /** Those that the program was put together with. */
    public static final PageAssets SHIPPED = of(read("page.css"), read("page.js"));

    private static PageAssets of(String style, String script) {
        return new PageAssets(style, script, hash(style), hash(script));
    }

    private static String read(String name) {
        String path = "/dev/touchstone/report/" + name;
        try (InputStream in = PageAssets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
