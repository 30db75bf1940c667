package dev.touchstone.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a written campaign is compared with another report's.
 *
 * @param id of the campaign
 * @param members ids of its articles; of articles with one id each counts, see {@link #all}
 * @param indicators {@code type:value} of those that join by themselves, most members first
 */
public record ReadCampaign(String id, Set<String> members, List<String> indicators) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public ReadCampaign {
        members = Set.copyOf(members);
        indicators = List.copyOf(indicators);
    }

    /**
     * Reads {@code campaigns.jsonl}. An id that several articles of the report have is told apart by how often it was met before.
     *
     * @throws IOException if the file cannot be read or a line is no campaign; the message names file and line
     */
    public static List<ReadCampaign> all(Path file) throws IOException {
        List<ReadCampaign> campaigns = new ArrayList<>();
        Map<String, Integer> met = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                campaigns.add(one(line, file + ":" + number++, met));
            }
        } catch (CharacterCodingException broken) {
            throw new IOException(file + ": not UTF-8", broken);
        }
        return List.copyOf(campaigns);
    }

    private static ReadCampaign one(String line, String place, Map<String, Integer> met) throws IOException {
        try {
            JsonNode campaign = MAPPER.readTree(line);
            if (!campaign.path("schema").asString("").equals(CampaignJson.SCHEMA)) {
                throw new IOException(place + ": no campaign of the schema " + CampaignJson.SCHEMA);
            }
            Set<String> members = new LinkedHashSet<>();
            for (JsonNode member : campaign.path("members")) {
                String id = text(member, "id", place);
                int times = met.merge(id, 1, Integer::sum);
                members.add(times == 1 ? id : id + "\n" + times);
            }
            List<String> indicators = new ArrayList<>();
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
