package dev.touchstone.report.words;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.evidence.Because;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons in words, in one language. Immutable, for any number of threads. */
public final class Wording {
    /** Of an argument that quotes the article. */
    public static final int LONGEST_ARGUMENT = 60;

    /** As many as a code can have. */
    private static final int MOST_GUISES = 4;

    private static final Map<ReportLanguage, Wording> ALL = new EnumMap<>(ReportLanguage.class);

    static {
        for (ReportLanguage language : ReportLanguage.values()) {
            ALL.put(language, new Wording(language));
        }
    }

    private final ReportLanguage language;
    private final Messages messages;

    private Wording(ReportLanguage language) {
        this.language = language;
        this.messages = Messages.load("messages", language);
    }

    public static Wording in(ReportLanguage language) {
        Wording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return wording;
    }

    public ReportLanguage language() {
        return language;
    }

    /** Whether there is a sentence for the key. */
    public boolean knows(String key) {
        return messages.find(key).isPresent();
    }

    /** Keys of all reasons and kinds. */
    public SortedSet<String> keys() {
        return messages.keys();
    }

    /**
     * The reason as one sentence. Brands are named as their cards name them, {@code {asOf}} is the assessment's date, and what
     * quotes the article is on one line, at most {@value #LONGEST_ARGUMENT} code points long and safe for the medium. A reason
     * without a sentence (a caller's own detector) is told by its key and arguments.
     */
    public String reason(Because because, Assessment assessment, Medium medium) {
        return reason(because, assessment.asOf(), id -> brandName(id, assessment), medium);
    }

    /**
     * Likewise, where there is no assessment but what a report kept of it.
     *
     * @param asOf the assessment's date
     * @param brands the name of a brand by its id
     */
    public String reason(Because because, LocalDate asOf, UnaryOperator<String> brands, Medium medium) {
        Optional<MessageTemplate> template = messages.find(because.key());
        if (template.isEmpty()) {
            return bare(because, asOf, brands, medium);
        }
        return template.get().fill(name -> argument(name, because, asOf, brands, medium));
    }

    private String bare(Because because, LocalDate asOf, UnaryOperator<String> brands, Medium medium) {
        StringBuilder told = new StringBuilder(medium.quote(because.key(), LONGEST_ARGUMENT));
        String separator = ": ";
        for (String name : because.arguments().keySet()) {
            told.append(separator)
                    .append(medium.quote(name, LONGEST_ARGUMENT))
                    .append(" = ")
                    .append(argument(name, because, asOf, brands, medium));
            separator = ", ";
        }
        return told.toString();
    }

    private String argument(String name, Because because, LocalDate asOf, UnaryOperator<String> brands, Medium medium) {
        String value = because.arguments().get(name);
        if (value == null) {
            return name.equals("asOf") ? asOf.toString() : "{" + name + "}";
        }
        if (name.equals("guises")) {
            return guises(value, medium);
        }
        String words = switch (name) {
            case "brand" -> brands.apply(value);
            case "kind" -> part("kind." + value.replace('-', '_'), value);
            case "file" -> value.isEmpty() ? part("file.unnamed", value) : value;
            default -> value;
        };
        return medium.quote(words, LONGEST_ARGUMENT);
    }

    /** Names of guises, joined by {@code +}: each one whole, and of more than there should be the first few. */
    private String guises(String value, Medium medium) {
        String[] guises = value.split("\\+", -1);
        String separator = part("guise.separator", ", ");
        String told = Stream.of(guises)
                .limit(MOST_GUISES)
                .map(guise -> medium.quote(part("guise." + guise, guise), LONGEST_ARGUMENT))
                .collect(Collectors.joining(separator));
        return guises.length > MOST_GUISES ? told + separator + "…" : told;
    }

    private String part(String key, String otherwise) {
        return messages.find(key).map(words -> words.fill(name -> name)).orElse(otherwise);
    }

    /** As the brand's card names it, or its id where the assessment has no card of it. */
    public static String brandName(String id, Assessment assessment) {
        for (BrandCard card : assessment.brands()) {
            if (card.id().equals(id)) {
                return card.name();
            }
        }
        return id;
    }
}
