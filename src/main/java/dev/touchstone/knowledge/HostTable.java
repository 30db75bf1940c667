package dev.touchstone.knowledge;

import dev.touchstone.web.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places on the web and whose they are. A host stands for itself and all below it, with a path for what begins with it; the
 * longest host decides. Immutable once built.
 */
final class HostTable {
    private final Map<String, List<Row>> rows = new HashMap<>();

    /** @param path beginning of a path, in lower case; empty for the whole host */
    private record Row(String path, HostEntry entry) {}

    /** @param value a host, or a host and the beginning of a path */
    void add(String brand, String value, Fact fact) {
        int slash = value.indexOf('/');
        String host = slash < 0 ? value : value.substring(0, slash);
        String path = slash < 0 || slash == value.length() - 1 ? "" : value.substring(slash);
        rows.computeIfAbsent(host, key -> new ArrayList<>())
                .add(new Row(path.toLowerCase(Locale.ROOT), new HostEntry(brand, value, fact)));
    }

    /** The entry for exactly this host that holds on the day, and within which the address lies. */
    Optional<HostEntry> valid(String host, WebAddress address, LocalDate day) {
        return first(host, day, row -> isWithin(address.path(), row.path()));
    }

    /** Likewise, for what lies below no locale. */
    Optional<HostEntry> validWithoutLocale(String host, WebAddress address, LocalDate day) {
        return first(host, day, row -> begins(address.path().toLowerCase(Locale.ROOT), row.path()));
    }

    private Optional<HostEntry> first(String host, LocalDate day, Predicate<Row> holds) {
        for (Row row : rows.getOrDefault(host, List.of())) {
            if (row.entry().fact().validOn(day) && holds.test(row)) {
                return Optional.of(row.entry());
            }
        }
        return Optional.empty();
    }

    /** Any entry for exactly this host, whether or not it holds. */
    Optional<HostEntry> any(String host) {
        List<Row> known = rows.get(host);
        return known == null ? Optional.empty() : Optional.of(known.get(0).entry());
    }

    /** Whether a path begins with another, whatever its locale; a slash at the end stands for a whole segment. */
    static boolean isWithin(String path, String prefix) {
        if (prefix.isEmpty()) {
            return true;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        if (begins(lower, prefix)) {
            return true;
        }
        int second = lower.indexOf('/', 1);
        return second > 0 && PathForm.isLocale(lower.substring(1, second)) && begins(lower.substring(second), prefix);
    }

    private static boolean begins(String path, String prefix) {
        return path.startsWith(prefix)
                || (prefix.endsWith("/") && path.length() == prefix.length() - 1 && prefix.startsWith(path));
    }
}
