package dev.touchstone.review.web;

import java.util.List;
import java.util.Locale;

/**
 * Under which names the desk answers. A page elsewhere can have its own host name point at this machine and would then be of one
 * origin with the desk; such a request carries that name, and is refused.
 *
 * @param loopback whether the desk listens on this machine alone
 * @param origins further addresses at which browsers reach it, such as {@code https://desk.example.com}
 */
record HostNames(boolean loopback, List<String> origins) {
    HostNames {
        origins = origins.stream()
                .map(origin -> origin.toLowerCase(Locale.ROOT).replaceAll("/+$", ""))
                .toList();
    }

    /** Whether a request to this host, as its {@code Host} header names it, is meant for the desk. */
    boolean answer(String host) {
        String name = withoutPort(host.toLowerCase(Locale.ROOT));
        if (name.equals("localhost") || isLoopbackNumber(name)) {
            return true;
        }
        if (!loopback && isNumber(name)) {
            return true;
        }
        return origins.stream().anyMatch(origin -> origin.endsWith("://" + host.toLowerCase(Locale.ROOT)));
    }

    /** Whether a page of that origin is the desk's own, where the request named that host. */
    boolean own(String origin, String host) {
        String told = origin.toLowerCase(Locale.ROOT);
        return told.equals("http://" + host.toLowerCase(Locale.ROOT)) || origins.contains(told);
    }

    /** Whether browsers reach it over TLS only, so that cookies need never go in the clear. */
    boolean secure() {
        return !origins.isEmpty() && origins.stream().allMatch(origin -> origin.startsWith("https://"));
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > 0
                && host.indexOf(']') < colon
                && host.substring(colon + 1).chars().allMatch(HostNames::isDigit);
        return port ? host.substring(0, colon) : host;
    }

    private static boolean isLoopbackNumber(String name) {
        return name.equals("[::1]") || (name.startsWith("127.") && isNumber(name));
    }

    /** An address in numbers, which no name server had a part in. */
    private static boolean isNumber(String name) {
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.chars()
                    .allMatch(character -> "[]:.".indexOf(character) >= 0 || Character.digit(character, 16) >= 0);
        }
        String[] parts = name.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(HostNames::isDigit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
