package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code policy.json}. */
final class PolicyReader {
    private final Problems problems;

    private PolicyReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Policy> read(JsonValue json, Problems problems) {
        return ModelObject.of(json, problems).map(object -> new PolicyReader(problems).policy(object));
    }

    private Policy policy(ModelObject file) {
        SortedMap<String, Thresholds> thresholds = new TreeMap<>();
        Optional<ModelObject> labels = file.object("labels");
        if (labels.isEmpty()) {
            problems.add(file.site("labels"), "lacks the labels' thresholds");
        } else {
            Labels.check(labels.get(), problems);
            for (String id : labels.get().keys()) {
                labels.get().object(id).flatMap(this::thresholds).ifPresent(each -> thresholds.put(id, each));
            }
        }
        SortedSet<String> hosts = new TreeSet<>();
        for (JsonValue.Text host : file.texts("ownHosts")) {
            if (!HostRules.isHost(host.value())) {
                problems.add(host.site(), "not a host name in lower case: \"" + host.value() + "\"");
            }
            hosts.add(host.value().toLowerCase(Locale.ROOT));
        }
        SortedSet<String> codes = new TreeSet<>();
        file.texts("partnerCodes").forEach(code -> codes.add(code.value()));
        file.done();
        return new Policy(thresholds, hosts, codes);
    }

    private Optional<Thresholds> thresholds(ModelObject label) {
        BigDecimal review = label.number("review");
        BigDecimal flag = label.number("flag");
        label.done();
        if (review.signum() <= 0 || review.compareTo(flag) > 0 || flag.compareTo(BigDecimal.ONE) > 0) {
            problems.add(label.site(), "must be 0 < review <= flag <= 1, is review " + review + ", flag " + flag);
            return Optional.empty();
        }
        return Optional.of(new Thresholds(review.doubleValue(), flag.doubleValue()));
    }
}
