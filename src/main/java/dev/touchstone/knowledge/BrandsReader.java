package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the brands that {@code brands/INDEX} names. */
final class BrandsReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private BrandsReader() {}

    /** By the index's order; brands whose file is broken are left out, and told. */
    static List<BrandFile> read(ModelFiles files, Problems problems) {
        List<BrandFile> found = new ArrayList<>();
        Map<String, Site> index = IndexReader.read(files, "brands", ID, id -> id + ".json", ".json", problems);
        index.forEach((name, site) -> {
            Optional<BrandFile> file = files.json(name, site).flatMap(json -> BrandReader.read(json, problems));
            file.ifPresent(brand -> {
                String id = name.substring("brands/".length(), name.length() - ".json".length());
                if (!brand.brand().id().equals(id) && !brand.brand().id().isEmpty()) {
                    problems.add(
                            brand.site("id"),
                            "must be \"" + id + "\" like the file, is \""
                                    + brand.brand().id() + "\"");
                }
                found.add(brand);
            });
        });
        return found;
    }
}
