package dev.touchstone.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the program within this process.
 *
 * @param status it ended with
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int status, String out, String err) {
    static Run of(String... arguments) {
        return fed(InputStream.nullInputStream(), arguments);
    }

    /** With a text as standard input. */
    static Run fed(String in, String... arguments) {
        return fed(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run fed(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(List.of(arguments), in, out, err);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard error. */
    List<String> told() {
        return err.lines().toList();
    }
}
