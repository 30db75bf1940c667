package dev.touchstone.knowledge;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.PublicSuffixes;
import dev.touchstone.web.Redirects;
import dev.touchstone.web.ReferralShapes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the tables in {@code web/}. */
final class WebTablesReader {
    private final ModelFiles files;
    private final Problems problems;

    private WebTablesReader(ModelFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Empty where one of them could not be read, which is then among the problems. */
    static Optional<WebTables> read(ModelFiles files, PublicSuffixes suffixes, Problems problems) {
        WebTablesReader reader = new WebTablesReader(files, problems);
        Optional<ReferralShapes> shapes = files.json("web/referral.json")
                .flatMap(json -> ModelObject.of(json, problems))
                .map(reader::shapes);
        Set<String> shorteners = reader.shorteners();
        return shapes.map(found -> new WebTables(new Redirects(new AddressParser(suffixes)), shorteners, found));
    }

    private Set<String> shorteners() {
        Set<String> hosts = new HashSet<>();
        files.lines("web/shorteners.txt").ifPresent(lines -> {
            for (ModelLines.Entry line : lines.entries()) {
                int comment = line.text().indexOf('#');
                String host = (comment < 0 ? line.text() : line.text().substring(0, comment)).strip();
                if (!HostRules.isHost(host)) {
                    problems.add(line.site(), "not a host name in lower case: \"" + host + "\"");
                } else if (!hosts.add(host)) {
                    problems.add(line.site(), "\"" + host + "\" stands here twice");
                }
            }
        });
        return hosts;
    }

    private ReferralShapes shapes(ModelObject file) {
        Optional<ModelObject> parameters = part(file, "parameters");
        Optional<ModelObject> paths = part(file, "paths");
        ReferralShapes shapes = new ReferralShapes(
                names(parameters, "strong"),
                names(parameters, "weak"),
                names(paths, "strong"),
                names(paths, "entrance"),
                names(Optional.of(file), "honest"));
        parameters.ifPresent(ModelObject::done);
        paths.ifPresent(ModelObject::done);
        file.done();
        return shapes;
    }

    private Optional<ModelObject> part(ModelObject file, String key) {
        if (!file.has(key)) {
            problems.add(file.site(), "lacks \"" + key + "\"");
        }
        return file.object(key);
    }

    private Set<String> names(Optional<ModelObject> part, String key) {
        Set<String> names = new HashSet<>();
        part.ifPresent(object -> {
            for (JsonValue.Text name : object.texts(key)) {
                if (!names.add(name.value())) {
                    problems.add(name.site(), "\"" + name.value() + "\" stands here twice");
                }
            }
        });
        return names;
    }
}
