package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;

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
    /** What begins with or ends in such a denial and denies nothing. */
    private static final List<String> NO_DENIALS = List.of(
            "是不是", "除非", "莫非", "无非", "無非", "若非", "whether or not", "if not", "why not", "if it is not", "if it's not");
    /** What may stand behind the name so that it is the brand that is meant, and not a kind of it. */
    private static final List<String> OWNED = List.of(
            "官",
            "的官",
            "公司",
            "平台",
            "平臺",
            "交易所",
            "旗下",
            "集团",
            "本",
            "正版",
            "正牌",
            "正规",
            "正式",
            "授权",
            "授權",
            "genuine",
            "authori",
            "员工",
            "的员工",
            "official",
            "'s",
            "’s",
            "or ",
            "and ",
            "或");

    private static final List<String> BEHIND = List.of("无关", "無關", "毫无关", "毫無關", "没有任何关", "沒有任何關", "没有关系", "沒有關係");

    private Disowned() {}

    /**
     * Whether a denial stands right before the brand's name.
     *
     * @param text as it is read
     */
    static boolean isBefore(String text, Span brand) {
        String lead = Legible.before(text, brand.start(), LEAD).stripTrailing();
        return BEFORE.stream().anyMatch(lead::endsWith) && NO_DENIALS.stream().noneMatch(lead::endsWith);
    }

    /** Whether the passage says it of any brand that it names. */
    static boolean in(ScannedArticle article, Span passage) {
        String text = article.legible();
        if (isQuestion(text, passage.end())) {
            return false;
        }
        for (BrandMention mention : article.mentions(passage)) {
            Span brand = whole(article, mention.span());
            String rest = Legible.behind(text, brand.end(), LEAD).strip();
            if (article.isHidden(brand)) {
                continue;
            }
            if ((isBefore(text, brand) && isMeant(rest)) || BEHIND.stream().anyMatch(rest::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The name with those that stand right beside it: {@code 抹茶MEXC}, {@code 歐易 OKX}. */
    static Span whole(ScannedArticle article, Span name) {
        Span whole = name;
        Span near = new Span(Math.max(0, name.start() - LEAD), name.end() + LEAD);
        List<BrandMention> mentions = article.mentions(near);
        for (int again = 0; again < 2; again++) {
            for (BrandMention other : mentions) {
                boolean beside = other.span().end() <= whole.start()
                        ? isJoined(article, other.span().end(), whole.start())
                        : other.span().start() >= whole.end()
                                && isJoined(article, whole.end(), other.span().start());
                if (beside) {
                    whole = new Span(
                            Math.min(whole.start(), other.span().start()),
                            Math.max(whole.end(), other.span().end()));
                }
            }
        }
        return whole;
    }

    private static boolean isJoined(ScannedArticle article, int from, int to) {
        return to - from <= 1 && article.legible().substring(from, to).isBlank();
    }

    /** {@code not OKX.}, {@code 不是币安官网}; not {@code not OKX light}, {@code 不是币安的普通代理}. */
    private static boolean isMeant(String rest) {
        return rest.isEmpty()
                || !Character.isLetterOrDigit(rest.charAt(0))
                || OWNED.stream().anyMatch(rest::startsWith);
    }

    private static boolean isQuestion(String text, int end) {
        for (int at = end; at < text.length() && at < end + LEAD; at++) {
            char c = text.charAt(at);
            if (c == '?' || c == '？') {
                return true;
            }
            if (c == '。' || c == '\n' || c == '.' || c == '！' || c == '!') {
                return false;
            }
        }
        return false;
    }
}
