package dev.touchstone.evaluate.mutate;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that say a brand by themselves; what also means something else is no name to be disguised. */
final class BrandNames {
    private record Entry(String key, Brand brand) {}

    /** What joins the parts of a name that programs read. */
    private static final String JOINTS = "._";

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    BrandNames(List<Brand> brands) {
        for (Brand brand : brands) {
            for (Brand.Name name : brand.names()) {
                String key = name.value().toLowerCase(Locale.ROOT);
                if (!name.ambiguous() && key.length() > 1) {
                    byFirst.computeIfAbsent(key.charAt(0), unused -> new ArrayList<>())
                            .add(new Entry(key, brand));
                }
            }
        }
        byFirst.values()
                .forEach(entries -> entries.sort(Comparator.comparing((Entry entry) -> -entry.key.length())
                        .thenComparing(Entry::key)
                        .thenComparing(entry -> entry.brand.id())));
    }

    /** The longest ones by place, among the words. */
    List<WrittenName> in(String text, BitSet words) {
        List<WrittenName> found = new ArrayList<>();
        for (int at = words.nextSetBit(0); at >= 0; at = words.nextSetBit(at + 1)) {
            int start = at;
            for (Entry entry : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
                int end = start + entry.key.length();
                if (text.regionMatches(true, start, entry.key, 0, entry.key.length())
                        && words.nextClearBit(start) >= end
                        && standsAlone(text, start, end)) {
                    found.add(new WrittenName(new Span(start, end), entry.brand));
                    at = end - 1;
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start));
        boolean behind = end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
        return !before && !behind && !isOfIdentifier(text, start, end);
    }

    /** {@code com.okinc.okex.gp}, {@code okx_123.apk}: with another letter in it that is another program or file. */
    private static boolean isOfIdentifier(String text, int start, int end) {
        boolean before = start > 1 && JOINTS.indexOf(text.charAt(start - 1)) >= 0 && isLatin(text.charAt(start - 2));
        boolean behind =
                end + 1 < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0 && isLatin(text.charAt(end + 1));
        return before || behind;
    }

    static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
