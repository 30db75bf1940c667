package dev.touchstone.report.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What must be the same for a run to be gone on with, by name: program, models, options, inputs.
 *
 * @param values what a person would call them, and what they were
 */
public record RunConditions(SortedMap<String, String> values) {
    /** Nothing that a later run could be held against: such a run is not gone on with. */
    public static final RunConditions NONE = new RunConditions(new TreeMap<>());

    private static final String SCHEMA = "touchstone.spool/3";
    private static final String FILE = "run";

    public RunConditions {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The file by which a spool is known: it is written when all others are there. */
    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    void write(Path folder) throws IOException {
        RecordBytes bytes = new RecordBytes();
        bytes.string(SCHEMA);
        bytes.number(values.size());
        values.forEach((name, value) -> {
            bytes.string(name);
            bytes.string(value);
        });
        byte[] known = bytes.done();
        RecordBytes all = new RecordBytes();
        all.eight(sum(known, known.length));
        Path partial = folder.resolve(FILE + ".partial");
        try (FileChannel out = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(known));
            out.write(ByteBuffer.wrap(all.done()));
            out.force(true);
        } catch (IOException failed) {
            throw SpoolFile.named(partial, failed);
        }
        Files.move(partial, file(folder), StandardCopyOption.REPLACE_EXISTING);
    }

    static RunConditions read(Path folder) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file(folder));
        } catch (NoSuchFileException none) {
            throw new IOException(folder + " holds no run to go on with", none);
        }
        int length = bytes.length - Long.BYTES;
        try {
            RecordReader end = new RecordReader(Arrays.copyOfRange(bytes, Math.max(0, length), bytes.length));
            RecordReader in = new RecordReader(bytes);
            if (length > 0 && end.eight() == sum(bytes, length) && in.string().equals(SCHEMA)) {
                SortedMap<String, String> values = new TreeMap<>();
                for (int i = in.count(); i > 0; i--) {
                    values.put(in.string(), in.string());
                }
                return new RunConditions(values);
            }
        } catch (IndexOutOfBoundsException damaged) {
            throw new IOException(file(folder) + " is damaged; the run cannot be gone on with", damaged);
        }
        throw new IOException(file(folder) + " is of another version or damaged; the run cannot be gone on with");
    }

    /** @throws IOException if something is not as it was; the message names it */
    void check(RunConditions now) throws IOException {
        for (Map.Entry<String, String> was : values.entrySet()) {
            String is = now.values.getOrDefault(was.getKey(), "");
            if (!is.equals(was.getValue())) {
                throw new IOException("the run was begun with other " + was.getKey() + ": " + shown(was.getValue())
                        + ", and now it is " + shown(is));
            }
        }
        if (values.isEmpty() || !values.keySet().equals(now.values.keySet())) {
            throw new IOException("the run was begun by another version of the program");
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value;
    }

    private static long sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
