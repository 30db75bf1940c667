package dev.touchstone.review.web;

import dev.touchstone.report.page.StyleSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * The desk's files beside its pages. Their names carry their digest, so that a browser may keep them for good. The style sheet is
 * the report page's with the desk's own behind it: evidence looks the same in both.
 */
record Assets(File style, File script, File icon) {
    static final Assets SHIPPED = new Assets(
            file(
                    "desk",
                    ".css",
                    "text/css; charset=utf-8",
                    StyleSheet.named("page.css").content() + read("desk.css")),
            file("desk", ".js", "text/javascript; charset=utf-8", read("desk.js")),
            file("icon", ".svg", "image/svg+xml", read("icon.svg")));

    /** By address. */
    Map<String, File> files() {
        return Map.of(style.address(), style, script.address(), script, icon.address(), icon);
    }

    private static String read(String name) {
        String path = "/dev/touchstone/review/" + name;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static File file(String name, String ending, String type, String content) {
        return new File("/assets/" + name + "-" + digest(content) + ending, type, content);
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                hex.append(Character.forDigit(hash[i] >> 4 & 15, 16)).append(Character.forDigit(hash[i] & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * One file.
     *
     * @param address of it on the desk
     * @param type as browsers know it
     * @param content of it
     */
    record File(String address, String type, String content) {}
}
