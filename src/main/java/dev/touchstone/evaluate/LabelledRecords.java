package dev.touchstone.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Labelled articles as they were written.
 *
 * @param records in input order
 * @param problems what could not be read, each naming its input and place
 * @param digest sha-256 of the files' bytes in order, lower-case hexadecimal
 */
public record LabelledRecords(List<LabelledRecord> records, List<String> problems, String digest) {
    public LabelledRecords {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the same inputs as {@link LabelledCorpus#read}, and finds the same problems with them.
     *
     * @param arguments files, folders or patterns
     */
    public static LabelledRecords read(List<String> arguments) {
        List<LabelledRecord> records = new ArrayList<>();
        LabelledReading reading = new LabelledReading((article, called, label, input) -> records.add(new LabelledRecord(
                RawArticle.of(article, label.record()), called, label.family(article), label.language())));
        reading.read(arguments);
        return new LabelledRecords(records, reading.problems(), reading.digest());
    }
}
