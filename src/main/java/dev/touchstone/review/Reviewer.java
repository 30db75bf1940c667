package dev.touchstone.review;

/**
 * Who sits at the desk.
 *
 * @param name signed in by; {@value #LOCAL} on a desk without users
 * @param role what he may do
 */
public record Reviewer(String name, Role role) {
    /** Name of the one reviewer of a desk that only its own machine reaches. */
    public static final String LOCAL = "local";

    /** The desk itself, for what nobody at it did. */
    public static Reviewer desk() {
        return new Reviewer("desk", Role.LEAD);
    }

    /** The one reviewer of a desk without users, who is a lead. */
    public static Reviewer local() {
        return new Reviewer(LOCAL, Role.LEAD);
    }
}
