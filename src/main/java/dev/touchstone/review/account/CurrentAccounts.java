package dev.touchstone.review.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * The users of a file as it stands: it is read again when it changed, so that who is removed is out at once and not when the desk is
 * opened the next time. While it cannot be read, what was read last holds. For any number of threads.
 */
public final class CurrentAccounts {
    private final Path file;
    private String stamp;
    private Accounts accounts;

    private CurrentAccounts(Path file, String stamp, Accounts accounts) {
        this.file = file;
        this.stamp = stamp;
        this.accounts = accounts;
    }

    /**
     * The users of a file.
     *
     * @throws IOException if it cannot be read, or is no file of users; the message names the file and the place
     */
    public static CurrentAccounts of(Path file) throws IOException {
        return new CurrentAccounts(file, stamp(file), Accounts.read(file));
    }

    /** The users as the file has them now. */
    public synchronized Accounts now() {
        try {
            String seen = stamp(file);
            if (!seen.equals(stamp)) {
                accounts = Accounts.read(file);
                stamp = seen;
            }
        } catch (IOException unreadable) {
            // It is being written, or broken: nobody who was let in is sent away for that.
        }
        return accounts;
    }

    private static String stamp(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return is.size() + " " + is.lastModifiedTime() + " " + Objects.toString(is.fileKey());
    }
}
