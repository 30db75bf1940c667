package dev.touchstone.report.spool;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The codecs of all types that a record is made of, told from the records themselves: a component more needs no word here. Built
 * by one thread.
 */
final class Codecs {
    private static final List<Block.Kind> BLOCKS = List.of(Block.Kind.values());

    private final Map<Type, Codec> known = new HashMap<>();

    Codecs() {
        known.put(String.class, new PlainCodec(RecordReader::string, (value, to) -> to.string((String) value)));
        known.put(int.class, new PlainCodec(from -> (int) from.number(), (value, to) -> to.number((Integer) value)));
        known.put(Integer.class, known.get(int.class));
        known.put(long.class, new PlainCodec(RecordReader::number, (value, to) -> to.number((Long) value)));
        known.put(Long.class, known.get(long.class));
        known.put(boolean.class, new PlainCodec(from -> from.b() == 1, (value, to) -> to.b((Boolean) value ? 1 : 0)));
        known.put(
                double.class,
                new PlainCodec(
                        from -> Double.longBitsToDouble(from.eight()),
                        (value, to) -> to.eight(Double.doubleToRawLongBits((Double) value))));
        known.put(
                LocalDate.class,
                new PlainCodec(
                        from -> LocalDate.ofEpochDay(from.number()),
                        (value, to) -> to.number(((LocalDate) value).toEpochDay())));
        known.put(WebAddress.class, new PlainCodec(Codecs::address, (value, to) -> address((WebAddress) value, to)));
        // Most of what an article is made of: told as a record like any other, they took a third of all the time.
        known.put(Span.class, new PlainCodec(Codecs::span, (value, to) -> span((Span) value, to)));
        known.put(Block.class, new PlainCodec(Codecs::block, (value, to) -> block((Block) value, to)));
    }

    /** The codec of a type; throws an {@link IllegalArgumentException} for one that records here are not made of. */
    Codec of(Type type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = type instanceof ParameterizedType generic ? generic(generic) : ofClass((Class<?>) type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec ofClass(Class<?> type) {
        if (type.isEnum()) {
            List<?> values = List.of(type.getEnumConstants());
            return new PlainCodec(from -> values.get(from.b()), (value, to) -> to.b(values.indexOf(value)));
        }
        if (type.isRecord()) {
            return new RecordCodec(type, this);
        }
        if (type.isSealed()) {
            return new SealedCodec(type, this);
        }
        throw new IllegalArgumentException("nothing is known of " + type.getName());
    }

    private Codec generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            Codec inner = of(of[0]);
            return new PlainCodec(
                    from -> from.b() == 0 ? Optional.empty() : Optional.of(inner.read(from)), (value, to) -> {
                        Optional<?> optional = (Optional<?>) value;
                        to.b(optional.isPresent() ? 1 : 0);
                        optional.ifPresent(present -> inner.write(present, to));
                    });
        }
        if (raw == List.class || raw == Set.class) {
            return raw == Set.class ? setOf(of(of[0])) : listOf(of(of[0]));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return new MapCodec(raw == SortedMap.class, (Class<?>) of[0], of(of[0]), of(of[1]));
        }
        throw new IllegalArgumentException("nothing is known of " + type);
    }

    /** Of lists of one type. */
    static Codec listOf(Codec inner) {
        return new PlainCodec(from -> members(from, inner), (value, to) -> {
            List<?> members = (List<?>) value;
            to.number(members.size());
            for (Object member : members) {
                inner.write(member, to);
            }
        });
    }

    /** A set's members are written in their own order, since a set has none. */
    private static Codec setOf(Codec inner) {
        return new PlainCodec(from -> Set.copyOf(members(from, inner)), (value, to) -> {
            Set<?> members = new TreeSet<>((Set<?>) value);
            to.number(members.size());
            members.forEach(member -> inner.write(member, to));
        });
    }

    private static List<Object> members(RecordReader from, Codec inner) {
        int size = from.count();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(inner.read(from));
        }
        return list;
    }

    private static void span(Span span, RecordBytes to) {
        to.number(span.start());
        to.number(span.length());
    }

    private static Span span(RecordReader from) {
        int start = (int) from.number();
        return new Span(start, start + (int) from.number());
    }

    private static void block(Block block, RecordBytes to) {
        to.b(BLOCKS.indexOf(block.kind()));
        span(block.span(), to);
    }

    private static Block block(RecordReader from) {
        return new Block(BLOCKS.get(from.b()), span(from));
    }

    private static void address(WebAddress address, RecordBytes to) {
        to.string(address.written());
        to.string(address.scheme());
        to.string(address.host());
        to.number(address.port());
        to.string(address.path());
        to.string(address.query());
        to.string(address.fragment());
        to.string(address.userInfo());
        to.b(address.domain().isPresent() ? 1 : 0);
        address.domain().ifPresent(to::string);
    }

    private static WebAddress address(RecordReader from) {
        return new WebAddress(
                from.string(),
                from.string(),
                from.string(),
                (int) from.number(),
                from.string(),
                from.string(),
                from.string(),
                from.string(),
                from.b() == 0 ? Optional.empty() : Optional.of(from.string()));
    }

    /** Made of two functions. */
    private record PlainCodec(java.util.function.Function<RecordReader, Object> reading, Writing writing)
            implements Codec {
        @Override
        public void write(Object value, RecordBytes to) {
            writing.write(value, to);
        }

        @Override
        public Object read(RecordReader from) {
            return reading.apply(from);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write(Object value, RecordBytes to);
    }
}
