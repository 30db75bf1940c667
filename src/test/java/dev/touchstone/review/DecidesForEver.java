package dev.touchstone.review;

import dev.touchstone.review.store.Desks;
import java.io.IOException;
import java.nio.file.Path;

/** A program that opens a desk, decides a campaign and takes it back, again and again, until it is killed. */
final class DecidesForEver {
    private DecidesForEver() {}

    static Process start(Path folder, String database, long task) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DecidesForEver.class.getName(),
                        folder.toString(),
                        database,
                        Long.toString(task))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        DeskOptions options = DeskOptions.usual(TestDesk.KNOWLEDGE);
        long task = Long.parseLong(arguments[2]);
        if (task == 0) {
            System.out.println("opens");
        }
        try (Desk desk = Desks.open(
                Path.of(arguments[0]), arguments[1].isEmpty() ? options : options.withDatabase(arguments[1]))) {
            if (task == 0) {
                return;
            }
            for (int i = 1; ; i++) {
                long batch =
                        desk.decide(task, TestDesk.confirm(), TestDesk.ANNA).batch();
                System.out.println("decided " + i);
                desk.undo(batch, TestDesk.ANNA);
            }
        }
    }
}
