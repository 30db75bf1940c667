package dev.touchstone.web;

import dev.touchstone.text.DomainNames;
import java.util.Optional;

/** Hosts as browsers read them (WHATWG URL, host parsing), without a trailing dot. */
final class HostParser {
    /** Forbidden in a domain, as bits by character: below space, and these. */
    private static final String FORBIDDEN = " #%/:<>?@[\\]^|\u007F";

    private HostParser() {}

    /** The host in lower case and ASCII, or empty where a browser would refuse it. */
    static Optional<String> parse(String written) {
        if (written.startsWith("[")) {
            return written.endsWith("]")
                    ? IpAddresses.v6(written.substring(1, written.length() - 1))
                    : Optional.empty();
        }
        Optional<String> ascii = DomainNames.toAscii(PercentCoding.decode(written));
        if (ascii.isEmpty() || ascii.get().isEmpty() || isForbidden(ascii.get())) {
            return Optional.empty();
        }
        if (IpAddresses.endsInNumber(ascii.get())) {
            return IpAddresses.v4(ascii.get());
        }
        String host = ascii.get();
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) == '.') {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(host.substring(0, end));
    }

    private static boolean isForbidden(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
