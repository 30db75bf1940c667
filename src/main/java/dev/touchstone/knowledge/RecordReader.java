package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote, a text only where it is asked for. For one thread; {@link #at} makes one for another. */
final class RecordReader {
    private final int[] numbers;
    /** By text where it ends among the characters. */
    private final int[] ends;

    private final char[] chars;
    /** What was read before; two threads may make the same text twice. */
    private final @Nullable String[] texts;

    private int next;

    private RecordReader(int[] numbers, int[] ends, char[] chars, @Nullable String[] texts, int next) {
        this.numbers = numbers;
        this.ends = ends;
        this.chars = chars;
        this.texts = texts;
        this.next = next;
    }

    static RecordReader of(PackedInput packed) {
        int[] numbers = packed.ints();
        int[] ends = packed.ints();
        return new RecordReader(numbers, ends, packed.chars(), new String[ends.length], 0);
    }

    /** The same values from a place on. */
    RecordReader at(int place) {
        return new RecordReader(numbers, ends, chars, texts, place);
    }

    int number() {
        return numbers[next++];
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        return text(number());
    }

    private String text(int number) {
        String known = texts[number];
        if (known == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            known = new String(chars, start, ends[number] - start);
            texts[number] = known;
        }
        return known;
    }

    Optional<String> optionalText() {
        int number = number();
        return number == RecordWriter.NONE ? Optional.empty() : Optional.of(text(number));
    }

    Optional<LocalDate> optionalDay() {
        int day = number();
        return day == RecordWriter.NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    <T> List<T> list(Supplier<T> each) {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(each.get());
        }
        return values;
    }
}
