package dev.touchstone.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a model file while it is read strictly. What is missing, of the wrong type or unknown goes among the problems,
 * and reading continues with a harmless value, so that all is found; nothing read from a file with problems is ever used.
 */
final class ModelObject {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 40;

    private final JsonValue.Members members;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    ModelObject(JsonValue.Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /** The value as an object; empty, and a problem told, where it is none. */
    static Optional<ModelObject> of(JsonValue value, Problems problems) {
        if (value instanceof JsonValue.Members members) {
            return Optional.of(new ModelObject(members, problems));
        }
        problems.add(value.site(), "must be an object, is " + value.kind());
        return Optional.empty();
    }

    Site site() {
        return members.site();
    }

    Site site(String key) {
        JsonValue value = members.values().get(key);
        return value == null ? members.site() : value.site();
    }

    Set<String> keys() {
        return members.values().keySet();
    }

    boolean has(String key) {
        return members.values().containsKey(key);
    }

    /** A required text that is not blank. */
    String text(String key) {
        JsonValue value = required(key);
        return value == null ? "" : text(value);
    }

    Optional<String> optionalText(String key) {
        JsonValue value = asked(key);
        return value == null ? Optional.empty() : Optional.of(text(value));
    }

    /** False where it is absent. */
    boolean flag(String key) {
        JsonValue value = asked(key);
        if (value == null) {
            return false;
        }
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        return wrong(value, "true or false", false);
    }

    /** At most a million, more than any figure of a model needs. */
    BigDecimal number(String key) {
        JsonValue value = required(key);
        if (value == null) {
            return BigDecimal.ZERO;
        }
        if (!(value instanceof JsonValue.Numeric number)) {
            return wrong(value, "a number", BigDecimal.ZERO);
        }
        BigDecimal found = number.value();
        if (found.precision() > MOST_DIGITS
                || Math.abs(found.scale()) > MOST_DIGITS
                || found.abs().compareTo(LARGEST) > 0) {
            problems.add(value.site(), "out of range");
            return BigDecimal.ZERO;
        }
        return found;
    }

    LocalDate date(String key) {
        JsonValue value = required(key);
        return value == null ? NO_DAY : date(value);
    }

    Optional<LocalDate> optionalDate(String key) {
        JsonValue value = asked(key);
        return value == null ? Optional.empty() : Optional.of(date(value));
    }

    /** The caller asks it {@link #done} itself, unless it is a table whose keys are free. */
    Optional<ModelObject> object(String key) {
        JsonValue value = asked(key);
        return value == null ? Optional.empty() : of(value, problems);
    }

    /** The object, read and then checked for unknown keys; empty where it is absent. */
    <T> Optional<T> object(String key, Function<ModelObject, T> read) {
        return object(key).map(object -> whole(object, read));
    }

    /** The list's objects, each read and then checked for unknown keys; empty where the list is absent. */
    <T> List<T> objects(String key, Function<ModelObject, T> read) {
        List<T> found = new ArrayList<>();
        for (JsonValue item : items(key)) {
            of(item, problems).ifPresent(object -> found.add(whole(object, read)));
        }
        return found;
    }

    private static <T> T whole(ModelObject object, Function<ModelObject, T> read) {
        T found = read.apply(object);
        object.done();
        return found;
    }

    /** The list's texts, each with its place; empty where the list is absent. */
    List<JsonValue.Text> texts(String key) {
        List<JsonValue.Text> found = new ArrayList<>();
        for (JsonValue item : items(key)) {
            String text = text(item);
            if (!text.isEmpty()) {
                found.add(new JsonValue.Text(text, item.site()));
            }
        }
        return found;
    }

    /** A value that the caller reads for itself. */
    Optional<JsonValue> value(String key) {
        return Optional.ofNullable(asked(key));
    }

    void problem(String key, String message) {
        problems.add(site(key), message);
    }

    /** Tells every key that nobody asked for. Call it when all were. */
    void done() {
        members.values().forEach((key, value) -> {
            if (!asked.contains(key)) {
                problems.add(value.site(), "unknown key \"" + key + "\"");
            }
        });
    }

    private List<JsonValue> items(String key) {
        JsonValue value = asked(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonValue.Items items) {
            return items.values();
        }
        return wrong(value, "a list", List.of());
    }

    private @Nullable JsonValue asked(String key) {
        asked.add(key);
        return members.values().get(key);
    }

    private @Nullable JsonValue required(String key) {
        JsonValue value = asked(key);
        if (value == null) {
            problems.add(members.site(), "lacks \"" + key + "\"");
        }
        return value;
    }

    private String text(JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrong(value, "a text", "");
        }
        if (text.value().isBlank()) {
            problems.add(value.site(), "must not be empty");
            return "";
        }
        return text.value();
    }

    private LocalDate date(JsonValue value) {
        String text = text(value);
        try {
            return text.isEmpty() ? NO_DAY : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(value.site(), "not a date like 2026-01-31: \"" + text + "\"");
            return NO_DAY;
        }
    }

    private <T> T wrong(JsonValue value, String wanted, T instead) {
        problems.add(value.site(), "must be " + wanted + ", is " + value.kind());
        return instead;
    }
}
