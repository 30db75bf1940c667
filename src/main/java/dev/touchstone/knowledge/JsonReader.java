package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON file and keeps where each value stands. The streaming parser alone is used: starting a data binder would take
 * longer than reading all the models.
 */
final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final Problems problems;

    private JsonReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's value; empty where it is broken, which is then among the problems. */
    static Optional<JsonValue> read(String file, byte[] bytes, Problems problems) {
        return new JsonReader(file, problems).read(bytes);
    }

    private Optional<JsonValue> read(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            try {
                return whole(parser);
            } catch (JacksonException e) {
                int line = e.getLocation() == null
                        ? parser.currentLocation().getLineNr()
                        : e.getLocation().getLineNr();
                problems.add(Site.of(file, Math.max(0, line)), "broken JSON: " + firstLine(e.getOriginalMessage()));
                return Optional.empty();
            }
        }
    }

    private Optional<JsonValue> whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            problems.add(Site.of(file), "the file is empty");
            return Optional.empty();
        }
        JsonValue value = value(parser, Site.of(file, line(parser)));
        if (parser.nextToken() != null) {
            problems.add(Site.of(file, line(parser)), "something follows the end of the value");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private JsonValue value(JsonParser parser, Site site) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, site);
            case START_ARRAY -> items(parser, site);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), site);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeric(parser.getDecimalValue(), site);
            case VALUE_TRUE -> new JsonValue.Flag(true, site);
            case VALUE_FALSE -> new JsonValue.Flag(false, site);
            default -> new JsonValue.Nothing(site);
        };
    }

    private JsonValue members(JsonParser parser, Site site) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Site keySite = site.below(key, line(parser));
            parser.nextToken();
            if (members.put(key, value(parser, keySite)) != null) {
                problems.add(keySite, "the key \"" + key + "\" stands here twice");
            }
        }
        return new JsonValue.Members(members, site);
    }

    private JsonValue items(JsonParser parser, Site site) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, site.below(Integer.toString(items.size()), line(parser))));
        }
        return new JsonValue.Items(items, site);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
