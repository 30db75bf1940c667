package dev.touchstone.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One address as written and as a browser would understand it. Immutable; what can be told from its parts is worked out once,
 * and two addresses are equal when all their parts are.
 */
public final class WebAddress {
    private final String written;
    private final String scheme;
    private final String host;
    private final int port;
    private final String path;
    private final String query;
    private final String fragment;
    private final String userInfo;
    private final Optional<String> domain;

    // Worked out when first asked for; two threads that ask at once work out the same.
    private @Nullable String url;
    private @Nullable List<String> segments;
    private @Nullable List<Parameter> parameters;
    /** Empty where there is none. */
    private @Nullable String fileName;

    /**
     * From parts that were read already.
     *
     * @param written as it stands in the text, width and invisible characters folded, case kept, defanging undone
     * @param scheme lower case, {@code https} where none was written
     * @param host lower case; internationalised labels in their ASCII form; IPv4 in dotted decimals; no trailing dot
     * @param port the port, or -1 for the scheme's own
     * @param path with its leading slash, percent signs as written; {@code /} where none was written
     * @param query without its question mark; empty where there is none
     * @param fragment without its hash; empty where there is none
     * @param userInfo what stands before an at sign; empty where there is none
     * @param domain the registrable domain (public suffix list with private suffixes); absent for IP hosts and bare suffixes
     */
    public WebAddress(
            String written,
            String scheme,
            String host,
            int port,
            String path,
            String query,
            String fragment,
            String userInfo,
            Optional<String> domain) {
        this.written = written;
        this.scheme = scheme;
        this.host = host;
        this.port = port;
        this.path = path;
        this.query = query;
        this.fragment = fragment;
        this.userInfo = userInfo;
        this.domain = domain;
    }

    /** As it stands in the text, width and invisible characters folded, case kept, defanging undone. */
    public String written() {
        return written;
    }

    /** Lower case, {@code https} where none was written. */
    public String scheme() {
        return scheme;
    }

    /** Lower case; internationalised labels in their ASCII form; IPv4 in dotted decimals; no trailing dot. */
    public String host() {
        return host;
    }

    /** The port, or -1 for the scheme's own. */
    public int port() {
        return port;
    }

    /** With its leading slash, percent signs as written; {@code /} where none was written. */
    public String path() {
        return path;
    }

    /** Without its question mark; empty where there is none. */
    public String query() {
        return query;
    }

    /** Without its hash; empty where there is none. */
    public String fragment() {
        return fragment;
    }

    /** What stands before an at sign; empty where there is none. */
    public String userInfo() {
        return userInfo;
    }

    /** The registrable domain (public suffix list with private suffixes); absent for IP hosts and bare suffixes. */
    public Optional<String> domain() {
        return domain;
    }

    /** The registrable domain, or the host where there is none: what a reader would call the site. */
    public String site() {
        return domain.orElse(host);
    }

    /** The address in one canonical spelling: two addresses are the same when these are equal. */
    public String url() {
        String known = url;
        if (known == null) {
            known = spelled();
            url = known;
        }
        return known;
    }

    private String spelled() {
        StringBuilder url = new StringBuilder(scheme).append("://").append(host);
        if (port >= 0) {
            url.append(':').append(port);
        }
        url.append(path);
        if (!query.isEmpty()) {
            url.append('?').append(query);
        }
        if (!fragment.isEmpty()) {
            url.append('#').append(fragment);
        }
        return url.toString();
    }

    /**
     * One name and value of a query, percent signs and plus signs read.
     *
     * @param value empty where there is none
     */
    public record Parameter(String name, String value) {}

    /** The parts of the path between slashes, percent signs read, empty parts left out. */
    public List<String> segments() {
        List<String> known = segments;
        if (known == null) {
            known = split(path);
            segments = known;
        }
        return known;
    }

    /** The parts of a route kept in the fragment, as pages of one script have it: {@code #/join/ABC} or {@code #!/join/ABC}. */
    public List<String> routeSegments() {
        int mark = fragment.indexOf('?');
        String route = mark < 0 ? fragment : fragment.substring(0, mark);
        return route.startsWith("/") || route.startsWith("!/") ? split(route.substring(route.indexOf('/'))) : List.of();
    }

    /** The query's names and values in order, then those of the fragment: {@code #/register?code=X}, {@code #code=X}. */
    public List<Parameter> parameters() {
        List<Parameter> known = parameters;
        if (known == null) {
            known = query.isEmpty() && fragment.isEmpty() ? List.of() : named();
            parameters = known;
        }
        return known;
    }

    private List<Parameter> named() {
        List<Parameter> parameters = new ArrayList<>();
        addParameters(query, parameters);
        int mark = fragment.indexOf('?');
        if (mark >= 0) {
            addParameters(fragment.substring(mark + 1), parameters);
        } else if (fragment.indexOf('=') > 0) {
            addParameters(fragment, parameters);
        }
        return List.copyOf(parameters);
    }

    /** The last part of the path where it has an extension, percent signs read. */
    public Optional<String> fileName() {
        String known = fileName;
        if (known == null) {
            known = fileName(path);
            fileName = known;
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String fileName(String path) {
        String last = PercentCoding.decode(path.substring(path.lastIndexOf('/') + 1));
        int dot = last.lastIndexOf('.');
        return dot > 0 && dot < last.length() - 1 ? last : "";
    }

    private static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        int start = 1;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            if (end > start) {
                segments.add(PercentCoding.decode(path.substring(start, end)));
            }
            start = end + 1;
        }
        return List.copyOf(segments);
    }

    private static void addParameters(String query, List<Parameter> parameters) {
        int start = 0;
        while (start <= query.length()) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            if (end > start) {
                int equals = query.indexOf('=', start);
                boolean named = equals >= 0 && equals < end;
                String name = query.substring(start, named ? equals : end);
                parameters.add(new Parameter(read(name), named ? read(query.substring(equals + 1, end)) : ""));
            }
            start = end + 1;
        }
    }

    private static String read(String text) {
        return PercentCoding.decode(text.replace('+', ' '));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WebAddress address
                        && written.equals(address.written)
                        && scheme.equals(address.scheme)
                        && host.equals(address.host)
                        && port == address.port
                        && path.equals(address.path)
                        && query.equals(address.query)
                        && fragment.equals(address.fragment)
                        && userInfo.equals(address.userInfo)
                        && domain.equals(address.domain));
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written + " (" + url() + ")";
    }
}
