package dev.touchstone.report.spool;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record, component by component; it is made again by its own constructor, which checks what it always checks. */
final class RecordCodec implements Codec {
    private final MethodHandle making;
    private final MethodHandle[] asking;
    private final Codec[] components;

    RecordCodec(Class<?> type, Codecs all) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            making = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            asking = new MethodHandle[parts.length];
            for (int i = 0; i < parts.length; i++) {
                asking[i] = MethodHandles.publicLookup()
                        .unreflect(parts[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException(type.getName() + " is not open to everybody", closed);
        }
        components =
                Arrays.stream(parts).map(part -> all.of(part.getGenericType())).toArray(Codec[]::new);
    }

    @Override
    public void write(Object value, RecordBytes to) {
        for (int i = 0; i < components.length; i++) {
            components[i].write(part(asking[i], value), to);
        }
    }

    private static Object part(MethodHandle accessor, Object of) {
        try {
            return (Object) accessor.invokeExact(of);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    @Override
    public Object read(RecordReader from) {
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = components[i].read(from);
        }
        try {
            return (Object) making.invokeExact(parts);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
