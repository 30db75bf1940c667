package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/** What may be true of a user's additions and still deserves a look. */
final class AdditionDoubts {
    /** So many days before its end somebody should decide whether an exception is to go on. */
    private static final int NOTICE = 30;

    private final RawModels models;
    private final LocalDate day;
    private final Problems problems;

    private AdditionDoubts(RawModels models, LocalDate day, Problems problems) {
        this.models = models;
        this.day = day;
        this.problems = problems;
    }

    static void of(RawModels models, LocalDate day, Problems problems) {
        AdditionDoubts doubts = new AdditionDoubts(models, day, problems);
        models.additions().exemptions().forEach(doubts::dates);
        models.additions().exemptions().forEach(doubts::host);
        models.additions().knownBad().forEach(doubts::reached);
    }

    private void dates(ExemptionFile file) {
        Exemption exemption = file.exemption();
        LocalDate until = exemption.until();
        if (!day.isBefore(until)) {
            problems.add(file.site("until"), "expired: it ended on " + until + owner(exemption));
        } else if (!day.plusDays(NOTICE).isBefore(until)) {
            problems.add(file.site("until"), "about to expire: it ends on " + until + owner(exemption));
        } else if (day.isBefore(exemption.from())) {
            problems.add(file.site("from"), "not in force before " + exemption.from() + owner(exemption));
        }
    }

    private String owner(Exemption exemption) {
        return ", seen from " + day + "; ask " + exemption.owner();
    }

    /** Nothing is held against a brand's own host as such. */
    private void host(ExemptionFile file) {
        String host = file.exemption().subject().host();
        registered(host)
                .ifPresent(brand -> problems.add(
                        file.site("host"), "\"" + host + "\" is " + brand + "'s own and needs no exception"));
    }

    private void reached(Additions.BadHost bad) {
        registered(bad.host())
                .ifPresent(brand -> problems.add(
                        bad.site(), "never reached: \"" + bad.host() + "\" is " + brand + "'s own in the registry"));
    }

    /** Id of the brand that has the host, or a domain above it, on the day. */
    private Optional<String> registered(String host) {
        return models.brands().stream()
                .map(BrandFile::brand)
                .filter(brand -> brand.domains().stream()
                        .filter(domain -> domain.fact().validOn(day))
                        .anyMatch(domain -> Exemption.isWithin(host, domain.value())))
                .map(Brand::id)
                .findFirst();
    }
}
