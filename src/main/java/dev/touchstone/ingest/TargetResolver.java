package dev.touchstone.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What relative links are resolved against: the document's own address, or what its {@code base} element says.
 * Resolution is that of RFC 3986 §5.2 with the liberties browsers take (WHATWG URL: white space around a target, tabs and
 * line ends within, backslashes for slashes).
 */
final class TargetResolver {
    private final String scheme;
    private final String authority;
    private final String path;
    private final String query;
    private final boolean declared;
    private final String own;

    private TargetResolver(String scheme, String authority, String path, String query, boolean declared, String own) {
        this.scheme = scheme;
        this.authority = authority;
        this.path = path;
        this.query = query;
        this.declared = declared;
        this.own = own;
    }

    static final TargetResolver NONE = new TargetResolver("", "", "", "", false, "");

    /** The base of a document that lies at the address; {@link #NONE} unless it is one of the web's. */
    static TargetResolver of(Optional<String> url) {
        return url.map(address -> parse(clean(address), false, clean(address))).orElse(NONE);
    }

    /** This base after a {@code base} element, whose address is itself resolved against the document's. */
    TargetResolver declared(String href) {
        TargetResolver base = parse(resolve(href), true, own);
        return base.authority.isEmpty() ? this : base;
    }

    /**
     * The target as an absolute address where there is a base to resolve it against, otherwise as given. A target within
     * the page ({@code #part}) stays as given: it leads nowhere, unless the page declares another base.
     */
    String resolve(String target) {
        String given = clean(target);
        if (authority.isEmpty() || schemeEnd(given) > 0 || (!declared && (given.isEmpty() || given.startsWith("#")))) {
            return given;
        }
        String origin = scheme + "://" + authority;
        if (given.isEmpty()) {
            return origin + path + query;
        }
        char first = given.charAt(0);
        if (isSlash(first)) {
            boolean network = given.length() > 1 && isSlash(given.charAt(1));
            return network ? scheme + "://" + given.substring(2) : origin + normalised(given);
        }
        if (first == '#') {
            return origin + path + query + given;
        }
        if (first == '?') {
            return origin + path + given;
        }
        return origin + normalised(path.substring(0, path.lastIndexOf('/') + 1) + given);
    }

    /** Where the document itself lies, whatever it declares; empty where nobody knows. */
    String own() {
        return own;
    }

    private static TargetResolver parse(String url, boolean declared, String own) {
        int colon = schemeEnd(url);
        if (colon < 0 || !isWeb(url, colon)) {
            return NONE;
        }
        int start = colon + 1;
        while (start < url.length() && isSlash(url.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < url.length() && !isSlash(url.charAt(end)) && "?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int pathEnd = pathEnd(url, end);
        int hash = url.indexOf('#', pathEnd);
        String path = url.substring(end, pathEnd);
        return new TargetResolver(
                url.substring(0, colon),
                url.substring(start, end),
                path.isEmpty() ? "/" : path.replace('\\', '/'),
                url.substring(pathEnd, hash < 0 ? url.length() : hash),
                declared,
                own);
    }

    private static boolean isWeb(String url, int colon) {
        return (colon == 4 && url.regionMatches(true, 0, "http", 0, 4))
                || (colon == 5 && url.regionMatches(true, 0, "https", 0, 5));
    }

    /** The offset of the colon behind a scheme, or -1. */
    private static int schemeEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == ':') {
                return i == 0 ? -1 : i;
            }
            if (!letter && (i == 0 || ((c < '0' || c > '9') && "+-.".indexOf(c) < 0))) {
                return -1;
            }
        }
        return -1;
    }

    /** Without white space around, without tabs and line ends within. */
    private static String clean(String target) {
        int start = 0;
        int end = target.length();
        while (start < end && target.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && target.charAt(end - 1) <= ' ') {
            end--;
        }
        StringBuilder clean = null;
        for (int i = start; i < end; i++) {
            char c = target.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                clean = clean == null ? new StringBuilder(end - start).append(target, start, i) : clean;
            } else if (clean != null) {
                clean.append(c);
            }
        }
        return clean == null ? target.substring(start, end) : clean.toString();
    }

    /** The path without {@code .} and {@code ..}; query and fragment as they are. */
    private static String normalised(String reference) {
        int end = pathEnd(reference, 0);
        String path = reference.substring(0, end).replace('\\', '/');
        if (!path.contains("/.")) {
            return path + reference.substring(end);
        }
        Deque<String> kept = new ArrayDeque<>();
        int at = 1;
        boolean folder = false;
        while (at <= path.length()) {
            int slash = path.indexOf('/', at);
            int next = slash < 0 ? path.length() : slash;
            String segment = path.substring(at, next);
            folder = segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!folder) {
                kept.addLast(segment);
            }
            at = next + 1;
        }
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "") + reference.substring(end);
    }

    private static int pathEnd(String url, int from) {
        int at = from;
        while (at < url.length() && url.charAt(at) != '?' && url.charAt(at) != '#') {
            at++;
        }
        return at;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
