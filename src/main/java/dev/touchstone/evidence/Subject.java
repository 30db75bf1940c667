package dev.touchstone.evidence;

import dev.touchstone.web.WebAddress;

/** What evidence speaks of. The kinds are closed; signals are not. */
public sealed interface Subject {
    /** An address, as it is understood (a redirector's target where it was unwrapped). */
    record Address(WebAddress address) implements Subject {}

    /** A referral or invite code, as written. */
    record Code(String value) implements Subject {}

    /** Words. */
    record Phrase(String text) implements Subject {}

    /** A brand of the registry, by id. */
    record Brand(String id) implements Subject {}

    /** A package file or a store id. */
    record App(String id) implements Subject {}

    /** A person or account to get in touch with, as written: {@code telegram:name}, {@code phone:…}. */
    record Contact(String value) implements Subject {}
}
