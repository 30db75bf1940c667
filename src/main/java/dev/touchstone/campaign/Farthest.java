package dev.touchstone.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The three members whose wording differs most, among those with the smallest digests: a sample that does not depend on the order
 * in which they come.
 */
final class Farthest {
    private static final int SAMPLE = 16;

    private final TreeMap<String, Sketch> sample = new TreeMap<>();

    void add(CampaignTrace trace, Sketch sketch) {
        String place = String.format(Locale.ROOT, "%016x", trace.order());
        sample.put(String.format(Locale.ROOT, "%016x %s %s", trace.digest(), trace.id(), place), sketch);
        if (sample.size() > SAMPLE) {
            sample.pollLastEntry();
        }
    }

    /** The pair that is least alike, then whoever is least like both; fewer where there are fewer. */
    List<Long> places() {
        List<String> keys = new ArrayList<>(sample.keySet());
        List<Sketch> sketches = new ArrayList<>(sample.values());
        List<Integer> chosen = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < i; j++) {
                double alike = sketches.get(i).similarity(sketches.get(j));
                if (alike < least) {
                    least = alike;
                    chosen = new ArrayList<>(List.of(j, i));
                }
            }
        }
        if (chosen.isEmpty()) {
            return keys.stream().map(Farthest::place).toList();
        }
        int third = -1;
        least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < keys.size(); i++) {
            double alike = Math.max(
                    sketches.get(i).similarity(sketches.get(chosen.get(0))),
                    sketches.get(i).similarity(sketches.get(chosen.get(1))));
            if (!chosen.contains(i) && alike < least) {
                least = alike;
                third = i;
            }
        }
        if (third >= 0) {
            chosen.add(third);
        }
        return chosen.stream().sorted().map(i -> place(keys.get(i))).toList();
    }

    private static long place(String key) {
        return Long.parseLong(key.substring(key.length() - 16), 16);
    }
}
