package dev.touchstone.report.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What pages and explanations say beside the reasons, in one language. Immutable, for any number of threads. */
public final class PageWords {
    private static final Map<ReportLanguage, PageWords> ALL = new EnumMap<>(ReportLanguage.class);

    static {
        for (ReportLanguage language : ReportLanguage.values()) {
            ALL.put(language, new PageWords(language, Messages.load("page", language), Optional.empty()));
        }
    }

    private final ReportLanguage language;
    private final Messages messages;
    /** Asked first. */
    private final Optional<Messages> own;

    private PageWords(ReportLanguage language, Messages messages, Optional<Messages> own) {
        this.language = language;
        this.messages = messages;
        this.own = own;
    }

    /**
     * These words with those of another page before them: what both have, the other page says in its own way.
     *
     * @param resource of this program, UTF-8, without {@code _language.properties}, as {@code /dev/touchstone/review/desk}
     * @throws IllegalStateException if the program was put together without it
     */
    public static PageWords in(ReportLanguage language, String resource) {
        return new PageWords(language, in(language).messages, Optional.of(Messages.at(resource, language)));
    }

    public static PageWords in(ReportLanguage language) {
        PageWords words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return words;
    }

    public ReportLanguage language() {
        return language;
    }

    /** Keys of the page's own words; of the report page's where these are its words. */
    public SortedSet<String> keys() {
        return new TreeSet<>(own.orElse(messages).keys());
    }

    private Optional<MessageTemplate> find(String key) {
        return own.flatMap(words -> words.find(key)).or(() -> messages.find(key));
    }

    /**
     * The words for the key, which name no argument.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key) {
        return get(key, Map.of());
    }

    public String get(String key, String name, String value) {
        return get(key, Map.of(name, value));
    }

    /**
     * The words for the key with their arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such key, or the words name an argument that is not given
     */
    public String get(String key, Map<String, String> arguments) {
        MessageTemplate template = find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        return template.fill(name -> {
            String value = arguments.get(name);
            if (value == null) {
                throw new IllegalArgumentException("the words for " + key + " lack " + name);
            }
            return value;
        });
    }

    /** The words for the key, or the name itself where there are none for it. */
    public String getOr(String key, String name) {
        return find(key).isPresent() ? get(key) : name;
    }

    /** A number with its thousands set apart by commas, as both languages do. */
    public static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return number < 0 ? "−" + grouped : grouped.toString();
    }
}
