package dev.touchstone.campaign;

import com.dynatrace.hash4j.hashing.Hashing;

/**
 * One key of an article.
 *
 * @param kind what it is
 * @param hash of kind and whole value; its lowest four bits are the kind
 * @param value as other programs would search for it, or the sentence with its slots; cut at {@value #LONGEST} code units;
 *     empty for a cited key
 * @param role what the article does with it
 * @param marks bits {@link #POSED}, {@link #OPAQUE}, {@link #GENUINE}, {@link #FOREIGN}
 */
public record TraceKey(KeyKind kind, long hash, String value, KeyRole role, int marks) {
    /** The longest value kept, in UTF-16 code units. */
    public static final int LONGEST = 200;

    /** A host that itself is what the article is accused of, not merely one of its addresses. */
    public static final int POSED = 1;

    /** A host of which only short names are given, which tell nothing: as shorteners have them. */
    public static final int OPAQUE = 2;

    /** A code in an address on the brand's own host. */
    public static final int GENUINE = 4;

    /** A code in an address on a host that is not the brand's. */
    public static final int FOREIGN = 8;

    private static final int KIND_BITS = 0xF;

    static TraceKey of(KeyKind kind, String value, KeyRole role, int marks) {
        boolean cited = role == KeyRole.CITED;
        return new TraceKey(kind, hash(kind, value), cited ? "" : cut(value), role, cited ? 0 : marks);
    }

    /** Equal on every machine and in every run. */
    static long hash(KeyKind kind, String value) {
        return tagged(kind, Hashing.komihash5_0().hashCharsToLong(value));
    }

    static long tagged(KeyKind kind, long hash) {
        return (hash & ~(long) KIND_BITS) | kind.number();
    }

    static KeyKind kindOf(long hash) {
        return KeyKind.of((int) (hash & KIND_BITS));
    }

    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    static String cut(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return value.substring(0, end) + "…";
    }
}
