package dev.touchstone.knowledge;

import dev.touchstone.knowledge.Brand.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What brands call their own on hosts of code is an account there, or one repository of it: never the host, no part of a name, and on a host
 * where anybody may have one, so that no stranger's host becomes a brand's by a slip of the pen.
 */
final class RepositoryRules {
    private RepositoryRules() {}

    /** @param platforms hosts that are no brand's and on which anybody may write */
    static void check(List<BrandFile> files, Set<String> platforms, Problems problems) {
        Set<String> open = new HashSet<>(platforms);
        for (BrandFile file : files) {
            file.brand().userContent().forEach(place -> open.add(place.value()));
        }
        for (BrandFile file : files) {
            List<Place> places = file.brand().repositories();
            for (int i = 0; i < places.size(); i++) {
                String value = places.get(i).value();
                Site site = file.site("repositories", i, "value");
                // What is empty has been told already.
                if (!value.isEmpty() && !isAccount(value)) {
                    problems.add(
                            site, "is no account or repository, written with a slash at its end: \"" + value + "\"");
                } else if (!value.isEmpty() && !open.contains(value.substring(0, value.indexOf('/')))) {
                    problems.add(site, "lies on no host on which anybody may have an account: \"" + value + "\"");
                }
            }
        }
    }

    private static boolean isAccount(String value) {
        int slash = value.indexOf('/');
        return slash > 0 && value.endsWith("/") && value.length() > slash + 2 && !value.contains("//");
    }
}
