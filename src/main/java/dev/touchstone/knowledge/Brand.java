package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one brand: what it is called, what is its own, how its referral links are built. One file a brand.
 *
 * @param id kebab-case; never given to another brand
 * @param name that reports show
 * @param kind trade, as {@code exchange}
 * @param replaces whether a user's file stands in place of the registry's of the same id
 * @param sources of the facts, in file order
 * @param names it goes by in articles
 * @param decoys phrases in which a name stands by accident
 * @param pinyin its Chinese names in Latin letters, as hosts write them
 * @param domains its own hosts, each for itself and all below it
 * @param userContent places on them where anybody may write
 * @param downloads places on them where it hands out its programs
 * @param repositories its own places on hosts of code that are not, where it keeps and hands out its programs
 * @param apps its own apps and extensions
 * @param referrals forms of its referral links
 * @param pathShapes whole paths that imitators carry over to foreign hosts
 * @param handles its own accounts
 * @param verification where a person can ask the brand whether a channel is its own
 * @param affiliatePolicy what it forbids those who advertise for it
 */
public record Brand(
        String id,
        String name,
        String kind,
        boolean replaces,
        List<Fact.Source> sources,
        List<Name> names,
        List<String> decoys,
        List<String> pinyin,
        List<Domain> domains,
        List<Place> userContent,
        List<Place> downloads,
        List<Place> repositories,
        List<App> apps,
        List<ReferralForm> referrals,
        List<String> pathShapes,
        List<Handle> handles,
        Optional<Verification> verification,
        Optional<AffiliatePolicy> affiliatePolicy) {
    public Brand {
        sources = List.copyOf(sources);
        names = List.copyOf(names);
        decoys = List.copyOf(decoys);
        pinyin = List.copyOf(pinyin);
        domains = List.copyOf(domains);
        userContent = List.copyOf(userContent);
        downloads = List.copyOf(downloads);
        repositories = List.copyOf(repositories);
        apps = List.copyOf(apps);
        referrals = List.copyOf(referrals);
        pathShapes = List.copyOf(pathShapes);
        handles = List.copyOf(handles);
    }

    /**
     * A name it goes by.
     *
     * @param value as it is written
     * @param script {@code Hans}, {@code Hant} or {@code Latn}
     * @param ambiguous whether it also means something else, and so counts only in company
     * @param respelling whether others use it and the brand does not
     */
    public record Name(String value, String script, boolean ambiguous, boolean respelling, Fact fact) {}

    /**
     * A host of its own.
     *
     * @param value registrable domain or host, lower case, without {@code www.}
     * @param role what it is for, as {@code main}
     */
    public record Domain(String value, String role, Fact fact) {}

    /**
     * A place on one of its hosts, or its own on another's.
     *
     * @param value host, or host and beginning of a path; a slash at its end stands for whole segments
     */
    public record Place(String value, Fact fact) {}

    /**
     * An app or extension of its own.
     *
     * @param store in which the id counts, as {@code google-play}
     * @param id in that store
     * @param developer as the store shows it
     */
    public record App(String store, String id, Optional<String> developer, Fact fact) {}

    /**
     * A form of its referral links.
     *
     * @param host with all below it
     * @param path the whole path, as a shape; absent: any
     * @param query name of the parameter that holds the code; absent where the path holds it
     */
    public record ReferralForm(String host, Optional<String> path, Optional<String> query, Fact fact) {
        /** One spelling for reports, as {@code okx.com/{locale}/join/{code}}. */
        public String form() {
            return host
                    + path.orElse("/…")
                    + query.map(name -> "?" + name + "={code}").orElse("");
        }
    }

    /**
     * An account of its own.
     *
     * @param platform as {@code telegram}
     * @param value name there, without at sign; for {@code email} the whole address
     */
    public record Handle(String platform, String value, Fact fact) {}

    /**
     * Where to ask it.
     *
     * @param address of the page
     */
    public record Verification(String address, Fact fact) {}

    /**
     * What it forbids.
     *
     * @param address of the page with the rules
     * @param says the rule that matters here, in a sentence
     */
    public record AffiliatePolicy(String address, String says, Fact fact) {}

    /** Its domains as of the day, the main ones first, else in file order. */
    public List<String> officialDomains(LocalDate day) {
        return domains.stream()
                .filter(domain -> domain.fact().validOn(day))
                .sorted((one, other) ->
                        Boolean.compare(other.role().equals("main"), one.role().equals("main")))
                .map(Domain::value)
                .toList();
    }

    /** The newest day on which one of its sources was read. */
    public Optional<LocalDate> checked() {
        return sources.stream().flatMap(source -> source.checked().stream()).max(LocalDate::compareTo);
    }
}
