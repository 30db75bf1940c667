package dev.touchstone.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Markdown articles of about 6 KB, seven in ten Chinese and three English: paragraphs of the corpus, a quarter of the articles
 * begun by a guilty one. The same every time.
 */
final class ArticleMix {
    private static final int BYTES = 6_000;
    private static final int ARTICLES = 400;

    private final List<String[]> cleanChinese = new ArrayList<>();
    private final List<String[]> guiltyChinese = new ArrayList<>();
    private final List<String[]> cleanEnglish = new ArrayList<>();
    private final List<String[]> guiltyEnglish = new ArrayList<>();
    private final Random random = new Random(7);

    private ArticleMix() {
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    add(mapper.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> articles() {
        ArticleMix mix = new ArticleMix();
        return Stream.generate(mix::article).limit(ARTICLES).toList();
    }

    private void add(JsonNode article) {
        String text = article.path("markdown").asString(article.path("text").asString(""));
        if (!text.isEmpty()) {
            boolean chinese = article.path("lang").asString().startsWith("zh");
            boolean clean = article.path("label").asString().equals("clean");
            List<String[]> into =
                    chinese ? (clean ? cleanChinese : guiltyChinese) : (clean ? cleanEnglish : guiltyEnglish);
            into.add(text.split("\n\n"));
        }
    }

    private String article() {
        boolean chinese = random.nextInt(10) < 7;
        List<String[]> clean = chinese ? cleanChinese : cleanEnglish;
        String[] next = pick(random.nextInt(4) == 0 ? (chinese ? guiltyChinese : guiltyEnglish) : clean);
        StringBuilder article = new StringBuilder();
        int bytes = 0;
        while (bytes < BYTES) {
            for (int i = 0; i < next.length && bytes < BYTES; i++) {
                article.append(next[i]).append("\n\n");
                bytes += next[i].getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            }
            next = pick(clean);
        }
        return article.toString();
    }

    private String[] pick(List<String[]> from) {
        return from.get(random.nextInt(from.size()));
    }
}
