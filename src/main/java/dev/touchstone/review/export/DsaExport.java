package dev.touchstone.review.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements of reasons for the EU's transparency database (Digital Services Act, Article 24(5)), one a line, for every article that
 * people confirmed. What the desk knows is filled in; {@code src/docs/desk.md} names the fields that a platform must look over, above
 * all what it did about the article and where. Each is held against the database's rules before anything is written.
 */
final class DsaExport implements Export {
    @Override
    public String format() {
        return "dsa";
    }

    @Override
    public String name() {
        return "statements.dsa.jsonl";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        List<ObjectNode> statements = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        source.desk().eachDecided(article -> {
            if (!Ruling.confirmed(article).isEmpty()) {
                ObjectNode statement = DsaStatement.of(article);
                DsaRules.problems(statement).forEach(problem -> problems.add(article.id() + ": " + problem));
                statements.add(statement);
            }
        });
        if (!problems.isEmpty()) {
            throw new IOException("a statement would break the database's rules: " + problems.get(0));
        }
        StringBuilder lines = new StringBuilder();
        statements.forEach(statement -> lines.append(JsonFile.line(statement)));
        Files.writeString(target, lines, StandardCharsets.UTF_8);
        return statements.size();
    }
}
