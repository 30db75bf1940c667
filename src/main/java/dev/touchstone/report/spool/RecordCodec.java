package dev.touchstone.report.spool;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/** A record, component by component; it is made again by its own constructor, which checks what it always checks. */
final class RecordCodec implements Codec {
    private final MethodHandle making;
    /** Made into code of their own: a handle that is no constant is called ten times as slowly. */
    private final Function<Object, Object>[] asking;

    private final Codec[] components;

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of one generic type cannot be made otherwise.
    RecordCodec(Class<?> type, Codecs all) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            making = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            asking = new Function[parts.length];
            for (int i = 0; i < parts.length; i++) {
                asking[i] = asking(MethodHandles.lookup().unreflect(parts[i].getAccessor()));
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
            components[i].write(asking[i].apply(value), to);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> asking(MethodHandle accessor) {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            MethodHandles.lookup(),
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
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
