package dev.touchstone.campaign;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The traces of a whole batch in one file, by which its campaigns are found again together with those of other batches. Its form is
 * in {@code src/docs/campaigns.md}. Only traces with keys are in it: others change no campaign.
 *
 * @param path of the file
 * @param conditions under which the traces were made
 * @param articles how many articles the batch has; places are below it
 * @param traces how many of them have a trace in the file
 */
public record TraceFile(Path path, TraceConditions conditions, long articles, long traces) implements TraceSource {
    /** What the file begins with; another number stands for another form, or for keys that mean something else. */
    static final String HEAD = "touchstone.traces/1\n";

    private static final String KIND = "touchstone.traces/";
    private static final int LONGEST_TRACE = 1 << 26;

    /** Whether it is a file of traces, of whatever version. */
    public static boolean isOne(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            return new String(in.readNBytes(KIND.length()), StandardCharsets.UTF_8).equals(KIND);
        }
    }

    /**
     * Opens a file, and reads it once to its end, so that a damaged one is told at once.
     *
     * @throws IOException if it cannot be read, is of another version, cut short or damaged; the message names the file
     */
    public static TraceFile open(Path path) throws IOException {
        try (Reading reading = new Reading(path)) {
            long traces = 0;
            while (reading.next()) {
                traces++;
            }
            return new TraceFile(path, reading.conditions, reading.end(), traces);
        }
    }

    @Override
    public void read(Consumer<CampaignTrace> reader) throws IOException {
        try (Reading reading = new Reading(path)) {
            while (reading.next()) {
                reader.accept(CampaignTrace.read(new DataInputStream(new ByteArrayInputStream(reading.trace)))
                        .at(reading.place));
            }
        }
    }

    /** Hands over the traces as they stand, each with its place. */
    void copyTo(TraceFileWriter writer, long firstPlace) throws IOException {
        try (Reading reading = new Reading(path)) {
            while (reading.next()) {
                writer.add(firstPlace + reading.place, reading.trace);
            }
        }
    }

    /** One way through the file. */
    private static final class Reading implements AutoCloseable {
        private final Path path;
        private final CheckedInputStream sum;
        private final DataInputStream in;
        private final TraceConditions conditions;
        private long place = -1;
        private byte[] trace = {};

        Reading(Path path) throws IOException {
            this.path = path;
            this.sum =
                    new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 18), new CRC32C());
            this.in = new DataInputStream(sum);
            try {
                this.conditions = head();
            } catch (IOException failed) {
                in.close();
                throw named(failed);
            }
        }

        private TraceConditions head() throws IOException {
            byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(in.readNBytes(head.length), head)) {
                throw new IOException("is no file of traces, or of another version than " + HEAD.strip());
            }
            return new TraceConditions(in.readUTF(), in.readUTF(), in.readUTF());
        }

        /** Whether there is one more. */
        boolean next() throws IOException {
            try {
                long gap = TraceBytes.number(in);
                if (gap == 0) {
                    return false;
                }
                long length = TraceBytes.number(in);
                if (gap < 0 || length <= 0 || length > LONGEST_TRACE) {
                    throw new IOException("is damaged behind the trace of article " + (place + 1));
                }
                place += gap;
                trace = in.readNBytes((int) length);
                if (trace.length < length) {
                    throw new EOFException();
                }
                return true;
            } catch (IOException failed) {
                throw named(failed);
            }
        }

        /** The number of articles, where all before it is as it was written. */
        long end() throws IOException {
            try {
                long articles = in.readLong();
                int is = (int) sum.getChecksum().getValue();
                if (in.readInt() != is || articles <= place || in.read() >= 0) {
                    throw new IOException("is damaged: its checksum does not hold");
                }
                return articles;
            } catch (IOException failed) {
                throw named(failed);
            }
        }

        private IOException named(IOException failed) {
            String what = failed instanceof EOFException ? "is cut short" : failed.getMessage();
            return new IOException(path + " " + what, failed);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
