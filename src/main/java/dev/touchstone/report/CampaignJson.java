package dev.touchstone.report;

import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.CampaignEdge;
import dev.touchstone.campaign.CampaignMember;
import dev.touchstone.campaign.CampaignTie;
import dev.touchstone.campaign.SharedIndicator;
import java.util.List;
import java.util.Optional;

/** A campaign as one JSON object on one line; {@code src/docs/campaigns.md} says what its fields mean. */
public final class CampaignJson {
    public static final String SCHEMA = "touchstone.campaign/1";

    private CampaignJson() {}

    /** The campaign and a line end, in UTF-8. */
    public static byte[] line(Campaign campaign) {
        return JsonLine.of(json -> write(campaign, json));
    }

    private static void write(Campaign campaign, JsonBytes json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("id", campaign.id());
        json.writeNumberProperty("size", campaign.size());
        AssessmentJson.optional("first", campaign.first(), json);
        AssessmentJson.optional("last", campaign.last(), json);
        json.writeObjectPropertyStart("languages");
        campaign.languages().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("indicators");
        campaign.indicators().forEach(indicator -> indicator(indicator, json));
        json.writeEndArray();
        texts("template", campaign.template(), json);
        List<CampaignMember> different =
                campaign.different().stream().map(campaign.members()::get).toList();
        texts("different", different.stream().map(CampaignMember::id).toList(), json);
        json.writeArrayPropertyStart("differentLines");
        different.forEach(member -> json.writeNumber(member.line()));
        json.writeEndArray();
        json.writeArrayPropertyStart("edges");
        for (CampaignEdge edge : campaign.edges()) {
            json.writeStartArray();
            json.writeNumber(edge.indicator());
            json.writeNumber(edge.member());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("members");
        campaign.members().forEach(member -> member(member, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void indicator(SharedIndicator indicator, JsonBytes json) {
        json.writeStartObject();
        json.writeStringProperty("type", indicator.kind().id());
        json.writeStringProperty("value", indicator.value());
        json.writeNumberProperty("members", indicator.members());
        json.writeBooleanProperty("joins", indicator.joins());
        json.writeBooleanProperty("onGenuineHost", indicator.genuine());
        json.writeBooleanProperty("onForeignHost", indicator.foreign());
        json.writeEndObject();
    }

    private static void member(CampaignMember member, JsonBytes json) {
        json.writeStartObject();
        json.writeStringProperty("id", member.id());
        json.writeNumberProperty("line", member.line());
        json.writeStringProperty("verdict", member.verdict().id());
        AssessmentJson.optional("published", member.published(), json);
        Optional<CampaignTie> tie = member.tie();
        if (tie.isPresent()) {
            json.writeObjectPropertyStart("tie");
            json.writeStringProperty("type", tie.get().kind().id());
            json.writeStringProperty("value", tie.get().value());
            json.writeNumberProperty("flagged", tie.get().flagged());
            json.writeEndObject();
        } else {
            json.writeNullProperty("tie");
        }
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonBytes json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(text));
        json.writeEndArray();
    }
}
