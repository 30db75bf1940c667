package dev.touchstone.knowledge;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Values as a row of numbers, each text kept once: what is written so is read without being parsed, from any place on. {@link
 * RecordReader} reads it.
 */
final class RecordWriter {
    /** Stands for a day or a text that is absent. */
    static final int NONE = Integer.MIN_VALUE;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int[] numbers = new int[1 << 12];
    private int count;

    /** Where the next value will stand. */
    int place() {
        return count;
    }

    void number(int value) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = value;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String value) {
        Integer known = texts.get(value);
        int number = known == null ? texts.size() : known;
        texts.putIfAbsent(value, number);
        number(number);
    }

    void optionalText(Optional<String> value) {
        value.ifPresentOrElse(this::text, () -> number(NONE));
    }

    void optionalDay(Optional<LocalDate> value) {
        number(value.map(day -> Math.toIntExact(day.toEpochDay())).orElse(NONE));
    }

    <T> void list(List<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeInt(numbers[i]);
        }
        out.writeInt(texts.size());
        int end = 0;
        for (String text : texts.keySet()) {
            end += text.length();
            out.writeInt(end);
        }
        out.writeInt(end);
        for (String text : texts.keySet()) {
            out.writeChars(text);
        }
    }
}
