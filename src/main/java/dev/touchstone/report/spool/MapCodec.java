package dev.touchstone.report.spool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A map, in its own order. */
record MapCodec(boolean sorted, Class<?> keyType, Codec keys, Codec values) implements Codec {
    @Override
    public void write(Object value, RecordBytes to) {
        Map<?, ?> map = (Map<?, ?>) value;
        to.number(map.size());
        map.forEach((key, held) -> {
            keys.write(key, to);
            values.write(held, to);
        });
    }

    @Override
    public Object read(RecordReader from) {
        int size = from.count();
        // The key of an enumeration compares as it was declared.
        Map<Object, Object> map = sorted || keyType.isEnum() ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            Object key = keys.read(from);
            map.put(key, values.read(from));
        }
        return map;
    }
}
