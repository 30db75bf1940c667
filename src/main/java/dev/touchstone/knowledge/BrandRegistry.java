package dev.touchstone.knowledge;

import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.Resemblance;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The brands, and whose an address is as of a date. An address that is not in it is unregistered, never called fake. Immutable,
 * for any number of threads.
 */
public final class BrandRegistry {
    private static final String WWW = "www.";

    private final SortedMap<String, Brand> byId;
    private final Map<String, Brand> found;
    private final LocalDate asOf;
    private final HostTable official = new HostTable();
    private final HostTable userContent = new HostTable();
    private final Repositories repositories;
    private final ReferralForms referrals;
    private final ShapeTable shapes;
    private final Map<String, String> apps = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private final Lookalikes lookalikes;
    private final Set<String> platforms;
    private final Set<String> knownBad;

    /**
     * A registry as of a day.
     *
     * @param platforms hosts that are no brand's here and on which anybody may write; "www." apart, none stands for hosts below it
     * @param knownBad hosts that a user knows to be bad, each for itself and all below it
     */
    BrandRegistry(
            List<Brand> brands, Set<String> platforms, Set<String> knownBad, LocalDate asOf, Lookalikes lookalikes) {
        SortedMap<String, Brand> sorted = new TreeMap<>();
        brands.forEach(brand -> sorted.put(brand.id(), brand));
        this.byId = Collections.unmodifiableSortedMap(sorted);
        this.found = new HashMap<>(sorted);
        this.asOf = asOf;
        this.lookalikes = lookalikes;
        this.platforms = Set.copyOf(platforms);
        this.knownBad = Set.copyOf(knownBad);
        List<Brand> all = brands();
        this.referrals = new ReferralForms(all, asOf);
        this.shapes = new ShapeTable(all);
        this.repositories = new Repositories(all, asOf);
        all.forEach(this::enter);
    }

    private void enter(Brand brand) {
        String id = brand.id();
        brand.domains().forEach(domain -> official.add(id, domain.value(), domain.fact()));
        brand.userContent().forEach(place -> userContent.add(id, place.value(), place.fact()));
        for (Brand.App app : brand.apps()) {
            if (app.fact().validOn(asOf)) {
                apps.put(app.id(), id);
            }
        }
        for (Brand.Handle handle : brand.handles()) {
            if (handle.fact().validOn(asOf)) {
                handles.put(key(handle.platform(), handle.value()), id);
            }
        }
    }

    /** By id. */
    public List<Brand> brands() {
        return List.copyOf(byId.values());
    }

    public Optional<Brand> brand(String id) {
        return Optional.ofNullable(found.get(id));
    }

    Lookalikes lookalikes() {
        return lookalikes;
    }

    /** The date as of which standings hold. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Whose the address is. The longest host that the registry holds decides, and on one host what anybody may write on goes
     * before what is the brand's. A brand's own account on a host of code is the brand's by its front pages and releases. A host that the
     * registry once held is unregistered, not a look-alike of itself. A platform is nobody's, and is told last. What the registry holds on
     * the day goes before a user's list of bad hosts, but for a single place that the list names on a host where anybody may write.
     */
    public HostStanding standing(WebAddress address) {
        String listed = listed(address.host());
        Optional<HostEntry> kept = listed.isEmpty() ? repositories.of(address) : Optional.empty();
        if (kept.isPresent()) {
            return of(Standing.OFFICIAL, kept.get());
        }
        for (String host = address.host(); !host.isEmpty(); host = HostRules.parent(host)) {
            Optional<HostEntry> open = userContent.valid(host, address, asOf);
            if (open.isPresent() && listed.length() > host.length()) {
                break;
            }
            if (open.isPresent()) {
                return of(Standing.USER_CONTENT, open.get());
            }
            Optional<HostEntry> own = official.valid(host, address, asOf);
            if (own.isPresent()) {
                return of(Standing.OFFICIAL, own.get());
            }
        }
        if (!listed.isEmpty()) {
            Optional<Resemblance> resemblance = lookalikes.resemble(address);
            return new HostStanding(
                    Standing.KNOWN_BAD, resemblance.map(Resemblance::brand), resemblance, official.any(listed));
        }
        for (String host = address.host(); !host.isEmpty(); host = HostRules.parent(host)) {
            Optional<HostEntry> other = official.any(host);
            if (other.isPresent()) {
                return of(Standing.UNREGISTERED, other.get());
            }
        }
        return lookalikes
                .resemble(address)
                .map(BrandRegistry::lookalike)
                .orElse(isPlatform(address.host()) ? HostStanding.PLATFORM : HostStanding.UNREGISTERED);
    }

    /** The host of the user's list that holds it; empty where none does. */
    private String listed(String address) {
        for (String host = address; !host.isEmpty() && !knownBad.isEmpty(); host = HostRules.parent(host)) {
            if (knownBad.contains(host)) {
                return host;
            }
        }
        return "";
    }

    private boolean isPlatform(String host) {
        return platforms.contains(host.startsWith(WWW) ? host.substring(WWW.length()) : host);
    }

    /** The personal referral in an address on a brand's own host, in a form that its programme is known to use. */
    public Optional<Referral> referral(WebAddress address) {
        return referrals.match(address);
    }

    /** Brands whose own paths are written like this one, on whatever host; for each brand the first of its shapes that fits. */
    public List<PathShape> pathShapes(WebAddress address) {
        return shapes.match(address);
    }

    /** Id of the brand whose app this is: a package name, a store's number with or without {@code id} before it. */
    public Optional<String> brandOfApp(String id) {
        String brand = apps.get(id);
        boolean numbered = brand == null && id.length() > 2 && id.startsWith("id") && Character.isDigit(id.charAt(2));
        return Optional.ofNullable(numbered ? apps.get(id.substring(2)) : brand);
    }

    /**
     * Id of the brand whose account this is.
     *
     * @param platform as brand files name it: {@code telegram}, {@code x}, {@code email}…
     * @param handle with or without at sign, in either case
     */
    public Optional<String> brandOfHandle(String platform, String handle) {
        return Optional.ofNullable(handles.get(key(platform, handle)));
    }

    private static HostStanding of(Standing standing, HostEntry entry) {
        return new HostStanding(standing, Optional.of(entry.brand()), Optional.empty(), Optional.of(entry));
    }

    private static HostStanding lookalike(Resemblance resemblance) {
        return new HostStanding(
                Standing.LOOKALIKE, Optional.of(resemblance.brand()), Optional.of(resemblance), Optional.empty());
    }

    private static String key(String platform, String handle) {
        String name = handle.startsWith("@") ? handle.substring(1) : handle;
        return platform + ':' + name.toLowerCase(Locale.ROOT);
    }
}
