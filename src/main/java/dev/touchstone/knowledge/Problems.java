package dev.touchstone.knowledge;

import dev.touchstone.knowledge.KnowledgeException.Problem;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong while models are read. All of it is told, not the first alone. For one load, one thread. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String pointer, String message) {
        found.add(new Problem(file, line, pointer, message));
    }

    void add(Site site, String message) {
        add(site.file(), site.line(), site.pointer(), message);
    }

    int count() {
        return found.size();
    }

    /** Whether anything was told of this place. */
    boolean concern(Site site) {
        return found.stream()
                .anyMatch(problem -> problem.file().equals(site.file())
                        && problem.line() == site.line()
                        && problem.pointer().equals(site.pointer()));
    }

    /** By file and line, each once. */
    List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** @throws KnowledgeException if anything was found */
    void refuse() {
        if (!found.isEmpty()) {
            throw new KnowledgeException(sorted());
        }
    }
}
