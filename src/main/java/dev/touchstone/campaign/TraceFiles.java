package dev.touchstone.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of several batches, one behind another: what one batch of all their articles would have kept. Which files make it up and
 * how they were merged before changes nothing.
 *
 * @param files in the order of their articles
 */
public record TraceFiles(List<TraceFile> files) implements TraceSource {
    public TraceFiles {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("at least one file");
        }
    }

    /**
     * Takes them together.
     *
     * @throws IOException if they were made under different conditions; the message names two of them
     */
    public static TraceFiles of(List<TraceFile> files) throws IOException {
        TraceFiles all = new TraceFiles(files);
        TraceFile first = all.files.get(0);
        for (TraceFile file : all.files) {
            try {
                first.conditions().check(file.conditions());
            } catch (IOException unlike) {
                throw new IOException(first.path() + " and " + file.path() + " " + unlike.getMessage(), unlike);
            }
        }
        return all;
    }

    /** How many articles there are. */
    public long articles() {
        return files.stream().mapToLong(TraceFile::articles).sum();
    }

    @Override
    public void read(Consumer<CampaignTrace> reader) throws IOException {
        long before = 0;
        for (TraceFile file : files) {
            long first = before;
            file.read(trace -> reader.accept(trace.at(first + trace.order())));
            before += file.articles();
        }
    }

    /** Writes them as one file. */
    public void write(OutputStream to) throws IOException {
        try (TraceFileWriter writer = new TraceFileWriter(to, files.get(0).conditions())) {
            long before = 0;
            for (TraceFile file : files) {
                file.copyTo(writer, before);
                before += file.articles();
            }
            writer.finish(before);
        }
    }
}
