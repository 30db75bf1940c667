package dev.touchstone.campaign;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article's wording: {@value #COMPONENTS} components of {@value #BITS} bits over its shingles (SuperMinHash). The
 * share of equal components estimates the share of common shingles with a standard error of at most 0.07, and 1/256 more for
 * equal bits by chance. Immutable.
 */
public final class Sketch {
    static final int COMPONENTS = 50;
    private static final int BITS = 8;

    /** A band matches where all its components do. */
    static final int BANDS = 5;

    private static final int ROWS = COMPONENTS / BANDS;
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(COMPONENTS, BITS);

    /** Bytes of one. */
    static final int BYTES = COMPONENTS * BITS / 8;

    /** A text of fewer shingles is no text that two could share by copying. */
    private static final int FEWEST_SHINGLES = 120;

    private final byte[] components;

    Sketch(byte[] components) {
        if (components.length != BYTES) {
            throw new IllegalArgumentException(components.length + " bytes");
        }
        this.components = components.clone();
    }

    /** @param folded the article's text, folded */
    static Optional<Sketch> of(String folded) {
        long[] shingles = TextShingles.of(folded);
        return shingles.length < FEWEST_SHINGLES
                ? Optional.empty()
                : Optional.of(new Sketch(POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles))));
    }

    /** The share of shingles that two texts have in common, estimated. */
    double similarity(Sketch other) {
        return POLICY.getFractionOfEqualComponents(components, other.components);
    }

    /** One key a band, its place in the sketch part of it. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                hash = TextShingles.mixed(hash * 257 + POLICY.getComponent(components, band * ROWS + row));
            }
            bands[band] = TraceKey.tagged(KeyKind.NEAR, hash);
        }
        return bands;
    }

    byte[] bytes() {
        return components.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch sketch && Arrays.equals(components, sketch.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "sketch of " + BYTES + " bytes";
    }
}
