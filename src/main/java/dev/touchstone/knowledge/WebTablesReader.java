package dev.touchstone.knowledge;

import dev.touchstone.web.AffiliateNetwork;
import dev.touchstone.web.Redirector;
import dev.touchstone.web.Redirector.Encoding;
import dev.touchstone.web.ReferralShapes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the tables in {@code web/}. */
final class WebTablesReader {
    private static final String NOT_A_HOST = "not a host name in lower case";

    private final ModelFiles files;
    private final Problems problems;

    private WebTablesReader(ModelFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Empty where one of them could not be read, which is then among the problems. */
    static Optional<WebTables> read(ModelFiles files, Problems problems) {
        WebTablesReader reader = new WebTablesReader(files, problems);
        Optional<ModelObject> redirectors = reader.file("web/redirectors.json");
        Optional<ModelObject> referral = reader.file("web/referral.json");
        Set<String> shorteners = reader.lines("web/shorteners.txt", HostRules::isHost, NOT_A_HOST);
        Set<String> platforms = reader.lines("web/platforms.txt", HostRules::isHost, NOT_A_HOST);
        // Models that were made before there was one have none.
        Set<String> mailProviders =
                reader.entries(files.linesIfAny("web/mail-providers.txt"), HostRules::isHost, NOT_A_HOST);
        Set<String> falseFriends = reader.lines(
                "web/false-friends.txt",
                WebTablesReader::isLabel,
                "not a label of lower-case letters, digits and hyphens");
        if (redirectors.isEmpty() || referral.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reader.tables(redirectors.get(), referral.get(), shorteners, platforms, mailProviders, falseFriends));
    }

    private WebTables tables(
            ModelObject redirectors,
            ModelObject referral,
            Set<String> shorteners,
            Set<String> platforms,
            Set<String> mailProviders,
            Set<String> falseFriends) {
        List<Redirector> known = redirectors.objects("known", this::redirector);
        Optional<ModelObject> generic = part(redirectors, "generic");
        Optional<ModelObject> parameters = part(referral, "parameters");
        Optional<ModelObject> paths = part(referral, "paths");
        WebTables tables = new WebTables(
                known,
                List.copyOf(names(generic, "parameters")),
                names(generic, "paths"),
                shorteners,
                platforms,
                mailProviders,
                falseFriends,
                new ReferralShapes(
                        names(parameters, "strong"),
                        names(parameters, "weak"),
                        names(paths, "strong"),
                        names(paths, "entrance"),
                        names(Optional.of(referral), "honest"),
                        referral.objects("networks", WebTablesReader::network)));
        generic.ifPresent(ModelObject::done);
        redirectors.done();
        parameters.ifPresent(ModelObject::done);
        paths.ifPresent(ModelObject::done);
        referral.done();
        return tables;
    }

    private Redirector redirector(ModelObject form) {
        String host = form.text("host");
        if (!host.isEmpty() && !HostRules.isHost(host)) {
            form.problem("host", NOT_A_HOST + ": \"" + host + "\"");
        }
        form.optionalText("note");
        return new Redirector(Optional.of(host), form.optionalText("path"), form.text("parameter"), encoding(form));
    }

    private static AffiliateNetwork network(ModelObject form) {
        String host = form.text("host");
        if (!host.isEmpty() && !HostRules.isHost(host)) {
            form.problem("host", NOT_A_HOST + ": \"" + host + "\"");
        }
        form.optionalText("note");
        Optional<String> path = form.optionalText("path");
        Optional<String> parameter = form.optionalText("parameter");
        if (path.isPresent() == parameter.isPresent()) {
            form.problem("host", "needs either a path or a parameter");
        }
        return new AffiliateNetwork(host, path, parameter);
    }

    private static Encoding encoding(ModelObject form) {
        String name = form.text("encoding");
        try {
            return name.isEmpty() ? Encoding.PERCENT : Encoding.of(name);
        } catch (IllegalArgumentException e) {
            form.problem("encoding", "must be \"percent\" or \"base64\", is \"" + name + "\"");
            return Encoding.PERCENT;
        }
    }

    private Optional<ModelObject> file(String name) {
        return files.json(name).flatMap(json -> ModelObject.of(json, problems));
    }

    private Optional<ModelObject> part(ModelObject file, String key) {
        if (!file.has(key)) {
            problems.add(file.site(), "lacks \"" + key + "\"");
        }
        return file.object(key);
    }

    /** In file order. */
    private Set<String> names(Optional<ModelObject> part, String key) {
        Set<String> names = new LinkedHashSet<>();
        part.ifPresent(object -> {
            for (JsonValue.Text name : object.texts(key)) {
                add(name.value(), names, name.site());
            }
        });
        return names;
    }

    private Set<String> lines(String name, Predicate<String> form, String fault) {
        return entries(files.lines(name), form, fault);
    }

    /** One entry a line; behind a hash it may say why. */
    private Set<String> entries(Optional<ModelLines> file, Predicate<String> form, String fault) {
        Set<String> entries = new LinkedHashSet<>();
        file.ifPresent(lines -> {
            for (ModelLines.Entry line : lines.entries()) {
                int comment = line.text().indexOf('#');
                String entry = (comment < 0 ? line.text() : line.text().substring(0, comment)).strip();
                if (form.test(entry)) {
                    add(entry, entries, line.site());
                } else {
                    problems.add(line.site(), fault + ": \"" + entry + "\"");
                }
            }
        });
        return entries;
    }

    private void add(String entry, Set<String> entries, Site site) {
        if (!entries.add(entry)) {
            problems.add(site, "\"" + entry + "\" stands here twice");
        }
    }

    private static boolean isLabel(String text) {
        return HostRules.isHost(text + ".x");
    }
}
