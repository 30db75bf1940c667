package dev.touchstone.cli;

import dev.touchstone.review.Desk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** A desk one deed of which fails. */
final class FailingDesk {
    private FailingDesk() {}

    static Desk of(Desk desk, String deed, Supplier<Throwable> failure) {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (self, method, given) -> {
                    if (method.getName().equals(deed)) {
                        throw failure.get();
                    }
                    try {
                        return method.invoke(desk, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
