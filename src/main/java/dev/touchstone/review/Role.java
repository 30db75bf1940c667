package dev.touchstone.review;

import java.util.Locale;

/** What somebody may do at the desk. */
public enum Role {
    /** Looks at everything and changes nothing. */
    READ_ONLY,
    /** Decides, comments, appeals, proposes exceptions; accepts those of others. */
    REVIEWER,
    /** As a reviewer; settles what is disputed, undoes what others decided, and takes a task from whoever holds it. */
    LEAD;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@code read-only}, {@code reviewer}, {@code lead}. */
    public String id() {
        return id;
    }

    /**
     * By its id.
     *
     * @throws IllegalArgumentException if there is no such role; its message can be shown
     */
    public static Role of(String id) {
        for (Role role : values()) {
            if (role.id.equals(id)) {
                return role;
            }
        }
        throw new IllegalArgumentException("roles are read-only, reviewer and lead");
    }

    /** Whether it may decide, comment and propose. */
    public boolean decides() {
        return this != READ_ONLY;
    }
}
