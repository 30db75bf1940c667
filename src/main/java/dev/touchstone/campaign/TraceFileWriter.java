package dev.touchstone.campaign;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes a {@link TraceFile}, trace by trace in the order of places. Ended by {@link #finish}; a file without that is cut short. */
public final class TraceFileWriter implements Closeable {
    private final CheckedOutputStream sum;
    private final DataOutputStream out;
    private long last = -1;

    /** Writes to the stream, and closes it when this is closed. */
    public TraceFileWriter(OutputStream to, TraceConditions conditions) throws IOException {
        this.sum = new CheckedOutputStream(new BufferedOutputStream(to, 1 << 18), new CRC32C());
        this.out = new DataOutputStream(sum);
        out.write(TraceFile.HEAD.getBytes(StandardCharsets.UTF_8));
        out.writeUTF(conditions.program());
        out.writeUTF(conditions.models());
        out.writeUTF(conditions.asOf());
    }

    /**
     * The next one.
     *
     * @param place of the article in the input, from 0; above those before
     * @param trace as {@link CampaignTrace#write} writes it; an empty one is left out
     */
    public void add(long place, byte[] trace) throws IOException {
        if (place <= last) {
            throw new IllegalArgumentException("the place " + place + " behind " + last);
        }
        if (trace.length > 0) {
            TraceBytes.number(place - last, out);
            TraceBytes.number(trace.length, out);
            out.write(trace);
            last = place;
        }
    }

    /** All are written. */
    public void finish(long articles) throws IOException {
        TraceBytes.number(0, out);
        out.writeLong(articles);
        out.writeInt((int) sum.getChecksum().getValue());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
