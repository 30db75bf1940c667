package dev.touchstone.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The models are broken or missing. Nothing may be judged with part of the knowledge. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems all that was found, never empty */
    public KnowledgeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that was found, by file and line. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong with the models.
     *
     * @param file as the user can find it
     * @param line from 1; 0 where the file as a whole is meant
     * @param pointer JSON pointer (RFC 6901) of the value meant; empty for the whole file and for files that are no JSON
     * @param message what is wrong
     */
    public record Problem(String file, int line, String pointer, String message) implements Comparable<Problem> {
        /** {@code file:line: /pointer: message}, without the parts that are not known. */
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
        }

        @Override
        public int compareTo(Problem other) {
            int byFile = file.compareTo(other.file);
            if (byFile != 0) {
                return byFile;
            }
            int byLine = Integer.compare(line, other.line);
            return byLine != 0 ? byLine : (pointer + message).compareTo(other.pointer + other.message);
        }
    }
}
