package dev.touchstone.evaluate.mutate;

import java.util.Map;
import java.util.TreeMap;

/** The claim to be the brand's own, in other words. */
final class Claims {
    private static final Map<String, String> GENUINE = Map.of(
            "官方", "正版",
            "官网", "正版网站",
            "官網", "正版網站",
            "official", "genuine",
            "Official", "Genuine",
            "OFFICIAL", "GENUINE");
    private static final Map<String, String> AUTHORISED = Map.of(
            "官方", "授权",
            "官网", "授权网站",
            "官網", "授權網站",
            "official", "authorised",
            "Official", "Authorised",
            "OFFICIAL", "AUTHORISED");
    private static final Map<String, String> ONLY = Map.of(
            "官方", "唯一指定",
            "官网", "唯一网站",
            "官網", "唯一網站",
            "official", "only real",
            "Official", "Only real",
            "OFFICIAL", "ONLY REAL");

    private Claims() {}

    static String genuine(Written written) {
        return reworded(written, GENUINE);
    }

    static String authorised(Written written) {
        return reworded(written, AUTHORISED);
    }

    static String only(Written written) {
        return reworded(written, ONLY);
    }

    private static String reworded(Written written, Map<String, String> table) {
        return written.words(run -> {
            String changed = run;
            for (Map.Entry<String, String> entry : new TreeMap<>(table).entrySet()) {
                changed = changed.replace(entry.getKey(), entry.getValue());
            }
            return changed;
        });
    }
}
