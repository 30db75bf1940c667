package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A MISP event with an attribute for each thing confirmed. What poses as a brand is for detection ({@code to_ids}); codes and links of
 * referral spam are told and not for detection.
 */
final class MispExport implements Export {
    private static final Pattern FILE = Pattern.compile("(?i)\\.(?:apk|xapk|ipa|exe|msi|dmg|pkg|zip)$");

    @Override
    public String format() {
        return "misp";
    }

    @Override
    public String name() {
        return "event.misp.json";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        List<ConfirmedIndicator> indicators = ConfirmedIndicators.of(source);
        ObjectNode whole = JsonFile.object();
        ObjectNode event = whole.putObject("Event");
        event.put("uuid", Names.uuid("event " + source.desk().facts().report()).toString());
        event.put("info", "Brand impersonation and referral spam, confirmed by reviewers");
        event.put("date", Names.time(source.at()).substring(0, 10));
        event.put("timestamp", seconds(source.at()));
        event.put("threat_level_id", "2").put("analysis", "2").put("distribution", "0");
        event.put("published", false);
        event.putObject("Orgc")
                .put("name", "Touchstone")
                .put("uuid", Names.uuid("desk").toString());
        ArrayNode attributes = event.putArray("Attribute");
        for (ConfirmedIndicator indicator : indicators) {
            attribute(indicator, attributes);
        }
        event.putArray("Tag").addObject().put("name", "tlp:amber");
        JsonFile.write(whole, target);
        return indicators.size();
    }

    private static void attribute(ConfirmedIndicator indicator, ArrayNode attributes) {
        String type = switch (indicator.type()) {
            case "domain" -> "domain";
            case "url" -> "url";
            case "app" -> isFile(indicator.value()) ? "filename" : "mobile-application-id";
            default -> "text";
        };
        String category = switch (indicator.type()) {
            case "domain", "url" -> "Network activity";
            case "app" -> "Payload delivery";
            default -> "Other";
        };
        ObjectNode attribute = attributes.addObject();
        attribute.put(
                "uuid",
                Names.uuid("attribute " + indicator.type() + ":" + indicator.value())
                        .toString());
        attribute.put("type", type).put("category", category).put("value", indicator.value());
        attribute.put("to_ids", indicator.isMalicious() && !type.equals("text"));
        attribute.put("distribution", "5").put("disable_correlation", false);
        attribute.put(
                "comment",
                indicator.type() + "; " + indicator.carriedAs() + "; in " + indicator.articles() + " articles");
        attribute.put("timestamp", seconds(indicator.last()));
        attribute.put("first_seen", Names.time(indicator.first()));
        attribute.put("last_seen", Names.time(indicator.last()));
        ArrayNode tags = attribute.putArray("Tag");
        for (Label label : indicator.labels()) {
            tags.addObject().put("name", "touchstone:label=\"" + label.id() + "\"");
        }
    }

    /** Whether it is a package to download, and not what an app is called in a store. */
    private static boolean isFile(String app) {
        return FILE.matcher(app).find();
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }
}
