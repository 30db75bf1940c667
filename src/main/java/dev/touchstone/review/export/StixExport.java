package dev.touchstone.review.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * STIX 2.1: a bundle of the desk's identity, an indicator for each thing confirmed to pose as a brand, and a sighting of each. What
 * was confirmed as referral spam alone is no attack and is not in it. An indicator holds for 90 days from the last decision.
 */
final class StixExport implements Export {
    private static final Duration HOLDS = Duration.ofDays(90);
    private static final String IDENTITY = "identity--" + Names.uuid("desk");

    @Override
    public String format() {
        return "stix";
    }

    @Override
    public String name() {
        return "indicators.stix.json";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        ObjectNode bundle = JsonFile.object();
        bundle.put("type", "bundle").put("id", "bundle--" + Names.uuid("bundle " + source.at()));
        ArrayNode objects = bundle.putArray("objects");
        ObjectNode identity = objects.addObject();
        common(identity, "identity", IDENTITY, Instant.EPOCH, Instant.EPOCH);
        identity.put("name", "Touchstone reviewers' desk").put("identity_class", "system");
        int told = 0;
        for (ConfirmedIndicator indicator : ConfirmedIndicators.of(source)) {
            Optional<String> pattern = StixPattern.of(indicator);
            if (indicator.isMalicious() && pattern.isPresent()) {
                indicator(indicator, pattern.get(), objects);
                told++;
            }
        }
        JsonFile.write(bundle, target);
        return told;
    }

    private static void indicator(ConfirmedIndicator indicator, String pattern, ArrayNode objects) {
        String name = indicator.type() + ":" + indicator.value();
        String id = "indicator--" + Names.uuid("indicator " + name);
        ObjectNode json = objects.addObject();
        common(json, "indicator", id, indicator.first(), indicator.last());
        json.put("created_by_ref", IDENTITY);
        json.put("name", name);
        json.put("description", indicator.carriedAs());
        json.putArray("indicator_types").add("malicious-activity");
        json.put("pattern", pattern).put("pattern_type", "stix").put("pattern_version", "2.1");
        json.put("valid_from", Names.time(indicator.first()));
        json.put("valid_until", Names.time(indicator.last().plus(HOLDS)));
        json.put("confidence", indicator.confidence());
        ArrayNode labels = json.putArray("labels").add("confirmed-by-reviewer");
        indicator.labels().forEach(label -> labels.add(label.id()));
        ObjectNode sighting = objects.addObject();
        common(
                sighting,
                "sighting",
                "sighting--" + Names.uuid("sighting " + name + " " + indicator.last() + " " + indicator.articles()),
                indicator.last(),
                indicator.last());
        sighting.put("created_by_ref", IDENTITY);
        sighting.put("first_seen", Names.time(indicator.first()));
        sighting.put("last_seen", Names.time(indicator.last()));
        sighting.put("count", indicator.articles());
        sighting.put("sighting_of_ref", id);
        sighting.putArray("where_sighted_refs").add(IDENTITY);
    }

    private static void common(ObjectNode json, String type, String id, Instant created, Instant modified) {
        json.put("type", type).put("spec_version", "2.1").put("id", id);
        json.put("created", Names.time(created)).put("modified", Names.time(modified));
    }
}
