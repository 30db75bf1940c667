package dev.touchstone.review.account;

import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.audit.Hashes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The users of a desk, as a file keeps them. Immutable, for any number of threads. */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");
    /** In whose names the desk acts itself. */
    private static final Set<String> TAKEN = Set.of(Reviewer.LOCAL, "desk");
    /** Nobody's: what is compared where a name is unknown, so that this takes as long. */
    private static final String NOBODYS = "$2b$12$" + "a".repeat(53);

    private final SortedMap<String, Account> byName;

    private Accounts(SortedMap<String, Account> byName) {
        this.byName = byName;
    }

    /** Without any user. */
    public static Accounts none() {
        return new Accounts(new TreeMap<>());
    }

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, or is no file of users; the message names the file and the place
     */
    public static Accounts read(Path file) throws IOException {
        return new Accounts(AccountFile.read(file));
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !TAKEN.contains(name);
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Names and roles, by name. */
    public List<Reviewer> reviewers() {
        return byName.values().stream()
                .map(account -> new Reviewer(account.name(), account.role()))
                .toList();
    }

    /** Who signs in so, if the password is his. An unknown name takes as long as a wrong password. */
    public Optional<Reviewer> signIn(String name, String password) {
        Account account = byName.get(name);
        boolean fits = Passwords.fits(password, account == null ? NOBODYS : account.hash());
        return fits && account != null ? Optional.of(new Reviewer(account.name(), account.role())) : Optional.empty();
    }

    /** A digest of what is kept of a user's password, another one when it was changed; empty where nobody has the name. */
    public String credential(String name) {
        Account account = byName.get(name);
        return account == null ? "" : Hashes.of(account.hash());
    }

    /**
     * With one user more, or the same one with another role or password.
     *
     * @throws IllegalArgumentException if the name or the password will not do; its message can be shown
     */
    public Accounts with(String name, Role role, String password) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "a name has 2 to 40 letters, digits, points, dashes and underscores, begins"
                            + " with a letter or digit, and is not one of "
                            + TAKEN.stream().sorted().toList());
        }
        SortedMap<String, Account> more = new TreeMap<>(byName);
        more.put(name, new Account(name, role, Passwords.hash(password)));
        return new Accounts(more);
    }

    public Accounts without(String name) {
        SortedMap<String, Account> fewer = new TreeMap<>(byName);
        fewer.remove(name);
        return new Accounts(fewer);
    }

    /** Writes the file whole or not at all, where the system allows it readable by its owner alone. */
    public void write(Path file) throws IOException {
        AccountFile.write(file, byName.values());
    }
}
