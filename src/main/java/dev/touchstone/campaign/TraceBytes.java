package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trace as bytes: numbers in groups of seven bits, texts in UTF-8 with their length before them. */
final class TraceBytes {
    private static final int VERSION = 1;
    private static final List<Verdict> VERDICTS =
            List.of(Verdict.CLEAN, Verdict.REVIEW, Verdict.FLAG, Verdict.UNDECIDED);
    private static final List<KeyRole> ROLES = List.of(KeyRole.CITED, KeyRole.PUSHED, KeyRole.IMPLICATED);
    private static final int RELIEVED = 1;
    private static final int SKETCHED = 2;

    /** No text or list of a trace is longer. */
    private static final int LONGEST = 1 << 26;

    private TraceBytes() {}

    static void write(CampaignTrace trace, DataOutput out) throws IOException {
        out.writeByte(VERSION);
        text(trace.id(), out);
        number(trace.order(), out);
        out.writeLong(trace.digest());
        out.writeByte(VERDICTS.indexOf(trace.verdict()));
        out.writeByte((trace.relieved() ? RELIEVED : 0) | (trace.sketch().isPresent() ? SKETCHED : 0));
        number(trace.scores().size(), out);
        for (long score : trace.scores()) {
            number(score << 1 ^ score >> 63, out);
        }
        if (trace.isPushing()) {
            text(trace.language(), out);
            text(trace.published(), out);
            text(trace.title(), out);
        }
        number(trace.keys().size(), out);
        for (TraceKey key : trace.keys()) {
            out.writeByte(ROLES.indexOf(key.role()));
            out.writeLong(key.hash());
            if (key.role() != KeyRole.CITED) {
                out.writeByte(key.marks());
                text(key.value(), out);
            }
        }
        if (trace.sketch().isPresent()) {
            out.write(trace.sketch().get().bytes());
        }
    }

    static CampaignTrace read(DataInput in) throws IOException {
        if (in.readUnsignedByte() != VERSION) {
            throw new IOException("no trace of an article, or one of another version");
        }
        try {
            return body(in);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException("a broken trace of an article", broken);
        }
    }

    private static CampaignTrace body(DataInput in) throws IOException {
        String id = text(in);
        long order = number(in);
        long digest = in.readLong();
        Verdict verdict = VERDICTS.get(in.readUnsignedByte());
        int flags = in.readUnsignedByte();
        List<Long> scores = new ArrayList<>();
        for (int left = size(in); left > 0; left--) {
            long score = number(in);
            scores.add(score >>> 1 ^ -(score & 1));
        }
        boolean pushing = !scores.isEmpty();
        String language = pushing ? text(in) : "";
        String published = pushing ? text(in) : "";
        String title = pushing ? text(in) : "";
        List<TraceKey> keys = new ArrayList<>();
        for (int left = size(in); left > 0; left--) {
            keys.add(key(in));
        }
        Optional<Sketch> sketch = Optional.empty();
        if ((flags & SKETCHED) != 0) {
            byte[] components = new byte[Sketch.BYTES];
            in.readFully(components);
            sketch = Optional.of(new Sketch(components));
        }
        return new CampaignTrace(
                id, order, digest, verdict, scores, language, published, title, (flags & RELIEVED) != 0, keys, sketch);
    }

    private static TraceKey key(DataInput in) throws IOException {
        KeyRole role = ROLES.get(in.readUnsignedByte());
        long hash = in.readLong();
        boolean cited = role == KeyRole.CITED;
        int marks = cited ? 0 : in.readUnsignedByte();
        return new TraceKey(TraceKey.kindOf(hash), hash, cited ? "" : text(in), role, marks);
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[size(in)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int size(DataInput in) throws IOException {
        long size = number(in);
        if (size < 0 || size > LONGEST) {
            throw new IOException("a broken trace of an article");
        }
        return (int) size;
    }

    static void number(long number, DataOutput out) throws IOException {
        long left = number;
        while ((left & ~0x7FL) != 0) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    static long number(DataInput in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a broken trace of an article");
    }
}
