package dev.touchstone.review;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** A desk at which something happens while its decisions are read. */
final class MeddledDesk {
    private MeddledDesk() {}

    /** @param meddling done when the reader has taken an article */
    static Desk of(Desk desk, Consumer<ReviewedArticle> meddling) {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (self, method, given) -> {
                    if (method.getName().equals("eachDecided")) {
                        @SuppressWarnings("unchecked")
                        Consumer<ReviewedArticle> reader = (Consumer<ReviewedArticle>) given[0];
                        desk.eachDecided(reader.andThen(meddling));
                        return null;
                    }
                    try {
                        return method.invoke(desk, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
