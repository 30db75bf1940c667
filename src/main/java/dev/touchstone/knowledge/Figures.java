package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Free-form figures, frozen: the same whether they were computed or read back from a file. */
final class Figures {
    private Figures() {}

    /** @throws IllegalArgumentException if a value is none of text, number, boolean, list and map of these */
    static SortedMap<String, Object> frozen(Map<String, ?> figures) {
        TreeMap<String, Object> frozen = new TreeMap<>();
        figures.forEach((key, value) -> frozen.put(key, frozen(value)));
        return Collections.unmodifiableSortedMap(frozen);
    }

    private static Object frozen(Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return plain(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Figures::frozen).toList();
        }
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> frozen = new TreeMap<>();
            map.forEach((key, each) -> frozen.put(String.valueOf(key), frozen(each)));
            return Collections.unmodifiableSortedMap(frozen);
        }
        throw new IllegalArgumentException("not a figure: " + value);
    }

    /** One scale for one number, since BigDecimal holds 1.0 and 1 to be different. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
