package dev.touchstone.review.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;
import java.security.SecureRandom;

/**
 * Passwords are kept as bcrypt hashes (version 2b, cost {@value #COST}: about a quarter of a second each); those of more than 72 bytes,
 * of which bcrypt would see no more, are hashed by SHA-512 before.
 */
final class Passwords {
    static final int COST = 12;

    /** Counted in UTF-16 code units. */
    static final int SHORTEST = 10;

    private static final int LONGEST = 1000;
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2B;
    private static final LongPasswordStrategy LONG = LongPasswordStrategies.hashSha512(VERSION);

    private Passwords() {}

    /** @throws IllegalArgumentException if it is too short; its message can be shown */
    static String hash(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException("a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        return BCrypt.with(VERSION, new SecureRandom(), LONG).hashToString(COST, password.toCharArray());
    }

    static boolean fits(String password, String hash) {
        return password.length() <= LONGEST
                && BCrypt.verifyer(VERSION, LONG).verify(password.toCharArray(), hash).verified;
    }

    /** Whether it is a hash at all. */
    static boolean isHash(String written) {
        return written.matches("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    }
}
