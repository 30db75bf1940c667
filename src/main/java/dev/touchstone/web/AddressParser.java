package dev.touchstone.web;

import dev.touchstone.web.PercentCoding.Component;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one address as a browser does (WHATWG URL standard), for the schemes that lead to a page or a file. */
public final class AddressParser {
    private static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443, "ftp", 21);

    private static final int INVALID = -2;

    private final PublicSuffixes suffixes;
    private final Recent<Optional<WebAddress>> targets = new Recent<>();
    private final Recent<Optional<WebAddress>> hosts = new Recent<>();

    public AddressParser(PublicSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** The list by which registrable domains are told. */
    public PublicSuffixes suffixes() {
        return suffixes;
    }

    /**
     * An address as the target of a link: with its scheme, or beginning with two slashes. Empty for another scheme, for a
     * relative target, and where a browser would refuse it.
     */
    public Optional<WebAddress> parse(String written) {
        return targets.get(written, this::read);
    }

    private Optional<WebAddress> read(String written) {
        String text = clean(written);
        int colon = schemeEnd(text);
        if (colon < 0) {
            boolean relative = text.length() < 2 || !isSlash(text.charAt(0)) || !isSlash(text.charAt(1));
            return relative ? Optional.empty() : build(written, "https", text);
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return DEFAULT_PORTS.containsKey(scheme) ? build(written, scheme, text.substring(colon + 1)) : Optional.empty();
    }

    /** An address as typed by a person: like {@link #parse}, and without a scheme where the host ends as hosts do. */
    public Optional<WebAddress> parseTyped(String written) {
        Optional<WebAddress> parsed = parse(written);
        return parsed.isPresent()
                ? parsed
                : build(written, "https", clean(written)).filter(this::isSite);
    }

    /** An address known to begin with its host. */
    Optional<WebAddress> parseHost(String written) {
        return hosts.get(written, text -> build(text, "https", clean(text)));
    }

    /** Not a mailbox, not a word, not a plain number that a browser would read as an IP address. */
    private boolean isSite(WebAddress address) {
        String host = address.host();
        int dot = host.lastIndexOf('.');
        boolean site = IpAddresses.isIp(host)
                ? address.written().contains(host)
                : dot > 0 && suffixes.isTopLevel(host.substring(dot + 1));
        return site && address.userInfo().isEmpty();
    }

    /** Everything behind the scheme's colon. */
    private Optional<WebAddress> build(String written, String scheme, String rest) {
        int start = 0;
        while (start < rest.length() && isSlash(rest.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < rest.length()
                && !isSlash(rest.charAt(end))
                && rest.charAt(end) != '?'
                && rest.charAt(end) != '#') {
            end++;
        }
        String authority = rest.substring(start, end);
        int at = authority.lastIndexOf('@');
        String userInfo = at < 0 ? "" : authority.substring(0, at);
        String hostAndPort = authority.substring(at + 1);
        int portColon = hostAndPort.lastIndexOf(':');
        boolean hasPort = portColon >= 0 && portColon > hostAndPort.lastIndexOf(']');
        int port = hasPort ? port(hostAndPort.substring(portColon + 1), scheme) : -1;
        String hostText = hasPort ? hostAndPort.substring(0, portColon) : hostAndPort;
        if (port == INVALID || (at >= 0 && hostText.isEmpty())) {
            return Optional.empty();
        }
        int hash = rest.indexOf('#', end);
        int pathEnd = hash < 0 ? rest.length() : hash;
        int mark = rest.indexOf('?', end);
        int pathStop = mark < 0 || mark > pathEnd ? pathEnd : mark;
        String path = Paths.normalise(rest.substring(end, pathStop));
        String query = mark < 0 || mark >= pathEnd ? "" : rest.substring(mark + 1, pathEnd);
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        return HostParser.parse(hostText)
                .map(host -> new WebAddress(
                        written,
                        scheme,
                        host,
                        port,
                        path,
                        PercentCoding.encode(query, Component.QUERY),
                        PercentCoding.encode(fragment, Component.FRAGMENT),
                        userInfo,
                        suffixes.registrableDomain(host)));
    }

    private static int port(String digits, String scheme) {
        long port = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return INVALID;
            }
            port = Math.min(port * 10 + digits.charAt(i) - '0', 1 << 20);
        }
        if (port > 0xFFFF) {
            return INVALID;
        }
        return digits.isEmpty() || port == DEFAULT_PORTS.getOrDefault(scheme, -1) ? -1 : (int) port;
    }

    /** Without spaces and control characters at either end, and without tabs and line ends anywhere. */
    private static String clean(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && written.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && written.charAt(end - 1) <= ' ') {
            end--;
        }
        StringBuilder text = null;
        for (int i = start; i < end; i++) {
            char c = written.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                if (text == null) {
                    text = new StringBuilder(end - start).append(written, start, i);
                }
            } else if (text != null) {
                text.append(c);
            }
        }
        return text == null ? written.substring(start, end) : text.toString();
    }

    /** Where the colon of a scheme stands, or -1. A name with a dot before a number is a host and its port. */
    private static int schemeEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isLatin(Character.toLowerCase(c));
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
