package dev.touchstone.web;

import java.util.Locale;
import java.util.Optional;

/**
 * A form of address that carries another address in it and leads there.
 *
 * @param host whose form it is, lower case, without {@code www.}; hosts below it count too; absent for any host
 * @param pathPrefix how the path begins, in whole segments; absent for any path
 * @param parameter the parameter that holds the target; {@code *} where the whole query is the target,
 *     {@code /} where the rest of the address behind the path's beginning is, as archives of the web have it; {@code //} likewise, directly
 *     behind the path's beginning and without a scheme; {@code @} where the target's host is written as a label before the service's
 * @param encoding how the target is written there
 */
public record Redirector(
        Optional<String> host, Optional<String> pathPrefix, String parameter, Redirector.Encoding encoding) {
    public enum Encoding {
        /** As any value of a query. */
        PERCENT,
        /** In either alphabet, with or without padding. */
        BASE64;

        /**
         * The encoding of the name {@code percent} or {@code base64}.
         *
         * @throws IllegalArgumentException for another name
         */
        public static Encoding of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    boolean takes(WebAddress address) {
        return host.map(own -> isAtOrBelow(address.host(), own)).orElse(true)
                && pathPrefix.map(prefix -> begins(address.path(), prefix)).orElse(true);
    }

    private static boolean isAtOrBelow(String host, String own) {
        return host.endsWith(own)
                && (host.length() == own.length() || host.charAt(host.length() - own.length() - 1) == '.');
    }

    private static boolean begins(String path, String prefix) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || prefix.endsWith("/") || path.charAt(prefix.length()) == '/');
    }
}
