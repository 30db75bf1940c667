package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether words say of a brand that something is not its own, the brand between or behind the denial: {@code 不是币安},
 * {@code does not belong to OKX}, {@code 与欧易无关}.
 */
final class Disowned {
    /** Between a brand's name and the denial stands a blank or a particle at most, in UTF-16 code units. */
    private static final int LEAD = 16;

    private static final List<String> BEFORE = List.of(
            "不是",
            "并非",
            "並非",
            "并不是",
            "並不是",
            "不属于",
            "不屬於",
            "非",
            " not",
            "isn't",
            "isn’t",
            "aren't",
            "not belong to",
            "doesn't belong to",
            "not part of",
            "not run by",
            "not owned by",
            "not operated by",
            "not connected to",
            "no connection to",
            "no connection with",
            "nothing to do with");
    private static final List<String> BEHIND = List.of("无关", "無關", "毫无关", "毫無關", "没有任何关", "沒有任何關", "没有关系", "沒有關係");

    private Disowned() {}

    /** Whether a denial stands right before the brand's name. */
    static boolean isBefore(String text, Span brand) {
        String lead = text.substring(Math.max(0, brand.start() - LEAD), brand.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        return BEFORE.stream().anyMatch(lead::endsWith);
    }

    /** Whether the passage says it of any brand that it names. */
    static boolean in(ScannedArticle article, Span passage) {
        String text = article.text();
        for (BrandMention mention : article.mentions(passage)) {
            Span brand = mention.span();
            String rest = text.substring(brand.end(), Math.min(text.length(), brand.end() + LEAD))
                    .strip();
            if (isBefore(text, brand) || BEHIND.stream().anyMatch(rest::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
