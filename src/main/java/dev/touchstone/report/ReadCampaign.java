package dev.touchstone.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a written campaign is compared with another report's.
 *
 * @param id of the campaign
 * @param members ids of its articles
 * @param indicators {@code type:value} of those that join by themselves
 */
public record ReadCampaign(String id, Set<String> members, Set<String> indicators) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public ReadCampaign {
        members = Set.copyOf(members);
        indicators = Set.copyOf(indicators);
    }

    /**
     * Reads {@code campaigns.jsonl}.
     *
     * @throws IOException if the file cannot be read or a line is no campaign; the message names file and line
     */
    public static List<ReadCampaign> all(Path file) throws IOException {
        List<ReadCampaign> campaigns = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                campaigns.add(one(line, file + ":" + number++));
            }
        } catch (CharacterCodingException broken) {
            throw new IOException(file + ": not UTF-8", broken);
        }
        return List.copyOf(campaigns);
    }

    private static ReadCampaign one(String line, String place) throws IOException {
        try {
            JsonNode campaign = MAPPER.readTree(line);
            if (!campaign.path("schema").asString("").equals(CampaignJson.SCHEMA)) {
                throw new IOException(place + ": no campaign of the schema " + CampaignJson.SCHEMA);
            }
            Set<String> members = new LinkedHashSet<>();
            campaign.path("members").forEach(member -> members.add(text(member, "id", place)));
            Set<String> indicators = new LinkedHashSet<>();
            for (JsonNode indicator : campaign.path("indicators")) {
                if (indicator.path("joins").asBoolean(false)) {
                    indicators.add(text(indicator, "type", place) + ":" + text(indicator, "value", place));
                }
            }
            return new ReadCampaign(text(campaign, "id", place), members, indicators);
        } catch (JacksonException | Malformed broken) {
            throw new IOException(place + ": not a campaign: " + reason(broken), broken);
        }
    }

    private static String text(JsonNode node, String name, String place) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new Malformed(place + " has no text '" + name + "'");
        }
        return value.asString();
    }

    private static String reason(RuntimeException broken) {
        return broken instanceof JacksonException json
                ? json.getOriginalMessage()
                : String.valueOf(broken.getMessage());
    }

    /** A field is missing. */
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }
}
