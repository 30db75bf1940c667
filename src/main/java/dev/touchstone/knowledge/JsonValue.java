package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of a JSON file and where it stands. */
sealed interface JsonValue {
    Site site();

    /** What it is, in the words of a message. */
    String kind();

    record Text(String value, Site site) implements JsonValue {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Numeric(BigDecimal value, Site site) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Flag(boolean value, Site site) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing(Site site) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }

    record Items(List<JsonValue> values, Site site) implements JsonValue {
        Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Members in file order. */
    record Members(Map<String, JsonValue> values, Site site) implements JsonValue {
        Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
