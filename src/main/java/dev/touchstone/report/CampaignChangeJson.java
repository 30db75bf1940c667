package dev.touchstone.report;

import java.util.List;

/** What became of campaigns, as one JSON object on one line. */
public final class CampaignChangeJson {
    public static final String SCHEMA = "touchstone.campaign-change/1";

    private CampaignChangeJson() {}

    /** The change and a line end, in UTF-8. */
    public static byte[] line(CampaignChange change) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("change", change.kind().id());
            ids("before", change.before(), json);
            ids("after", change.after(), json);
            json.writeNumberProperty("membersBefore", change.membersBefore());
            json.writeNumberProperty("membersAfter", change.membersAfter());
            json.writeNumberProperty("joined", change.joined());
            json.writeNumberProperty("left", change.left());
            ids("indicators", change.indicators(), json);
            json.writeEndObject();
        });
    }

    private static void ids(String name, List<String> texts, JsonBytes json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(text));
        json.writeEndArray();
    }
}
