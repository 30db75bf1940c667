package dev.touchstone.report.spool;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/** A record, component by component; it is made again by its own constructor, which checks what it always checks. */
final class RecordCodec implements Codec {
    /** Called by reflection, which begins at once; a handle to it would first have forms of its own made for every record. */
    private final Constructor<?> making;
    /** Made into code of their own: a handle that is no constant is called ten times as slowly. */
    private final Function<Object, Object>[] asking;

    private final Codec[] components;

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of one generic type cannot be made otherwise.
    RecordCodec(Class<?> type, Codecs all) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            making = type.getConstructor(types);
            if (!Modifier.isPublic(type.getModifiers())) {
                throw new IllegalAccessException("the class is not public");
            }
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
            return making.newInstance(parts);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            if (thrown.getCause() instanceof Error failed) {
                throw failed;
            }
            throw new IllegalStateException(thrown);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
