package dev.touchstone.review;

import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Words for reasons, rules and outcomes, in the languages of the pages. Immutable. */
public final class ReviewWords {
    private static final Map<ReportLanguage, Properties> ALL = new EnumMap<>(ReportLanguage.class);

    static {
        for (ReportLanguage language : ReportLanguage.values()) {
            ALL.put(language, load(language));
        }
    }

    private ReviewWords() {}

    public static Bilingual reason(Reason reason) {
        return words("reason." + reason.id());
    }

    /** The rule as a sentence. */
    public static Bilingual rule(CitedRule rule) {
        return words("rule." + rule.id());
    }

    public static Bilingual outcome(Outcome outcome) {
        return words("outcome." + outcome.id());
    }

    /** Why the desk does not do it. */
    public static Bilingual refusal(Refusal.Code code) {
        return words("refusal." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Bilingual words(String key) {
        return new Bilingual(word(ReportLanguage.ENGLISH, key), word(ReportLanguage.CHINESE, key));
    }

    private static String word(ReportLanguage language, String key) {
        Properties words = ALL.get(language);
        String found = words == null ? null : words.getProperty(key);
        if (found == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return found;
    }

    private static Properties load(ReportLanguage language) {
        String path = "/dev/touchstone/review/decisions_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (InputStream in = ReviewWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + path);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return words;
    }
}
