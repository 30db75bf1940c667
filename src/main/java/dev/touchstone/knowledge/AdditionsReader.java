package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a user's additions: {@code brands/<id>.json}, {@code exceptions/<name>.json}, {@code known-bad.txt}. All of each folder
 * is read; there is no index.
 */
final class AdditionsReader {
    static final String KNOWN_BAD = "known-bad.txt";
    private static final String JSON = ".json";

    private final ModelFiles files;
    private final Problems problems;

    private AdditionsReader(ModelFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** @param base the brands there are without them */
    static Additions read(ModelSource source, List<BrandFile> base, Problems problems) {
        ModelFiles files = new ModelFiles(source, problems);
        AdditionsReader reader = new AdditionsReader(files, problems);
        List<BrandFile> brands = reader.brands(base);
        List<ExemptionFile> exemptions = reader.exemptions();
        Optional<ModelLines> listed = files.linesIfAny(KNOWN_BAD);
        if (files.isEmpty()) {
            problems.add(
                    Site.of(source.place("")),
                    "adds nothing: there is no brands/*.json, no exceptions/*.json and no " + KNOWN_BAD);
        }
        if (!source.isChecked()) {
            SchemaCheck.check(files, problems);
        }
        return new Additions(Optional.of(files), brands, exemptions, reader.knownBad(listed));
    }

    private List<BrandFile> brands(List<BrandFile> base) {
        Set<String> taken = new HashSet<>();
        base.forEach(file -> taken.add(file.brand().id()));
        List<BrandFile> brands = new ArrayList<>();
        for (String name : files.list("brands", JSON)) {
            files.jsonIfAny(name)
                    .flatMap(json -> BrandReader.read(json, problems))
                    .ifPresent(brand -> {
                        brands.add(brand);
                        check(brand, name.substring("brands/".length(), name.length() - JSON.length()), taken);
                    });
        }
        return brands;
    }

    private void check(BrandFile file, String called, Set<String> taken) {
        String id = file.brand().id();
        if (!id.equals(called) && !id.isEmpty()) {
            problems.add(file.site("id"), "must be \"" + called + "\" like the file, is \"" + id + "\"");
        } else if (taken.contains(id) && !file.brand().replaces()) {
            problems.add(
                    file.site("id"),
                    "the registry has a brand \"" + id + "\" already; \"replaces\": true puts this file in its place");
        } else if (!taken.contains(id) && file.brand().replaces()) {
            problems.add(file.site("replaces"), "the registry has no brand \"" + id + "\" to replace");
        }
    }

    private List<ExemptionFile> exemptions() {
        List<ExemptionFile> exemptions = new ArrayList<>();
        for (String name : files.list("exceptions", JSON)) {
            files.jsonIfAny(name)
                    .flatMap(json -> ExemptionReader.read(name, json, problems))
                    .ifPresent(exemptions::add);
        }
        return exemptions;
    }

    private List<Additions.BadHost> knownBad(Optional<ModelLines> lines) {
        List<Additions.BadHost> hosts = new ArrayList<>();
        for (ModelLines.Entry line : lines.map(ModelLines::entries).orElse(List.of())) {
            int comment = line.text().indexOf('#');
            String host = (comment < 0 ? line.text() : line.text().substring(0, comment)).strip();
            if (HostRules.isHost(host)) {
                hosts.add(new Additions.BadHost(host, line.site()));
            } else {
                problems.add(line.site(), "not a host name in lower case: \"" + host + "\"");
            }
        }
        return hosts;
    }
}
