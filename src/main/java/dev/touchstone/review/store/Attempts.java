package dev.touchstone.review.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Steps of which each is tried whatever became of those before it. For one thread. */
final class Attempts {
    private @Nullable IOException first;

    void at(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            if (first == null) {
                first = failed;
            } else {
                first.addSuppressed(failed);
            }
        }
    }

    /** @throws IOException the first failure, where there was one */
    void end() throws IOException {
        if (first != null) {
            throw first;
        }
    }

    /** One of them. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
