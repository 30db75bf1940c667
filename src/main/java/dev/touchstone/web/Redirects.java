package dev.touchstone.web;

import dev.touchstone.web.Redirector.Encoding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes targets out of the addresses that carry them, without any connection: those of known services, and on any host
 * those whose last path segment speaks of leading elsewhere. What carries no target stays unresolved.
 */
public final class Redirects {
    /** A chain longer than that is made to tire the reader; what it has led to by then is told. */
    private static final int DEEPEST = 5;

    /** Two characters that some put before what they encode: {@code a1}. */
    private static final int MARK = 2;

    private final Map<String, List<Redirector>> byHost = new HashMap<>();
    private final List<Redirector> anywhere = new ArrayList<>();
    private final List<String> genericParameters;
    private final Set<String> genericPaths;
    private final AddressParser parser;

    /**
     * @param known forms of well-known services
     * @param genericParameters names that hold targets on other hosts, lower case, in the order in which they are tried
     * @param genericPaths last segments of paths that lead elsewhere, with their slash, lower case: {@code /go}
     */
    public Redirects(
            List<Redirector> known,
            Collection<String> genericParameters,
            Set<String> genericPaths,
            AddressParser parser) {
        for (Redirector redirector : known) {
            redirector
                    .host()
                    .map(host -> byHost.computeIfAbsent(host, unused -> new ArrayList<>()))
                    .orElse(anywhere)
                    .add(redirector);
        }
        this.genericParameters = List.copyOf(genericParameters);
        this.genericPaths = Set.copyOf(genericPaths);
        this.parser = parser;
    }

    /** Where the address leads in the end, through up to five others; empty where it carries no target. */
    public Optional<WebAddress> unwrap(WebAddress address) {
        Optional<WebAddress> target = step(address);
        for (int i = 1; i < DEEPEST && target.isPresent(); i++) {
            Optional<WebAddress> next = step(target.get());
            if (next.isEmpty()) {
                break;
            }
            target = next;
        }
        return target;
    }

    /**
     * Where a link leads whose target is relative to a page that is not known, such as {@code ./302.html?target=…}: only
     * the forms of any host can be told from it.
     */
    public Optional<WebAddress> unwrapRelative(String target) {
        Optional<WebAddress> whole = parser.parse(target);
        if (whole.isPresent()) {
            return unwrap(whole.get());
        }
        // Of no host: what is not said cannot be looked up in the table.
        return parser.parse("https://relative.invalid/" + target)
                .filter(address -> !target.contains(":") || target.indexOf(':') > target.indexOf('?'))
                .flatMap(this::unwrap);
    }

    /** A fragment that the target does not have itself is handed on to it, as browsers do (RFC 9110, section 10.2.2). */
    private Optional<WebAddress> step(WebAddress address) {
        Optional<WebAddress> target = target(address);
        return target.filter(goal -> hands(address, goal))
                .flatMap(goal -> parser.parse(goal.url() + "#" + address.fragment()))
                .or(() -> target);
    }

    /** Not where the fragment is itself what holds the target. */
    private static boolean hands(WebAddress address, WebAddress goal) {
        return !address.fragment().isEmpty()
                && goal.fragment().isEmpty()
                && !address.fragment().contains(goal.host());
    }

    private Optional<WebAddress> target(WebAddress address) {
        for (String host = address.host(); !host.isEmpty(); host = above(host)) {
            Optional<WebAddress> target = first(byHost.getOrDefault(host, List.of()), address);
            if (target.isPresent()) {
                return target;
            }
        }
        Optional<WebAddress> target = first(anywhere, address);
        return target.isPresent() ? target : generic(address);
    }

    private Optional<WebAddress> first(List<Redirector> redirectors, WebAddress address) {
        for (Redirector redirector : redirectors) {
            Optional<WebAddress> target = redirector.takes(address) ? target(redirector, address) : Optional.empty();
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    private Optional<WebAddress> target(Redirector redirector, WebAddress address) {
        if (redirector.parameter().equals("/")) {
            return inPath(address);
        }
        if (redirector.parameter().equals("//")) {
            return behind(redirector.pathPrefix().orElse(""), address);
        }
        if (redirector.parameter().equals("@")) {
            return inHost(redirector.host().orElse(""), address);
        }
        if (redirector.parameter().equals("*")) {
            return read(PercentCoding.decode(address.query()), redirector.encoding(), true);
        }
        for (WebAddress.Parameter parameter : address.parameters()) {
            if (parameter.name().equals(redirector.parameter())) {
                return read(parameter.value(), redirector.encoding(), true);
            }
        }
        return Optional.empty();
    }

    /** What begins with a scheme within the path, its query with it. */
    private Optional<WebAddress> inPath(WebAddress address) {
        String path = address.path();
        int at = path.indexOf("/http", 1);
        while (at >= 0 && !path.startsWith("://", at + 5) && !path.startsWith("s://", at + 5)) {
            at = path.indexOf("/http", at + 1);
        }
        if (at < 0) {
            return Optional.empty();
        }
        String query = address.query().isEmpty() ? "" : "?" + address.query();
        return parser.parse(path.substring(at + 1) + query);
    }

    /** The rest of the path, to which only the scheme is wanting. */
    private Optional<WebAddress> behind(String prefix, WebAddress address) {
        String rest = address.path().substring(Math.min(address.path().length(), prefix.length() + 1));
        String query = address.query().isEmpty() ? "" : "?" + address.query();
        return rest.indexOf('.') < 0 ? Optional.empty() : parser.parse("https://" + rest + query);
    }

    /** A host written as one label: its dots as hyphens, its hyphens doubled. */
    private Optional<WebAddress> inHost(String own, WebAddress address) {
        int end = address.host().length() - own.length() - 1;
        if (end <= 0) {
            return Optional.empty();
        }
        String host = address.host()
                .substring(0, end)
                .replace("--", "\0")
                .replace('-', '.')
                .replace('\0', '-');
        return parser.parse("https://" + host + address.path());
    }

    /** Whether the address is a known service's for leading elsewhere, though it may not be told where. */
    public boolean leadsElsewhere(WebAddress address) {
        for (String host = address.host(); !host.isEmpty(); host = above(host)) {
            for (Redirector redirector : byHost.getOrDefault(host, List.of())) {
                if (redirector.pathPrefix().isPresent() && redirector.takes(address)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<WebAddress> generic(WebAddress address) {
        if (address.query().isEmpty() && address.fragment().isEmpty()) {
            return Optional.empty();
        }
        if (!leadsOn(address.segments()) && !leadsOn(address.routeSegments())) {
            return Optional.empty();
        }
        List<WebAddress.Parameter> parameters = address.parameters();
        for (String name : genericParameters) {
            for (WebAddress.Parameter parameter : parameters) {
                if (parameter.name().equalsIgnoreCase(name)) {
                    Optional<WebAddress> target = read(parameter.value(), Encoding.PERCENT, false);
                    if (target.isPresent()) {
                        return target;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean leadsOn(List<String> segments) {
        return !segments.isEmpty()
                && genericPaths.contains("/" + segments.get(segments.size() - 1).toLowerCase(Locale.ROOT));
    }

    /** @param bare whether a target without a scheme is one too */
    private Optional<WebAddress> read(String value, Encoding encoding, boolean bare) {
        if (encoding == Encoding.BASE64 && value.length() > MARK && value.startsWith("a1")) {
            Optional<WebAddress> marked = inBase64(value.substring(MARK));
            if (marked.isPresent()) {
                return marked;
            }
        }
        String written = encoding == Encoding.BASE64 ? Base64Text.decode(value).orElse(value) : value;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<WebAddress> target = bare ? parser.parseTyped(written) : parser.parse(written);
            String decoded = PercentCoding.decode(written);
            if (target.isPresent() || decoded.equals(written)) {
                return target.isPresent() || encoding == Encoding.BASE64 ? target : inBase64(value);
            }
            written = decoded;
        }
        return Optional.empty();
    }

    private Optional<WebAddress> inBase64(String value) {
        return Base64Text.decode(value).flatMap(text -> parser.parse(PercentCoding.decode(text)));
    }

    private static String above(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
