package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Fact;
import dev.touchstone.knowledge.HostEntry;
import dev.touchstone.knowledge.HostStanding;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.web.Resemblance;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.Locale;

/** Why an address stands as it does, in one sentence of the registry's own words. */
record StandingReason(Knowledge knowledge, WebAddress address, HostStanding host) {
    String sentence() {
        String reason = switch (host.standing()) {
            case OFFICIAL -> entry("is %s's own");
            case USER_CONTENT ->
                host.entry()
                        .map(entry -> entry("is %s's, and anybody may write there"))
                        .orElseGet(this::platform);
            case LOOKALIKE -> host.resemblance().map(this::lookalike).orElseGet(this::unregistered);
            case UNREGISTERED -> host.entry().map(this::notNow).orElseGet(this::unregistered);
            case KNOWN_BAD -> "on your own list of bad hosts";
        };
        return reason
                + rented()
                + knowledge
                        .registry()
                        .referral(address)
                        .map(referral -> "; the address is a personal referral of " + name(referral.brand()) + ", code "
                                + referral.code())
                        .orElse("");
    }

    private String entry(String what) {
        HostEntry entry = host.entry().orElseThrow();
        Fact fact = entry.fact();
        return entry.value() + " " + String.format(Locale.ROOT, what, name(entry.brand())) + " ("
                + fact.confidence().name().toLowerCase(Locale.ROOT) + " confidence, "
                + fact.checked().map(day -> "read " + day).orElse("read by nobody yet") + ": "
                + fact.source().what() + ")";
    }

    /** A host of one's own on somebody's platform is judged by itself, and says nothing of the platform. */
    private String rented() {
        boolean ofBrand = host.standing() == Standing.OFFICIAL || host.standing() == Standing.USER_CONTENT;
        if (address.domain().isEmpty()) {
            boolean platform = knowledge.suffixes().isPublicSuffix(address.host())
                    && !knowledge.suffixes().isRegistrySuffix(address.host());
            return platform ? "; a platform: anybody may have a host below it" : "";
        }
        return address.domain()
                .map(domain -> domain.substring(domain.indexOf('.') + 1))
                .filter(suffix -> !ofBrand && !knowledge.suffixes().isRegistrySuffix(suffix))
                .map(suffix -> "; a customer's host on " + suffix + ", where anybody may have one")
                .orElse("");
    }

    private String platform() {
        return address.host() + " is a platform: anybody may write there, and the host tells nothing of who did";
    }

    private String notNow(HostEntry entry) {
        Fact fact = entry.fact();
        String when = fact.validTo()
                .filter(day -> fact.hasEndedBy(knowledge.asOf()))
                .map(day -> " was " + name(entry.brand()) + "'s until " + day)
                .or(() -> fact.validFrom().map(day -> " is " + name(entry.brand()) + "'s from " + day + " on"))
                .orElse(" is " + name(entry.brand()) + "'s in part");
        return entry.value() + when + "; this address is not in the registry on " + knowledge.asOf();
    }

    private String lookalike(Resemblance resemblance) {
        return unregistered() + ", and it resembles " + name(resemblance.brand()) + " ("
                + resemblance.kind().id().replace('_', ' ') + ": " + resemblance.label() + ")";
    }

    private String unregistered() {
        return "not in the registry on " + knowledge.asOf();
    }

    private String name(String brand) {
        return knowledge.registry().brand(brand).map(Brand::name).orElse(brand);
    }
}
