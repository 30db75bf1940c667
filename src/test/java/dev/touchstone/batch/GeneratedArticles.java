package dev.touchstone.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles to measure by, as many as asked for, as JSON Lines: seven in ten Chinese, three English, each of about six thousand
 * bytes; two thirds of daily life, the rest about exchanges and wallets, and one in ten pushes a code. The same number always
 * gives the same article. They measure time and memory; they are no corpus.
 */
public final class GeneratedArticles implements IntFunction<String> {
    private static final int BYTES = 5_600;
    private static final List<String> FORMATS = List.of("markdown", "text", "markdown", "text", "html");

    /**
     * Writes a file.
     *
     * @param arguments the file, and how many articles
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            write(Integer.parseInt(arguments[1]), out);
        }
    }

    static void write(int count, OutputStream out) {
        stream(count).forEach(line -> {
            try {
                out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The records, one a line. */
    public static Stream<String> stream(int count) {
        return IntStream.range(0, count).mapToObj(new GeneratedArticles());
    }

    /** The record of that number. */
    @Override
    public String apply(int number) {
        Random random = new Random(0x5EED_0000L + number);
        boolean chinese = number % 10 < 7;
        int theme = random.nextInt(30);
        GeneratedWords words = chinese ? GeneratedWords.CHINESE : GeneratedWords.ENGLISH;
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        String title = words.title(random, theme < 20);
        return "{\"id\":\"generated-" + number + "\",\"title\":" + quoted(title) + ",\"" + format + "\":"
                + quoted(body(words, format, title, theme, random)) + "}";
    }

    private static String body(GeneratedWords words, String format, String title, int theme, Random random) {
        String code = code(random);
        StringBuilder body = new StringBuilder(head(format, title));
        int bytes = 0;
        while (bytes < BYTES) {
            int before = body.length();
            if (random.nextInt(6) == 0) {
                body.append(heading(format, words.title(random, theme < 20)));
            }
            body.append(paragraph(format, words, theme, code, random));
            bytes += body.substring(before).getBytes(StandardCharsets.UTF_8).length;
        }
        return body.toString();
    }

    private static String head(String format, String title) {
        return switch (format) {
            case "html" ->
                "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>\n";
            case "markdown" -> "# " + title + "\n\n";
            default -> title + "\n\n";
        };
    }

    private static String heading(String format, String text) {
        return switch (format) {
            case "html" -> "<h2>" + text + "</h2>\n";
            case "markdown" -> "## " + text + "\n\n";
            default -> text + "\n\n";
        };
    }

    private static String paragraph(String format, GeneratedWords words, int theme, String code, Random random) {
        StringBuilder paragraph = new StringBuilder();
        int sentences = 3 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            paragraph.append(words.sentence(random, theme < 20));
        }
        if (random.nextInt(3) == 0) {
            String link = theme < 20
                    ? "https://notes-" + random.nextInt(400) + ".example/" + random.nextInt(9000) + "/reading.html"
                    : theme < 27
                            ? GeneratedWords.OFFICIAL.get(random.nextInt(GeneratedWords.OFFICIAL.size()))
                            : "https://entry-" + random.nextInt(60) + ".example.net/join/" + code;
            paragraph.append(words.linked(link(format, words.anchor(), link)));
        }
        if (theme >= 27 && random.nextInt(2) == 0) {
            paragraph.append(words.push(code));
        }
        return format.equals("html") ? "<p>" + paragraph + "</p>\n" : paragraph + "\n\n";
    }

    private static String link(String format, String anchor, String target) {
        return switch (format) {
            case "html" -> "<a href=\"" + target + "\">" + anchor + "</a>";
            case "markdown" -> "[" + anchor + "](" + target + ")";
            default -> target;
        };
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append("ABCDEFGHJKMNPQRSTUVWXYZ23456789".charAt(random.nextInt(31)));
        }
        return code.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
