package dev.touchstone.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Store ids are not given again: one that ended for a brand and is listed anew is somebody's mistake, or somebody's trick. */
final class RetiredApps {
    private RetiredApps() {}

    static void check(List<BrandFile> files, Problems problems) {
        Map<String, Site> ended = new HashMap<>();
        for (BrandFile file : files) {
            List<Brand.App> apps = file.brand().apps();
            for (int i = 0; i < apps.size(); i++) {
                if (apps.get(i).fact().validTo().isPresent()) {
                    ended.putIfAbsent(key(apps.get(i)), file.site("apps", i, "id"));
                }
            }
        }
        for (BrandFile file : files) {
            List<Brand.App> apps = file.brand().apps();
            for (int i = 0; i < apps.size(); i++) {
                Site before = ended.get(key(apps.get(i)));
                if (before != null && apps.get(i).fact().validTo().isEmpty()) {
                    problems.add(
                            file.site("apps", i, "id"),
                            "the app \"" + apps.get(i).id() + "\" was retired at " + before + " and is listed again");
                }
            }
        }
    }

    private static String key(Brand.App app) {
        return app.store() + ' ' + app.id();
    }
}
