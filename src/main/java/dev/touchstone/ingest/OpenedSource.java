package dev.touchstone.ingest;

import dev.touchstone.article.Origin;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that is being read: unpacked, its beginning known, its end not yet. */
final class OpenedSource implements Closeable {
    /** Bytes by which the format and, in JSON Lines, the charset are told. */
    private static final int BEGINNING = 64 * 1024;
    /** Packings one inside the other that are undone. */
    private static final int DEEPEST_PACKING = 3;

    private final Source source;
    private final InputStream stream;
    private final Optional<Unpacked> unpacked;
    private final FaultStream raw;
    private final byte[] beginning;
    private final boolean ended;
    private EncodingChooser.@Nullable Characters characters;

    /** What a packing held, and what went wrong with it. */
    private record Unpacked(Packing packing, FaultStream bytes) {}

    private OpenedSource(Source source, FaultStream raw, InputStream stream, Optional<Unpacked> unpacked)
            throws IOException {
        this.source = source;
        this.raw = raw;
        this.stream = stream;
        this.unpacked = unpacked;
        byte[] read = new byte[BEGINNING + 1];
        int length = 0;
        int count = 0;
        while (length <= BEGINNING && count >= 0 && !(source.isStream() && isWaiting(stream, read, length))) {
            count = stream.read(read, length, read.length - length);
            length += Math.max(0, count);
        }
        this.ended = count < 0;
        this.beginning = Arrays.copyOf(read, length);
    }

    /** Whether a whole line has come, and whoever writes the next one has not done so: records are read as they come. */
    private static boolean isWaiting(InputStream stream, byte[] read, int length) throws IOException {
        return length > 0 && read[length - 1] == '\n' && stream.available() == 0;
    }

    /** @throws IOException if it cannot be opened */
    static OpenedSource open(Source source) throws IOException {
        FaultStream raw = new FaultStream(source.opener().open());
        try {
            InputStream stream = new BufferedInputStream(raw, BEGINNING);
            Optional<Unpacked> unpacked = Optional.empty();
            Optional<Packing> packing = Packing.of(stream);
            for (int depth = 0; depth < DEEPEST_PACKING && packing.isPresent(); depth++) {
                Unpacked inner = new Unpacked(packing.get(), unpack(packing.get(), stream));
                unpacked = Optional.of(inner);
                stream = new BufferedInputStream(inner.bytes(), BEGINNING);
                packing = Packing.of(stream);
            }
            return new OpenedSource(source, raw, stream, unpacked);
        } catch (IOException broken) {
            raw.close();
            throw broken;
        }
    }

    private static FaultStream unpack(Packing packing, InputStream stream) {
        try {
            return new FaultStream(packing.open(stream));
        } catch (IOException broken) {
            return new FaultStream(InputStream.nullInputStream(), Optional.of(broken));
        } catch (LinkageError missing) {
            return new FaultStream(
                    InputStream.nullInputStream(),
                    Optional.of(
                            new IOException("the library that unpacks it is missing or cannot be loaded", missing)));
        }
    }

    Source source() {
        return source;
    }

    Origin origin() {
        return new Origin(source.name(), 0);
    }

    /** The id of an article without a name of its own: packing does not change it. */
    String id() {
        return unpacked.isPresent() ? Packing.withoutEnding(source.id()) : source.id();
    }

    /** The first bytes, unpacked. */
    byte[] beginning() {
        return beginning;
    }

    /** Whether {@link #beginning()} is all there is. */
    boolean hasEnded() {
        return ended;
    }

    /** The characters of the beginning, and how they are written. */
    EncodingChooser.Characters characters() {
        if (characters == null) {
            boolean cut = !ended || fault().isPresent();
            characters = EncodingChooser.read(beginning, beginning.length, cut);
        }
        return characters;
    }

    /** All bytes from the first on, unpacked. */
    InputStream bytes() {
        InputStream first = new ByteArrayInputStream(beginning);
        return ended ? first : new SequenceInputStream(first, stream);
    }

    boolean isPacked() {
        return unpacked.isPresent();
    }

    /** Why the bytes ended before their time; asked when they have been read. */
    Optional<String> fault() {
        if (raw.fault().isPresent()) {
            return raw.fault().map(OpenedSource::reason);
        }
        return unpacked.flatMap(inner -> inner.bytes()
                .fault()
                .map(fault -> "the " + inner.packing().id() + " data are cut short or damaged: " + reason(fault)));
    }

    static String reason(IOException fault) {
        if (fault instanceof EOFException) {
            return "unexpected end";
        }
        // Of these Java's message is the file's name, which is told already.
        if (fault instanceof FileSystemException file) {
            return file instanceof AccessDeniedException
                    ? "permission denied"
                    : file instanceof NoSuchFileException
                            ? "it is not there any more"
                            : file.getReason() == null
                                    ? Shown.safely(file.getClass().getSimpleName())
                                    : Shown.safely(file.getReason());
        }
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : Shown.safely(message);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
