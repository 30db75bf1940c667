package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No two brands own the same host, place, app or account, and none names its own twice for the same days. */
final class OwnershipRules {
    private final Problems problems;
    private final Map<String, List<Title>> titles = new HashMap<>();

    /** @param scope within which one brand may not list a thing twice */
    private record Title(String brand, String scope, Fact fact, Site site) {}

    private OwnershipRules(Problems problems) {
        this.problems = problems;
    }

    static void check(List<BrandFile> files, Problems problems) {
        OwnershipRules rules = new OwnershipRules(problems);
        files.forEach(rules::check);
    }

    private void check(BrandFile file) {
        Brand brand = file.brand();
        for (int i = 0; i < brand.domains().size(); i++) {
            Brand.Domain domain = brand.domains().get(i);
            enter("the host", domain.value(), brand.id(), "", domain.fact(), file.site("domains", i, "value"));
        }
        for (int i = 0; i < brand.userContent().size(); i++) {
            Brand.Place place = brand.userContent().get(i);
            enter("the place", place.value(), brand.id(), "", place.fact(), file.site("userContent", i, "value"));
        }
        for (int i = 0; i < brand.repositories().size(); i++) {
            Brand.Place place = brand.repositories().get(i);
            String value = place.value().toLowerCase(Locale.ROOT);
            enter("the place", value, brand.id(), "", place.fact(), file.site("repositories", i, "value"));
        }
        for (int i = 0; i < brand.apps().size(); i++) {
            Brand.App app = brand.apps().get(i);
            enter("the app", app.id(), brand.id(), app.store(), app.fact(), file.site("apps", i, "id"));
        }
        for (int i = 0; i < brand.handles().size(); i++) {
            Brand.Handle handle = brand.handles().get(i);
            String name = handle.value().toLowerCase(Locale.ROOT);
            enter(
                    "the " + handle.platform() + " account",
                    name,
                    brand.id(),
                    "",
                    handle.fact(),
                    file.site("handles", i, "value"));
        }
    }

    private void enter(String kind, String value, String brand, String scope, Fact fact, Site site) {
        List<Title> others = titles.computeIfAbsent(kind + ' ' + value, key -> new ArrayList<>());
        for (Title other : others) {
            boolean another = !other.brand().equals(brand) || other.scope().equals(scope);
            if (!value.isEmpty() && another && overlap(fact, other.fact())) {
                problems.add(site, kind + " \"" + value + "\" is listed at " + other.site() + " already");
            }
        }
        others.add(new Title(brand, scope, fact, site));
    }

    private static boolean overlap(Fact one, Fact other) {
        return start(one).isBefore(end(other)) && start(other).isBefore(end(one));
    }

    private static LocalDate start(Fact fact) {
        return fact.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Fact fact) {
        return fact.validTo().orElse(LocalDate.MAX);
    }
}
