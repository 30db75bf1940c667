package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a JSON file and where it stands. */
sealed interface JsonValue {
    Site site();

    /** What it is, in the words of a message. */
    String kind();

    /** Where the value lies to which these keys and indexes lead, or as far as they lead. */
    default Site site(Object... steps) {
        JsonValue at = this;
        for (Object step : steps) {
            Optional<JsonValue> next = at.child(step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.site();
    }

    private Optional<JsonValue> child(Object step) {
        if (this instanceof Members members) {
            return Optional.ofNullable(members.values().get(step.toString()));
        }
        boolean within = this instanceof Items items
                && step instanceof Integer index
                && index >= 0
                && index < items.values().size();
        return within ? Optional.of(((Items) this).values().get((Integer) step)) : Optional.empty();
    }

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
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Members in file order. */
    record Members(Map<String, JsonValue> values, Site site) implements JsonValue {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
