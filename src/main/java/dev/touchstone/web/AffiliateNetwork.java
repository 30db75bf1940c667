package dev.touchstone.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How links of a network that pays for visits and sales look: they all name who is paid, whatever shop they lead to.
 *
 * @param host of the links, and all hosts below it
 * @param path the path segment behind which the account stands; {@code /} for the first one. Absent where a parameter holds it
 * @param parameter the query parameter that holds the account, lower case
 */
public record AffiliateNetwork(String host, Optional<String> path, Optional<String> parameter) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** Whether the address is of the network's host. */
    boolean holds(WebAddress address) {
        String of = address.host();
        return of.equals(host) || (of.endsWith(host) && of.charAt(of.length() - host.length() - 1) == '.');
    }

    /** Who is paid, where the address names him. */
    Optional<String> account(WebAddress address) {
        return parameter
                .flatMap(name -> address.parameters().stream()
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                        .map(WebAddress.Parameter::value)
                        .findFirst())
                .or(() -> path.flatMap(before -> behind(before, address.segments())))
                .map(value -> value.substring(value.lastIndexOf(':') + 1))
                .filter(AffiliateNetwork::isAccount);
    }

    private static Optional<String> behind(String before, List<String> segments) {
        boolean first = before.equals("/");
        int at = first ? 0 : segments.indexOf(before) + 1;
        return (first || at > 0) && at < segments.size() ? Optional.of(segments.get(at)) : Optional.empty();
    }

    private static boolean isAccount(String value) {
        return value.length() >= SHORTEST
                && value.length() <= LONGEST
                && value.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'));
    }
}
