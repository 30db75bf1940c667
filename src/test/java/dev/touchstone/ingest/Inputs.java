package dev.touchstone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Inputs that tests are made of. */
final class Inputs {
    private Inputs() {}

    static List<ReadOutcome> read(String name, byte[] bytes) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new SourceReader(Limits.DEFAULT).read(source(name, bytes), outcomes::add);
        return outcomes;
    }

    static List<Article> articles(String name, byte[] bytes) {
        return articles(new SourceReader(Limits.DEFAULT), name, bytes);
    }

    static List<Article> articles(SourceReader reader, String name, byte[] bytes) {
        List<Article> articles = new ArrayList<>();
        reader.read(source(name, bytes), outcome -> {
            assertThat(outcome).isInstanceOf(ReadArticle.class);
            articles.add(((ReadArticle) outcome).article());
        });
        return articles;
    }

    static Source source(String name, byte[] bytes) {
        return new Source(name, name, true, () -> new ByteArrayInputStream(bytes));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A disk that fails. */
    static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("Input/output error");
        }
    }

    /** The same bytes over and over. */
    static final class Repeated extends InputStream {
        private final byte[] bytes;
        private final long size;
        private long at;

        Repeated(byte[] bytes, long size) {
            this.bytes = bytes;
            this.size = size;
        }

        @Override
        public int read() {
            return at == size ? -1 : bytes[(int) (at++ % bytes.length)];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, size - at);
            for (int i = 0; i < count; i++) {
                target[offset + i] = bytes[(int) (at++ % bytes.length)];
            }
            return count == 0 ? -1 : count;
        }
    }
}
