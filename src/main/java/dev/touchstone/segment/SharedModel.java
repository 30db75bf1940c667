package dev.touchstone.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The data of an OpenNLP model: read once, when first asked for, and shared by all threads, which only read it. */
final class SharedModel<T> {
    /** Makes a model of its file. */
    interface Reader<T> {
        T read(InputStream bytes) throws IOException;
    }

    private final String resource;
    private final Reader<T> reader;
    private @Nullable T model;

    /** @param resource the file at the root of the model's artifact */
    SharedModel(String resource, Reader<T> reader) {
        this.resource = resource;
        this.reader = reader;
    }

    synchronized T get() {
        T known = model;
        if (known == null) {
            known = read();
            model = known;
        }
        return known;
    }

    synchronized void release() {
        model = null;
    }

    private T read() {
        try (InputStream bytes = SharedModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IOException("missing from the class path");
            }
            return reader.read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("language model " + resource + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
