package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import dev.touchstone.web.AuthorAccount;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The identity keys of one article, with what it does with each. */
final class ArticleKeys {
    /** Keys of one article that are kept: those it is accused of first, then the most frequent. */
    private static final int MOST_PUSHED = 32;

    private static final int MOST_CITED = 64;

    /** The longest name that a shortener gives. */
    private static final int LONGEST_SLUG = 12;

    private static final int SHORTEST_NAME = 12;

    private static final Comparator<Counted> GRAVEST = Comparator.comparing(
                    (Counted counted) -> counted.key().role())
            .reversed()
            .thenComparing(counted -> -counted.count())
            .thenComparing(counted -> counted.key().kind())
            .thenComparing(counted -> counted.key().hash());

    private final Assessment assessment;
    private final Pointing pointing;
    private final Map<Long, Counted> found = new HashMap<>();

    private ArticleKeys(Assessment assessment, Pointing pointing) {
        this.assessment = assessment;
        this.pointing = pointing;
    }

    private record Counted(TraceKey key, int count) {}

    /** Whether there is anything to keep: what is not a brand's own. */
    static boolean any(Assessment assessment) {
        for (Indicator indicator : assessment.indicators()) {
            if (indicator
                    .standing()
                    .filter(standing -> standing == Standing.OFFICIAL)
                    .isEmpty()) {
                return true;
            }
        }
        return assessment.carrier().isPresent() && !assessment.evidence().isEmpty();
    }

    static List<TraceKey> of(Assessment assessment, Pointing pointing) {
        ArticleKeys keys = new ArticleKeys(assessment, pointing);
        keys.names();
        keys.addresses();
        for (String carrier : pointing.carriers()) {
            keys.add(KeyKind.HOST, carrier.substring("domain:".length()), KeyRole.IMPLICATED, TraceKey.POSED, 1);
        }
        keys.author();
        return keys.bounded();
    }

    /** Whoever publishes under an account what is accused is behind it, whatever host and code it pushes this time. */
    private void author() {
        if (pointing.isSuspect()) {
            assessment
                    .url()
                    .flatMap(AuthorAccount::of)
                    .ifPresent(account -> add(KeyKind.ACCOUNT, account, KeyRole.IMPLICATED, 0, 1));
        }
    }

    private List<TraceKey> bounded() {
        List<TraceKey> kept = new ArrayList<>();
        int pushed = 0;
        int cited = 0;
        for (Counted counted : found.values().stream().sorted(GRAVEST).toList()) {
            boolean isCited = counted.key().role() == KeyRole.CITED;
            if (isCited ? cited++ < MOST_CITED : pushed++ < MOST_PUSHED) {
                kept.add(counted.key());
            }
        }
        return List.copyOf(kept);
    }

    /** Codes, files and contacts. */
    private void names() {
        SpanIndex genuine = null;
        SpanIndex foreign = null;
        for (Indicator indicator : assessment.indicators()) {
            KeyRole role = pointing.role(indicator.name());
            if (indicator.type() == Indicator.Type.CODE) {
                if (genuine == null || foreign == null) {
                    genuine = new SpanIndex(spans(true));
                    foreign = new SpanIndex(spans(false));
                }
                int marks = (isIn(indicator, genuine) ? TraceKey.GENUINE : 0)
                        | (isIn(indicator, foreign) ? TraceKey.FOREIGN : 0);
                KeyKind kind = CodeForm.isDistinctive(indicator.value()) ? KeyKind.CODE : KeyKind.WORD;
                add(kind, kind == KeyKind.CODE ? indicator.value() : folded(indicator.value()), role, marks, indicator);
            } else if (indicator.type() == Indicator.Type.APP) {
                boolean named = indicator.value().length() >= SHORTEST_NAME;
                add(named ? KeyKind.APP : KeyKind.WORD, folded(indicator.value()), role, 0, indicator);
            } else if (indicator.type() == Indicator.Type.CONTACT) {
                add(KeyKind.CONTACT, folded(indicator.value()), role, 0, indicator);
            }
        }
    }

    private List<Span> spans(boolean genuine) {
        return assessment.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.URL)
                .filter(indicator -> isVouchedFor(indicator) == genuine)
                .flatMap(indicator -> indicator.occurrences().stream())
                .toList();
    }

    private static boolean isIn(Indicator indicator, SpanIndex spans) {
        return indicator.occurrences().stream().anyMatch(spans::overlaps);
    }

    private static boolean isVouchedFor(Indicator indicator) {
        return indicator
                .standing()
                .filter(standing -> standing == Standing.OFFICIAL)
                .isPresent();
    }

    private void addresses() {
        Map<String, Indicator> domains = new LinkedHashMap<>();
        Map<String, Host> hosts = new LinkedHashMap<>();
        for (Indicator indicator : assessment.indicators()) {
            if (indicator.type() == Indicator.Type.DOMAIN) {
                domains.put(indicator.value(), indicator);
            } else if (indicator.type() == Indicator.Type.URL) {
                domain(indicator.value(), domains)
                        .ifPresent(domain -> hosts.computeIfAbsent(domain, unused -> new Host())
                                .add(this, indicator));
            }
        }
        domains.forEach((name, domain) -> {
            Host host = hosts.getOrDefault(name, new Host());
            Optional<Standing> standing = domain.standing();
            boolean anybodys =
                    standing.filter(known -> known == Standing.USER_CONTENT).isPresent();
            if (!anybodys && !isVouchedFor(domain)) {
                KeyRole role = pointing.role(domain.name());
                role = role.compareTo(host.role) >= 0 ? role : host.role;
                int marks =
                        (pointing.isPosed(domain.name()) ? TraceKey.POSED : 0) | (host.opaque ? TraceKey.OPAQUE : 0);
                add(KeyKind.HOST, name, role, marks, domain);
            }
            if (anybodys || host.opaque) {
                host.urls.forEach(url -> add(KeyKind.URL, url.value(), pointing.role(url.name()), 0, url));
            }
        });
    }

    /** The domain that a host of an address belongs to: the longest of the article's that it ends with. */
    private static Optional<String> domain(String url, Map<String, Indicator> domains) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        for (int at = start; at >= start && at < end; at = url.indexOf('.', at) + 1) {
            String name = url.substring(at, end);
            if (domains.containsKey(name)) {
                return Optional.of(name);
            }
            if (url.indexOf('.', at) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What the article does with the addresses on one domain. */
    private static final class Host {
        private KeyRole role = KeyRole.CITED;
        private boolean opaque;
        private boolean told;
        private final List<Indicator> urls = new ArrayList<>();

        void add(ArticleKeys keys, Indicator url) {
            KeyRole pushed = keys.pointing.role(url.name());
            if (pushed == KeyRole.CITED) {
                return;
            }
            role = role.compareTo(pushed) >= 0 ? role : pushed;
            boolean slug = isSlug(url.value()) && !keys.holdsCode(url);
            told |= !slug;
            opaque = !told;
            urls.add(url);
        }
    }

    private boolean holdsCode(Indicator url) {
        return assessment.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.CODE)
                .anyMatch(code -> url.value().contains(code.value()));
    }

    /** Whether the address is a host and one short name that says nothing: {@code https://x.cc/a8Kd2}. */
    static boolean isSlug(String url) {
        int start = url.indexOf('/', url.indexOf("://") + 3) + 1;
        if (start == 0 || url.length() - start > LONGEST_SLUG || url.length() - start < 2) {
            return false;
        }
        boolean mixed = false;
        for (int i = start; i < url.length(); i++) {
            char c = url.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                return false;
            }
            mixed |= c < 'a';
        }
        return mixed;
    }

    private void add(KeyKind kind, String value, KeyRole role, int marks, Indicator indicator) {
        add(kind, value, role, marks, indicator.count());
    }

    private void add(KeyKind kind, String value, KeyRole role, int marks, int count) {
        TraceKey key = TraceKey.of(kind, value, role, marks);
        Counted known = found.get(key.hash());
        if (known == null || known.key().role().compareTo(role) < 0) {
            found.put(key.hash(), new Counted(key, count));
        }
    }

    private static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
