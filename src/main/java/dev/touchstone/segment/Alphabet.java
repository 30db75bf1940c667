package dev.touchstone.segment;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which languages a script is taken to be in, of those that the language detector knows: tags of BCP 47. */
final class Alphabet {
    private static final Map<UnicodeScript, Set<String>> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, Set.of("ko")),
            Map.entry(UnicodeScript.THAI, Set.of("th")),
            Map.entry(UnicodeScript.GREEK, Set.of("el")),
            Map.entry(UnicodeScript.HEBREW, Set.of("he")),
            Map.entry(UnicodeScript.ARMENIAN, Set.of("hy")),
            Map.entry(UnicodeScript.GEORGIAN, Set.of("ka")),
            Map.entry(UnicodeScript.KHMER, Set.of("km")),
            Map.entry(UnicodeScript.LAO, Set.of("lo")),
            Map.entry(UnicodeScript.MYANMAR, Set.of("my")),
            Map.entry(UnicodeScript.SINHALA, Set.of("si")),
            Map.entry(UnicodeScript.TAMIL, Set.of("ta")),
            Map.entry(UnicodeScript.TELUGU, Set.of("te")),
            Map.entry(UnicodeScript.KANNADA, Set.of("kn")),
            Map.entry(UnicodeScript.MALAYALAM, Set.of("ml")),
            Map.entry(UnicodeScript.GUJARATI, Set.of("gu")),
            Map.entry(UnicodeScript.GURMUKHI, Set.of("pa")),
            Map.entry(UnicodeScript.BENGALI, Set.of("bn")),
            Map.entry(UnicodeScript.DEVANAGARI, Set.of("hi", "mr", "ne", "sa")),
            Map.entry(UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps", "pnb")),
            // the ones that pages are written in: the detector likes Sundanese for Indonesian, Low German for a list of
            // names
            Map.entry(
                    UnicodeScript.LATIN,
                    Set.of(
                            "en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "id", "ms", "vi", "cs", "sk", "hu",
                            "ro", "sv", "da", "nb", "nn", "fi", "et", "lv", "lt", "hr", "bs", "sr", "sl", "sq", "ca",
                            "eu", "gl", "tl", "sw", "af", "az", "uz", "is", "ga", "mt", "zu", "so", "la")),
            Map.entry(
                    UnicodeScript.CYRILLIC,
                    Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "tt", "ba", "ce", "mn"))));

    private Alphabet() {}

    /** The only language of the script. */
    static Optional<String> onlyLanguage(UnicodeScript script) {
        Set<String> languages = LANGUAGES.getOrDefault(script, Set.of());
        return languages.size() == 1 ? Optional.of(languages.iterator().next()) : Optional.empty();
    }

    /** Whether a text in the script may be in the language. */
    static boolean writes(UnicodeScript script, String language) {
        return LANGUAGES.getOrDefault(script, Set.of()).contains(language);
    }
}
