package dev.touchstone.review.web;

import dev.touchstone.review.Reviewer;
import java.util.Optional;

/** Knows who may sit down at the desk. */
@FunctionalInterface
public interface Doorkeeper {
    /** The reviewer of that name, if the password is his. Takes as long for names that nobody has. */
    Optional<Reviewer> admit(String name, String password);

    /** Whether somebody has that name. */
    default boolean names(String name) {
        return false;
    }

    /** What says nothing of the password of that name but whether it is still the same. */
    default String credential(String name) {
        return "";
    }

    /** Whether somebody who was let in may stay: he is still there, in the same role, with the same {@link #credential}. */
    default boolean knows(Reviewer reviewer, String credential) {
        return true;
    }
}
