package dev.touchstone.review.store;

/**
 * The numbers by which the database keeps values of enumerations: their place in it. A value is added behind the others, and none is
 * taken away, without a new schema.
 */
final class Codes {
    private Codes() {}

    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> value) {
        return value.ordinal();
    }

    /** The value of that number. */
    static <T extends Enum<T>> T read(T[] values, int code) {
        return values[code];
    }
}
