package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.Detectors;
import dev.touchstone.evaluate.Example;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.evidence.Signal;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The labelled articles that are measured or trained on. */
final class LabelledInputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "CORPUS",
            description = "A file, folder or pattern: JSON Lines with a label and a family in each record.")
    private List<String> paths = List.of();

    /**
     * Reads and observes them; what could not be read is told.
     *
     * @throws Refusal if no labelled article is among them
     */
    LabelledCorpus read(Moderator moderator, Session session) {
        return read(moderator, session, List.of());
    }

    /**
     * Likewise, and more behind them.
     *
     * @param more files, folders or patterns
     */
    LabelledCorpus read(Moderator moderator, Session session, List<String> more) {
        List<String> all = Stream.concat(paths.stream(), more.stream()).toList();
        LabelledCorpus corpus = LabelledCorpus.read(all, moderator);
        corpus.problems().forEach(session.err()::say);
        if (corpus.examples().isEmpty()) {
            throw new Refusal("no labelled article in " + String.join(", ", all));
        }
        return corpus;
    }

    /** What all detectors look for. */
    static List<Signal> signals() {
        return Detectors.all().stream().map(Detector::signal).toList();
    }

    /** What a corpus holds, on one line. */
    static String described(LabelledCorpus corpus) {
        return described(corpus.examples().stream().map(Example::family), corpus.digest());
    }

    /**
     * Likewise.
     *
     * @param families of each article
     */
    static String described(Stream<String> families, String digest) {
        List<String> all = families.toList();
        return all.size() + " articles in " + all.stream().distinct().count() + " families, sha256 " + digest + "\n";
    }

    /** Whether some of it could not be read. */
    static ExitStatus status(LabelledCorpus corpus) {
        return ExitStatus.of(!corpus.problems().isEmpty(), false);
    }
}
