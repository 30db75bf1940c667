package dev.touchstone.web;

import crawlercommons.domains.EffectiveTldFinder;
import dev.touchstone.text.DomainNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Reads a public suffix list whole or not at all. */
final class SuffixListReader {
    /** The shipped list had 10,059 rules in 2025; half of that is a list cut off. */
    private static final int FEWEST_BUNDLED = 5_000;

    private final String name;
    private final Map<String, Integer> rules = new HashMap<>();
    private int count;
    private int longest = 1;
    private int section;
    private String open = "";
    private String stated = "";

    private SuffixListReader(String name) {
        this.name = name;
    }

    static PublicSuffixes bundled() {
        String resource = EffectiveTldFinder.ETLD_DATA;
        try (InputStream list = EffectiveTldFinder.class.getResourceAsStream(resource)) {
            if (list == null) {
                throw new IllegalStateException("public suffix list " + resource + " is not on the class path");
            }
            SuffixListReader reader = new SuffixListReader(resource);
            PublicSuffixes suffixes = reader.readAll(list.readAllBytes());
            if (reader.count < FEWEST_BUNDLED) {
                throw new IllegalStateException(
                        "public suffix list " + resource + " holds only " + reader.count + " rules");
            }
            return suffixes;
        } catch (IOException e) {
            throw new IllegalStateException("public suffix list " + resource + ": " + e.getMessage(), e);
        }
    }

    static PublicSuffixes read(InputStream list, String name) throws IOException {
        return new SuffixListReader(name).readAll(list.readAllBytes());
    }

    private PublicSuffixes readAll(byte[] bytes) throws IOException {
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = lineEnd(bytes, start);
            readLine(line(bytes, start, end), ++number);
            boolean pair = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }
        if (!open.isEmpty()) {
            throw new IOException(name + ": the list is cut off: no ===END " + open + "===");
        }
        if (count == 0) {
            throw new IOException(name + ": no rule in it");
        }
        String digest =
                "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, 16);
        return new PublicSuffixes(SuffixTable.of(rules), longest, stated.isEmpty() ? digest : stated + " " + digest);
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Every start of the program reads ten thousand lines, nearly all of them ASCII. */
    private static String line(byte[] bytes, int start, int end) throws CharacterCodingException {
        for (int at = start; at < end; at++) {
            if (bytes[at] < 0) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, start, end - start))
                        .toString();
            }
        }
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private void readLine(String line, int number) throws IOException {
        if (line.startsWith("//")) {
            readComment(line.substring(2).strip(), number);
            return;
        }
        // A rule ends at the first white space (publicsuffix.org, "Specification").
        String rule = firstWord(line.strip());
        if (rule.isEmpty()) {
            return;
        }
        boolean exception = rule.startsWith("!");
        boolean wildcard = rule.startsWith("*.");
        String suffix = DomainNames.toAscii(rule.substring(exception ? 1 : wildcard ? 2 : 0))
                .filter(SuffixListReader::isName)
                .orElseThrow(() -> new IOException(name + ":" + number + ": not a rule: " + rule));
        int flag = exception ? PublicSuffixes.EXCEPTION : wildcard ? PublicSuffixes.WILDCARD : PublicSuffixes.RULE;
        add(suffix, flag, wildcard ? 2 : 1);
    }

    private static String firstWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private void readComment(String comment, int number) throws IOException {
        if (comment.startsWith("VERSION: ")) {
            stated = comment.substring("VERSION: ".length()).strip();
        } else if (comment.startsWith("===BEGIN ")) {
            open = comment.substring("===BEGIN ".length()).replace("=", "");
            section = open.startsWith("PRIVATE") ? PublicSuffixes.PRIVATE : 0;
        } else if (comment.startsWith("===END ")) {
            if (!comment.equals("===END " + open + "===")) {
                throw new IOException(name + ":" + number + ": a section ends that did not begin");
            }
            open = "";
            section = 0;
        }
    }

    private void add(String suffix, int flag, int labels) {
        rules.merge(suffix, flag | section, SuffixListReader::join);
        for (int dot = suffix.indexOf('.'); dot >= 0; dot = suffix.indexOf('.', dot + 1)) {
            rules.merge(suffix.substring(dot + 1), PublicSuffixes.INNER, SuffixListReader::join);
            labels++;
        }
        longest = Math.max(longest, labels);
        count++;
    }

    private static boolean isName(String suffix) {
        for (int i = 0; i < suffix.length(); i++) {
            char c = suffix.charAt(i);
            boolean letter = Letters.isAlphanumeric(c) || c == '-';
            boolean dot = c == '.' && i > 0 && i < suffix.length() - 1 && suffix.charAt(i - 1) != '.';
            if (!letter && !dot) {
                return false;
            }
        }
        return !suffix.isEmpty();
    }

    /** A name is private only where its own rule says so: {@code com} stays public though {@code uk.com} is private. */
    private static int join(int one, int other) {
        return one | other;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
