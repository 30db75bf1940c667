package dev.touchstone.evaluate.mutate;

import dev.touchstone.assess.Indicator;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Hosts and codes that nobody has met, in place of those that rotate every week. */
final class FreshNames {
    private static final String CONSONANTS = "bdfglmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 5;

    private FreshNames() {}

    /** Every foreign host that bears no brand's name is another one, wherever it is written, where the article lies included. */
    static RawArticle host(Specimen specimen) {
        Map<String, String> swaps = new LinkedHashMap<>();
        specimen.indicators(Indicator.Type.DOMAIN)
                .filter(domain -> domain.standing().equals(Optional.of(Standing.UNREGISTERED)))
                .map(Indicator::value)
                .filter(domain -> domain.indexOf('.') > 3 && !bearsName(domain, specimen))
                .forEach(domain -> swaps.put(domain, label(domain) + domain.substring(domain.indexOf('.'))));
        return rewritten(specimen.article(), swaps);
    }

    /** Every code is another of the same shape, wherever it is written. */
    static RawArticle code(Specimen specimen) {
        Map<String, String> swaps = new LinkedHashMap<>();
        specimen.codes().stream()
                .filter(code -> !bearsName(code, specimen))
                .forEach(code -> swaps.put(code, code(code)));
        return rewritten(specimen.article(), swaps);
    }

    /** A name that says nothing, the same one for the same key. */
    static String label(String key) {
        int seed = key.hashCode();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            seed = seed * 1103515245 + 12345;
            name.append(CONSONANTS.charAt(Math.floorMod(seed >> 8, CONSONANTS.length())));
            name.append(VOWELS.charAt(Math.floorMod(seed >> 16, VOWELS.length())));
        }
        return name.toString();
    }

    /** Digits for digits, capitals for capitals; what stands before an underscore says what it is, and stays. */
    static String code(String code) {
        int own = code.lastIndexOf('_') + 1;
        StringBuilder other = new StringBuilder(code.substring(0, own));
        for (int i = own; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '1' && c <= '9') {
                other.append((char) ('1' + (c - '1' + 4) % 9));
            } else if (c >= 'A' && c <= 'Z') {
                other.append((char) ('A' + (c - 'A' + 9) % 26));
            } else if (c >= 'a' && c <= 'z') {
                other.append((char) ('a' + (c - 'a' + 9) % 26));
            } else {
                other.append(c);
            }
        }
        return other.toString();
    }

    private static boolean bearsName(String value, Specimen specimen) {
        String lower = value.toLowerCase(Locale.ROOT);
        return specimen.around().registry().brands().stream()
                .flatMap(brand -> brand.names().stream())
                .map(name -> name.value().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.length() > 2 && lower.contains(name));
    }

    private static RawArticle rewritten(RawArticle article, Map<String, String> swaps) {
        UnaryOperator<String> change = text -> {
            String changed = text;
            for (Map.Entry<String, String> swap : swaps.entrySet()) {
                changed = replaced(changed, swap.getKey(), swap.getValue());
            }
            return changed;
        };
        return article.withUrl(article.url().map(change))
                .withTitle(change.apply(article.title()))
                .withBody(change.apply(article.body()));
    }

    private static String replaced(String text, String what, String with) {
        Edits edits = new Edits(text);
        for (int at = 0; at + what.length() <= text.length(); at++) {
            Span span = new Span(at, at + what.length());
            if (text.regionMatches(true, at, what, 0, what.length()) && standsAlone(text, span)) {
                boolean loud = Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(with.charAt(0));
                edits.replace(span, loud ? with.toUpperCase(Locale.ROOT) : with);
            }
        }
        return edits.made();
    }

    /** Whether no Latin letter or digit goes on before or behind it. */
    static boolean standsAlone(String text, Span span) {
        boolean before = span.start() > 0 && BrandNames.isLatin(text.charAt(span.start() - 1));
        boolean behind = span.end() < text.length() && BrandNames.isLatin(text.charAt(span.end()));
        return !before && !behind;
    }
}
