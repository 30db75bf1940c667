package dev.touchstone.knowledge;

import dev.touchstone.knowledge.Brand.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be true of a brand's file and still deserves a look. For one registry. */
final class RegistryDoubts {
    /** Ids that were once given; they are not given again, since reports of other days name them. */
    private static final String RETIRED = "brands/RETIRED";

    private static final int SHORTEST_PLAIN_NAME = 3;
    private static final int DAYS_UNTIL_OLD = 365;

    private final RawModels models;
    private final LocalDate day;
    private final Problems problems;
    private final Set<String> everyday;
    private final Map<String, NameSite> owners = new HashMap<>();

    private record NameSite(String brand, Name name, Site site) {}

    private RegistryDoubts(RawModels models, LocalDate day, Problems problems) {
        this.models = models;
        this.day = day;
        this.problems = problems;
        this.everyday = models.everyday();
    }

    /** Tells of brands whose id was retired. */
    static void retired(RawModels models, Problems problems) {
        Set<String> retired = models.files().wordsIfAny(RETIRED);
        for (BrandFile file : models.brands()) {
            String id = file.brand().id();
            if (retired.contains(id)) {
                problems.add(file.site("id"), "the id \"" + id + "\" was retired and may not be given again");
            }
        }
    }

    static void of(RawModels models, LocalDate day, Problems problems) {
        RegistryDoubts doubts = new RegistryDoubts(models, day, problems);
        for (BrandFile file : models.brands()) {
            doubts.names(file);
            doubts.sources(file);
            doubts.shapes(file);
            doubts.referrals(file);
        }
    }

    private void names(BrandFile file) {
        Brand brand = file.brand();
        for (int i = 0; i < brand.names().size(); i++) {
            Name name = brand.names().get(i);
            Site site = file.site("names", i, "value");
            String folded = models.lexicon().fold(name.value());
            boolean plain = !name.ambiguous();
            if (plain && folded.length() < SHORTEST_PLAIN_NAME && !isHan(folded)) {
                problems.add(site, "short and not marked ambiguous: \"" + name.value() + "\"");
            } else if (plain && everyday.contains(folded)) {
                problems.add(site, "an everyday word and not marked ambiguous: \"" + name.value() + "\"");
            } else if (plain && folded.length() == 2 && !hasDecoy(brand, folded)) {
                problems.add(
                        site, "two characters, and no decoy in which they meet by chance: \"" + name.value() + "\"");
            }
            shared(brand, name, folded, site);
        }
    }

    private void shared(Brand brand, Name name, String folded, Site site) {
        NameSite other = owners.putIfAbsent(folded, new NameSite(brand.id(), name, site));
        if (other == null) {
            return;
        }
        boolean same = other.brand().equals(brand.id());
        boolean alike =
                other.name().ambiguous() == name.ambiguous() && other.name().respelling() == name.respelling();
        if (same && !alike) {
            problems.add(site, "folds to the same as " + other.site() + ", which is marked otherwise");
        } else if (!same && !(other.name().ambiguous() && name.ambiguous())) {
            problems.add(
                    site,
                    "also a name of " + other.brand() + ", and not marked ambiguous in both: \"" + name.value() + "\"");
        }
    }

    private boolean hasDecoy(Brand brand, String folded) {
        return brand.decoys().stream()
                .anyMatch(decoy -> models.lexicon().fold(decoy).contains(folded));
    }

    private void sources(BrandFile file) {
        for (Fact.Source source : file.brand().sources()) {
            Optional<LocalDate> checked = source.checked();
            if (checked.isPresent() && checked.get().plusDays(DAYS_UNTIL_OLD).isBefore(day)) {
                problems.add(
                        file.site("sources", source.key(), "checked"),
                        "last read on " + checked.get() + ", more than a year before " + day);
            }
        }
    }

    private void shapes(BrandFile file) {
        List<PathForm> before = new ArrayList<>();
        List<String> shapes = file.brand().pathShapes();
        for (int i = 0; i < shapes.size(); i++) {
            PathForm form = new PathForm(shapes.get(i));
            for (PathForm earlier : before) {
                if (earlier.covers(form)) {
                    problems.add(
                            file.site("pathShapes", i), "never reached: " + earlier.written() + " comes before it");
                }
            }
            before.add(form);
        }
    }

    private void referrals(BrandFile file) {
        List<Brand.ReferralForm> forms = file.brand().referrals();
        for (int i = 0; i < forms.size(); i++) {
            for (int before = 0; before < i; before++) {
                if (covers(forms.get(before), forms.get(i))) {
                    problems.add(
                            file.site("referral", i),
                            "never reached: " + forms.get(before).form() + " comes before it");
                }
            }
        }
    }

    private static boolean covers(Brand.ReferralForm earlier, Brand.ReferralForm later) {
        if (!earlier.host().equals(later.host()) || !earlier.query().equals(later.query())) {
            return false;
        }
        if (earlier.path().isEmpty()) {
            return true;
        }
        return later.path().isPresent()
                && new PathForm(earlier.path().get())
                        .covers(new PathForm(later.path().get()));
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }
}
