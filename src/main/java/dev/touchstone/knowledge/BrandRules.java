package dev.touchstone.knowledge;

import dev.touchstone.knowledge.Brand.Domain;
import dev.touchstone.knowledge.Brand.Name;
import dev.touchstone.knowledge.Brand.Place;
import dev.touchstone.knowledge.Brand.ReferralForm;
import dev.touchstone.web.PublicSuffixes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a brand's file must keep to, apart from how it is written. For one file. */
final class BrandRules {
    private final BrandFile file;
    private final Brand brand;
    private final PublicSuffixes suffixes;
    private final LexiconBuilder lexicon;
    private final Problems problems;
    private final Set<String> hosts = new HashSet<>();

    private BrandRules(BrandFile file, PublicSuffixes suffixes, LexiconBuilder lexicon, Problems problems) {
        this.file = file;
        this.brand = file.brand();
        this.suffixes = suffixes;
        this.lexicon = lexicon;
        this.problems = problems;
        brand.domains().forEach(domain -> hosts.add(domain.value()));
    }

    static void check(BrandFile file, PublicSuffixes suffixes, LexiconBuilder lexicon, Problems problems) {
        BrandRules rules = new BrandRules(file, suffixes, lexicon, problems);
        rules.checkNames();
        rules.checkDomains();
        rules.checkPlaces("userContent", rules.brand.userContent());
        rules.checkPlaces("downloads", rules.brand.downloads());
        rules.checkReferrals();
        rules.checkShapes();
        rules.checkDates();
    }

    private void checkNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < brand.names().size(); i++) {
            Name name = brand.names().get(i);
            String folded = lexicon.fold(name.value());
            if (folded.isEmpty() && !name.value().isEmpty()) {
                problem("nothing is left of the name when it is folded", "names", i, "value");
            }
            names.add(folded);
        }
        for (int i = 0; i < brand.decoys().size(); i++) {
            String decoy = lexicon.fold(brand.decoys().get(i));
            if (names.stream().noneMatch(name -> decoy.length() > name.length() && decoy.contains(name))) {
                problem("holds none of the brand's names: \"" + brand.decoys().get(i) + "\"", "decoys", i);
            }
        }
    }

    private void checkDomains() {
        for (int i = 0; i < brand.domains().size(); i++) {
            Domain domain = brand.domains().get(i);
            String host = domain.value();
            if (host.isEmpty()) {
                continue;
            }
            if (!HostRules.isHost(host)) {
                problem("not a host name in lower case: \"" + host + "\"", "domains", i, "value");
            } else if (suffixes.isPublicSuffix(host)) {
                problem("a public suffix belongs to nobody: \"" + host + "\"", "domains", i, "value");
            } else if (host.startsWith("www.")) {
                problem("is written without \"www.\": \"" + host + "\"", "domains", i, "value");
            }
        }
    }

    private void checkPlaces(String key, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            String value = places.get(i).value();
            int slash = value.indexOf('/');
            if (!value.isEmpty() && !isOwn(slash < 0 ? value : value.substring(0, slash))) {
                problem("lies on none of the brand's domains: \"" + value + "\"", key, i, "value");
            }
        }
    }

    private void checkReferrals() {
        for (int i = 0; i < brand.referrals().size(); i++) {
            ReferralForm form = brand.referrals().get(i);
            if (!form.host().isEmpty() && !isOwn(form.host())) {
                problem("lies on none of the brand's domains: \"" + form.host() + "\"", "referral", i, "host");
            }
            int index = i;
            form.path().flatMap(PathForm::fault).ifPresent(fault -> problem(fault, "referral", index, "path"));
            boolean inPath = form.path().map(path -> path.contains("{code}")).orElse(false);
            if (inPath == form.query().isPresent()) {
                problem("must have {code} in \"path\", or \"query\", and not both", "referral", i);
            }
        }
    }

    private void checkShapes() {
        for (int i = 0; i < brand.pathShapes().size(); i++) {
            int index = i;
            PathForm.fault(brand.pathShapes().get(i)).ifPresent(fault -> problem(fault, "pathShapes", index));
        }
    }

    private void checkDates() {
        checkDates("names", brand.names().stream().map(Name::fact).toList());
        checkDates("domains", brand.domains().stream().map(Domain::fact).toList());
        checkDates("userContent", brand.userContent().stream().map(Place::fact).toList());
        checkDates("downloads", brand.downloads().stream().map(Place::fact).toList());
        checkDates(
                "repositories", brand.repositories().stream().map(Place::fact).toList());
        checkDates("apps", brand.apps().stream().map(Brand.App::fact).toList());
        checkDates(
                "referral", brand.referrals().stream().map(ReferralForm::fact).toList());
        checkDates("handles", brand.handles().stream().map(Brand.Handle::fact).toList());
    }

    private void checkDates(String key, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.validFrom().isPresent() && fact.hasEndedBy(fact.validFrom().get())) {
                problem("ends before it begins", key, i, "validTo");
            }
        }
    }

    private boolean isOwn(String host) {
        for (String at = host; !at.isEmpty(); at = HostRules.parent(at)) {
            if (hosts.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void problem(String message, Object... path) {
        problems.add(file.site(path), message);
    }
}
