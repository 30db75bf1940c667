package dev.touchstone.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that programs give to functions, fields and stores: small first word, each further one with a capital. */
final class ProgramNames {
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> VERBS = Set.of(
            "get",
            "set",
            "has",
            "add",
            "use",
            "generate",
            "create",
            "check",
            "verify",
            "validate",
            "update",
            "delete",
            "remove",
            "fetch",
            "find",
            "list",
            "load",
            "save",
            "send",
            "query",
            "apply",
            "bind",
            "redeem",
            "handle",
            "local",
            "session",
            "input",
            "user",
            "share",
            "invite",
            "inviter",
            "invited",
            "referral",
            "referrer",
            "promo");
    private static final Set<String> THINGS = Set.of(
            "code",
            "codes",
            "storage",
            "link",
            "token",
            "name",
            "count",
            "list",
            "type",
            "info",
            "user",
            "status",
            "record",
            "records",
            "request",
            "response",
            "handler",
            "service",
            "controller",
            "result",
            "value");

    private ProgramNames() {}

    /** Whether it is made of words alone of which the first or the last is a programmer's: people's own codes are not. */
    static boolean isOne(String token) {
        if (!Character.isLowerCase(token.charAt(0)) || !token.chars().allMatch(Character::isLetter)) {
            return false;
        }
        List<String> words = List.of(token.split("(?=[A-Z])", -1));
        return words.size() > 1
                && words.stream().allMatch(word -> word.length() >= SHORTEST_WORD)
                && (VERBS.contains(words.get(0))
                        || THINGS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT)));
    }
}
