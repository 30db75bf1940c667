package dev.touchstone.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells personal links by their shape: a parameter or a path segment that names an invitation, before a value that looks like
 * a code. The tables are handed in.
 *
 * @param plainParameters names of query parameters that speak for themselves, lower case
 * @param weakParameters names that count in company alone
 * @param plainPaths path segments after which a code stands
 * @param entrancePaths path segments of sign-up pages: the company a weak parameter needs
 * @param honestHosts hosts on which everybody's groups and tests have such addresses
 * @param networks whose links all name who is paid
 */
public record ReferralShapes(
        Set<String> plainParameters,
        Set<String> weakParameters,
        Set<String> plainPaths,
        Set<String> entrancePaths,
        Set<String> honestHosts,
        List<AffiliateNetwork> networks) {
    /** Pages behind which a code may stand, or a step of the form. */
    private static final Set<String> SIGN_UP_PATHS = Set.of("register", "signup", "sign-up", "reg", "vip", "s");

    private static final Set<String> NEW_ACCOUNT =
            Set.of("register", "signup", "sign-up", "sign_up", "reg", "regist", "registration", "create-account");

    /** Parameters that name who, or which channel, sent somebody to a form for new accounts. */
    private static final Set<String> SENDERS = Set.of(
            "channel",
            "channelid",
            "channelcode",
            "u",
            "uid",
            "rid",
            "ruid",
            "fromuid",
            "friend",
            "af_id",
            "afid",
            "hc");

    private static final Set<String> INVITING_HOSTS =
            Set.of("invite", "refer", "referral", "ref", "join", "share", "r", "aff", "affiliate");

    /** Behind these in a path stands a person's own name, where anything beside it says so. */
    private static final Set<String> PERSONS =
            Set.of("invite", "invitation", "invited", "referral", "ref", "refer", "r", "i", "aff", "join");

    /** What is joined by a number or a code and pays nobody. */
    private static final Set<String> GROUPS = Set.of(
            ("team teams group groups class classes classroom club clubs room rooms game games meeting meetings event"
                            + " events course courses challenge lobby league workspace project projects board boards"
                            + " wiki intranet chat mattermost")
                    .split(" "));

    public ReferralShapes {
        plainParameters = Set.copyOf(plainParameters);
        weakParameters = Set.copyOf(weakParameters);
        plainPaths = Set.copyOf(plainPaths);
        entrancePaths = Set.copyOf(entrancePaths);
        honestHosts = Set.copyOf(honestHosts);
        networks = List.copyOf(networks);
    }

    /** Who is paid by a link of a network, as it is written: where it leads in the end no longer tells. */
    public Optional<ReferralShape> ofNetwork(WebAddress address) {
        for (AffiliateNetwork network : networks) {
            if (network.holds(address)) {
                return network.account(address).map(account -> new ReferralShape(account, network.host(), true));
            }
        }
        return Optional.empty();
    }

    /** The shape of somebody's personal link, where the address has one. */
    public Optional<ReferralShape> match(WebAddress address) {
        Optional<ReferralShape> paid = ofNetwork(address);
        if (paid.isPresent()) {
            return paid;
        }
        Optional<ReferralShape> weak = Optional.empty();
        boolean entrance = isEntrance(address);
        boolean honest = honestHosts.contains(address.host());
        for (WebAddress.Parameter parameter : address.parameters()) {
            String name = parameter.name().toLowerCase(Locale.ROOT);
            String value = ReferralValue.stripped(parameter.value());
            Optional<String> account = BotAccount.in(address, name, value);
            if (account.isPresent()) {
                return Optional.of(new ReferralShape(account.get(), name, true));
            }
            if (!honest
                    && plainParameters.contains(name)
                    && !SourceTags.isParameter(name)
                    && ReferralValue.isSealed(value)) {
                return Optional.of(new ReferralShape(value, name, true));
            }
            if (!honest && plainParameters.contains(name) && ReferralValue.isOne(value) && !SourceTags.isOne(value)) {
                if (!SourceTags.isParameter(name) || !ReferralValue.isWord(value)) {
                    return Optional.of(new ReferralShape(value, name, true));
                }
                weak = weak.or(() -> Optional.of(new ReferralShape(value, name, false)));
            }
            if (weak.isEmpty()
                    && weakParameters.contains(name)
                    && ReferralValue.isCode(value)
                    && !SourceTags.isOne(value)) {
                boolean invited = (entrance && isSignUpCode(name)) || (SENDERS.contains(name) && isSignUpPage(address));
                weak = Optional.of(new ReferralShape(value, name, invited));
            }
        }
        if (weak.isPresent() && weak.get().plain()) {
            return weak;
        }
        Optional<ReferralShape> path = inPath(address);
        return path.isPresent() ? path : weak;
    }

    private Optional<ReferralShape> inPath(WebAddress address) {
        if (honestHosts.contains(address.host())) {
            return Optional.empty();
        }
        List<String> segments = address.segments();
        Optional<ReferralShape> host = inHost(address, segments);
        if (host.isPresent()) {
            return host;
        }
        for (int i = 0; i + 1 < segments.size(); i++) {
            String name = segments.get(i).toLowerCase(Locale.ROOT);
            boolean last = i + 2 == segments.size();
            String value = last ? ReferralValue.withoutEnding(segments.get(i + 1)) : segments.get(i + 1);
            if (plainPaths.contains(name) && ReferralValue.isCode(value)) {
                boolean group = GROUPS.contains(
                        i > 0 ? segments.get(i - 1).toLowerCase(Locale.ROOT) : firstLabel(address.host()));
                return Optional.of(new ReferralShape(value, "/" + name + "/", last && !group && name.length() > 1));
            }
            if (PERSONS.contains(name) && last && ReferralValue.isWord(value) && !SourceTags.isOfPages(value)) {
                return Optional.of(new ReferralShape(value, "/" + name + "/", false));
            }
            if (SIGN_UP_PATHS.contains(name) && i + 2 == segments.size() && ReferralValue.isCode(value)) {
                return Optional.of(new ReferralShape(value, "/" + name + "/", false));
            }
        }
        return Optional.empty();
    }

    /** {@code join.brand.com/ABC123}: a host kept for invitations, and one code behind it; it counts in company alone. */
    private static Optional<ReferralShape> inHost(WebAddress address, List<String> segments) {
        String label = firstLabel(address.host());
        return segments.size() == 1
                        && INVITING_HOSTS.contains(label)
                        && address.query().isEmpty()
                        && ReferralValue.isCode(segments.get(0))
                ? Optional.of(new ReferralShape(segments.get(0), label + ".", false))
                : Optional.empty();
    }

    private static String firstLabel(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(0, dot);
    }

    private boolean isEntrance(WebAddress address) {
        for (String segment : address.segments()) {
            if (entrancePaths.contains(segment.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        String route = address.fragment().toLowerCase(Locale.ROOT);
        return route.contains("register")
                || route.contains("signup")
                || route.contains("invite")
                || route.startsWith("/?");
    }

    /** Nothing but a form for new accounts, whose address tells who sent them. */
    private static boolean isSignUpPage(WebAddress address) {
        List<String> segments = address.segments();
        String route = address.fragment().toLowerCase(Locale.ROOT);
        String last =
                segments.isEmpty() ? "" : segments.get(segments.size() - 1).toLowerCase(Locale.ROOT);
        return NEW_ACCOUNT.contains(last) || route.startsWith("/register") || route.startsWith("/signup");
    }

    private static boolean isSignUpCode(String name) {
        return name.equals("code") || name.equals("r") || name.equals("c") || name.equals("ic");
    }
}
