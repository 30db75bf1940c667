package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one file of {@code exceptions/}. */
final class ExemptionReader {
    private static final Set<String> KINDS = Set.of("domain", "url", "code", "app", "contact");
    private static final String EVERYWHERE = "all";

    private final String place;
    private final ModelObject file;

    private ExemptionReader(String place, ModelObject file) {
        this.place = place;
        this.file = file;
    }

    /** @param place the file within the folder of additions */
    static Optional<ExemptionFile> read(String place, JsonValue json, Problems problems) {
        return ModelObject.of(json, problems)
                .map(file -> new ExemptionFile(new ExemptionReader(place, file).exemption(), json));
    }

    private Exemption exemption() {
        Exemption.Subject subject = subject();
        String brand = file.text("brand");
        Optional<String> signal = file.optionalText("signal");
        String reason = file.text("reason");
        String owner = file.text("owner");
        LocalDate from = file.date("from");
        LocalDate until = file.date("until");
        if (!from.isBefore(until) && file.has("from") && file.has("until")) {
            file.problem("until", "ends before it begins: it holds from " + from + " and no longer on " + until);
        }
        List<String> carriers = scope();
        file.done();
        return new Exemption(place, brand, subject, signal, reason, owner, from, until, carriers);
    }

    private Exemption.Subject subject() {
        String host = file.optionalText("host").orElse("");
        String indicator = file.optionalText("indicator").orElse("");
        if (file.has("host") == file.has("indicator")) {
            file.problem("host", "needs \"host\" or \"indicator\", and not both");
        }
        if (!host.isEmpty() && !HostRules.isHost(host)) {
            file.problem("host", "not a host name in lower case: \"" + host + "\"");
        }
        int colon = indicator.indexOf(':');
        if (!indicator.isEmpty() && (colon < 1 || !KINDS.contains(indicator.substring(0, colon)))) {
            file.problem(
                    "indicator", "not an indicator as assessments write it, like code:ABC123: \"" + indicator + "\"");
        }
        return new Exemption.Subject(host, indicator);
    }

    /** "all", or the hosts on which the articles lie. */
    private List<String> scope() {
        Optional<JsonValue> scope = file.value("scope");
        if (scope.isEmpty()) {
            file.problem("scope", "lacks \"scope\": \"all\", or the hosts of the articles that it is for");
            return List.of();
        }
        if (scope.get() instanceof JsonValue.Text text) {
            if (!text.value().equals(EVERYWHERE)) {
                file.problem("scope", "must be \"all\" or a list of hosts, is \"" + text.value() + "\"");
            }
            return List.of();
        }
        List<String> hosts = new ArrayList<>();
        for (JsonValue.Text host : file.texts("scope")) {
            if (HostRules.isHost(host.value())) {
                hosts.add(host.value());
            } else {
                file.problem("scope", "not a host name in lower case: \"" + host.value() + "\"");
            }
        }
        if (hosts.isEmpty()) {
            file.problem("scope", "names no host; \"all\" means all articles");
        }
        return hosts;
    }
}
