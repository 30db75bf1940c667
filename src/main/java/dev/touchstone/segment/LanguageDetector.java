package dev.touchstone.segment;

import dev.touchstone.text.Language;
import dev.touchstone.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text: by its script where that decides, by its little words where it is English, and by OpenNLP's
 * detector only where neither says. Safe for any number of threads.
 */
final class LanguageDetector {
    /** Fewer letters than that say nothing: OpenNLP calls "ok" Maori. */
    private static final int FEWEST_LETTERS = 20;

    private static final int FEWEST_IDEOGRAPHS = 2;
    /** A Chinese character says about as much as three Latin letters. */
    private static final int IDEOGRAPH_WEIGHT = 3;
    /** The same where the Latin letters are names and labels, no prose. */
    private static final int IDEOGRAPH_WEIGHT_AMONG_NAMES = 12;
    /** Of Japanese text about half is kana; Chinese has の in the names of its shops. */
    private static final int KANA_SHARE = 6;
    /** The detector works in proportion to length, and no longer gets better behind this. */
    private static final int SAMPLE = 300;

    private static final Map<String, String> TAGS = tags();

    private final NlpModels models;

    LanguageDetector(NlpModels models) {
        this.models = models;
    }

    /** @param mask what is no prose */
    Language detect(String text, Mask mask) {
        LetterCount count = LetterCount.of(text, mask);
        UnicodeScript script = count.most();
        int letters = count.letters(script);
        int eastAsian = count.ideographs() + count.kana();
        if (eastAsian >= FEWEST_IDEOGRAPHS && eastAsian * IDEOGRAPH_WEIGHT >= letters) {
            return eastAsian(count);
        }
        boolean english = script == UnicodeScript.LATIN && EnglishWords.prevail(text, mask);
        if (eastAsian >= FEWEST_IDEOGRAPHS && !english && eastAsian * IDEOGRAPH_WEIGHT_AMONG_NAMES >= letters) {
            return eastAsian(count);
        }
        Optional<String> only = Alphabet.onlyLanguage(script);
        if (only.isPresent() && letters >= FEWEST_IDEOGRAPHS) {
            return new Language(only.get());
        }
        if (letters < FEWEST_LETTERS) {
            return Language.UNDETERMINED;
        }
        if (english) {
            return Language.ENGLISH;
        }
        return byModel(sample(text, mask), script);
    }

    private static Language eastAsian(LetterCount count) {
        if (count.kana() * KANA_SHARE >= count.ideographs()) {
            return new Language("ja");
        }
        return count.traditional() > count.simplified() ? Language.TRADITIONAL_CHINESE : Language.SIMPLIFIED_CHINESE;
    }

    private Language byModel(String sample, UnicodeScript script) {
        opennlp.tools.langdetect.Language[] ranked =
                models.withLanguageDetector(detector -> detector.predictLanguages(sample));
        for (opennlp.tools.langdetect.Language guess : ranked) {
            String tag = TAGS.getOrDefault(guess.getLang(), guess.getLang());
            if (Alphabet.writes(script, tag)) {
                return new Language(tag);
            }
        }
        return Language.UNDETERMINED;
    }

    private static String sample(String text, Mask mask) {
        StringBuilder sample = new StringBuilder(SAMPLE);
        int from = 0;
        for (int i = 0; i <= mask.size() && sample.length() < SAMPLE; i++) {
            int to = i < mask.size() ? mask.start(i) : text.length();
            Span prose = Trim.span(text, from, to);
            int end = Math.min(prose.end(), prose.start() + SAMPLE - sample.length());
            sample.append(text, prose.start(), end).append(' ');
            from = i < mask.size() ? mask.end(i) : to;
        }
        return sample.toString();
    }

    /** From the detector's three letters to the two of BCP 47, where a language has two. */
    private static Map<String, String> tags() {
        Map<String, String> tags = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            tags.putIfAbsent(new Locale(language).getISO3Language(), language);
        }
        // parts of a macrolanguage that everybody names by the whole
        tags.putAll(Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg"));
        return Map.copyOf(tags);
    }
}
