package dev.touchstone.web;

import dev.touchstone.web.NameTrie.Entry;
import dev.touchstone.web.NameTrie.Hit;
import dev.touchstone.web.Resemblance.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Tells which protected name a foreign host is written to resemble, and by what. Immutable. */
public final class Lookalikes {
    /** Shorter names are in too many others to be protected by any rule. */
    private static final int SHORTEST = 3;

    private final NameTrie names = new NameTrie();
    private final DeletionIndex slips = new DeletionIndex();
    private final Map<String, String> brandByDomain = new HashMap<>();
    private final Set<String> domainStarts;
    private final Set<String> falseFriends;
    private final Joining joining;
    private final PublicSuffixes suffixes;

    /**
     * @param protectedNames labels to protect; the first wins where two brands claim one
     * @param officialDomains by brand id the registrable domains that are its own
     * @param words what is usually joined to a brand's label, lower case; {@link HostWords#USUAL} is a start
     * @param falseFriends words, and names of others, that are near a protected name or hold one, lower case
     */
    public Lookalikes(
            Collection<ProtectedName> protectedNames,
            Map<String, ? extends Collection<String>> officialDomains,
            Set<String> words,
            Set<String> falseFriends,
            PublicSuffixes suffixes) {
        this.suffixes = suffixes;
        this.falseFriends = Set.copyOf(falseFriends);
        this.joining = new Joining(new HostWords(words));
        add(protectedNames);
        officialDomains.forEach(
                (brand, domains) -> domains.forEach(domain -> brandByDomain.putIfAbsent(domain, brand)));
        domainStarts = brandByDomain.keySet().stream()
                .map(domain -> domain.substring(0, domain.indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(Collection<ProtectedName> protectedNames) {
        List<ProtectedName> everyday =
                protectedNames.stream().filter(ProtectedName::exactOnly).toList();
        Set<String> known = new HashSet<>();
        everyday.forEach(name -> known.add(HostSkeleton.of(name.label())));
        for (ProtectedName name : protectedNames) {
            Entry entry = new Entry(name, HostSkeleton.of(name.label()));
            if (name.label().length() >= SHORTEST && (name.exactOnly() || known.add(entry.key()))) {
                names.add(entry);
                if (!name.exactOnly() && everyday.stream().noneMatch(word -> isNear(name.label(), word.label()))) {
                    slips.add(entry);
                }
            }
        }
    }

    /** A slip of such a name may be the word itself: {@code lineapp} beside {@code line}, a respelling beside its name. */
    private boolean isNear(String label, String word) {
        boolean joined = label.startsWith(word) && joining.make(label.substring(word.length()));
        return joined || new DamerauLevenshteinDistance(2).apply(label, word) >= 0;
    }

    /** What the address resembles; empty for a host of a protected brand itself, an IP address, and all that resembles none. */
    public Optional<Resemblance> resemble(WebAddress address) {
        String host = address.host();
        if (address.domain().isEmpty() || isOfficial(host)) {
            return Optional.empty();
        }
        String domain = address.domain().get();
        String label = domain.substring(0, domain.indexOf('.'));
        boolean shared = !suffixes.isRegistrySuffix(domain.substring(label.length() + 1));
        Optional<Resemblance> whole = falseFriends.contains(label) ? Optional.empty() : label(label, shared);
        if (whole.isPresent() || host.length() == domain.length()) {
            return whole;
        }
        return before(host.substring(0, host.length() - domain.length() - 1));
    }

    private boolean isOfficial(String host) {
        for (String at = host; !at.isEmpty(); at = at.indexOf('.') < 0 ? "" : at.substring(at.indexOf('.') + 1)) {
            if (brandByDomain.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /** @param shared whether the label is a customer's of shared hosting */
    private Optional<Resemblance> label(String written, boolean shared) {
        LabelKey label = LabelKey.of(written);
        Best best = new Best();
        names.find(label.key(), hit -> best.offer(hit, joining.kind(label, hit)));
        if (best.found.isPresent()) {
            return best.found.map(found -> shared && found.label().equals(written)
                    ? new Resemblance(found.brand(), Kind.SUBDOMAIN, found.label())
                    : found);
        }
        return slip(label);
    }

    private Optional<Resemblance> slip(LabelKey label) {
        Optional<Resemblance> whole = slip(label.key());
        if (whole.isPresent() || label.label().indexOf('-') < 0) {
            return whole;
        }
        for (String token : label.label().split("-", -1)) {
            Optional<Resemblance> found =
                    falseFriends.contains(token) ? Optional.empty() : slip(HostSkeleton.of(token));
            if (found.isPresent() && joining.make(label.label().replace(token, ""))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Resemblance> slip(String key) {
        return slips.near(key).stream()
                .findFirst()
                .map(entry -> new Resemblance(
                        entry.name().brand(), Kind.EDIT_DISTANCE, entry.name().label()));
    }

    /** What stands before a foreign domain: a whole domain of a brand, or its label alone. */
    private Optional<Resemblance> before(String subdomain) {
        List<String> labels = List.of(subdomain.split("\\.", -1));
        for (int i = 0; i < labels.size(); i++) {
            for (int end = i + 2;
                    domainStarts.contains(labels.get(i)) && end <= Math.min(i + 4, labels.size());
                    end++) {
                String domain = String.join(".", labels.subList(i, end));
                String brand = brandByDomain.get(domain);
                if (brand != null) {
                    return Optional.of(new Resemblance(brand, Kind.SUBDOMAIN, labels.get(i)));
                }
            }
        }
        Best best = new Best();
        for (String written : labels) {
            LabelKey label = LabelKey.of(written);
            names.find(label.key(), hit -> best.offer(hit, joining.whole(label, hit)));
        }
        return best.found;
    }

    /** The best of several: the longest name, and of equal ones the first kind. */
    private static final class Best {
        private Optional<Resemblance> found = Optional.empty();

        void offer(Hit hit, Optional<Kind> kind) {
            ProtectedName name = hit.entry().name();
            boolean better = found.isEmpty()
                    || name.label().length() > found.get().label().length();
            if (kind.isPresent() && better) {
                found = Optional.of(new Resemblance(name.brand(), kind.get(), name.label()));
            }
        }
    }
}
