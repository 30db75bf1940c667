package dev.touchstone.detect;

import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Small words by which a reproach is bound to something or turned away from it, in both scripts of Chinese and in English. Looked for
 * in an article's {@linkplain ScannedArticle#legible() legible text}.
 */
final class ReproachWords {
    private static final List<String> PLACES = List.of(
            "网站", "網站", "网址", "網址", "网页", "網頁", "链接", "鏈接", "連結", "连结", "域名", "网域", "網域", "页面", "頁面", "平台", "平臺", "站点",
            "站點", "邀请码", "邀請碼", "推荐码", "推薦碼", "软件", "軟體", "客服", "安装包", "安裝包", "site", "link", "domain", "page",
            "support", "host", "url", "app", "address", "code");
    private static final List<String> OTHERS = List.of(
            "以外",
            "之外",
            "除了",
            "除此",
            "其余",
            "其餘",
            "其他",
            "其它",
            "别的",
            "別的",
            " other",
            "except",
            "the rest",
            "anything else");
    private static final List<String> DENIALS =
            List.of("不是", "并非", "並非", "绝非", "絕非", "没有", "沒有", "无", "無", "非", " no", " not", " not a", "n't a", "never");
    private static final String JOINTS = " \t\n:：\"“”'‘’「」『』`*<(（[【、的";
    private static final int LEAD = 8;
    /** The longest of the words below is no longer. */
    private static final int TEST = 16;

    private static final List<String> TESTS = List.of(
            "检测",
            "檢測",
            "测试",
            "測試",
            "防护",
            "防護",
            "拦截",
            "攔截",
            "过滤",
            "零风险",
            " test",
            " protection",
            " filter",
            " scan",
            " check",
            "-free",
            " free");

    private static final List<String> FEARS =
            List.of("怕", "恨", "不想", "不敢", "不愿", "不願", "隐瞒", "隱瞞", "don't want", "hate", "fear", "won't");

    private static final List<String> HEARSAY = List.of(
            "they said",
            "people said",
            "people say",
            "some say",
            "有人说",
            "有人說",
            "有人觉得",
            "有人覺得",
            "都说是",
            "都說是",
            "还以为",
            "還以為");

    private static final List<String> LURES = List.of(
            "诱导",
            "誘導",
            "诱骗",
            "誘騙",
            "引诱",
            "引誘",
            "诱使",
            "誘使",
            "骗",
            "騙",
            "哄",
            "忽悠",
            "教唆",
            "唆使",
            "怂恿",
            "慫恿",
            "lure",
            "lures",
            "luring",
            "trick",
            "urging",
            "urge people",
            "urge users",
            "talk people into",
            "talked into",
            "coax",
            "dup");

    private static final List<String> FORBIDDING = List.of(
            "不要", "勿", "别", "別", "不可", "不得", "不能", "do not", "don't", "don’t", "never", "must not", "should not");

    private ReproachWords() {}

    /** {@code 骗子最怕…}, {@code what scammers don't want}: what frauds would rather not have is none. */
    static boolean isFeared(String text, Span passage) {
        String words = Legible.cut(text, passage);
        return FEARS.stream().anyMatch(words::contains);
    }

    /** {@code they said it was a scam: …}: what others are said to hold is not what the article says. */
    static boolean isHearsay(String text, Span passage) {
        String words = Legible.cut(text, passage);
        return HEARSAY.stream().anyMatch(words::contains);
    }

    /** {@code 诱导用户填写…}, {@code tricks people into entering …}: what a fraud has others do. */
    static boolean isLure(String text, Span passage) {
        String words = Legible.cut(text, passage).toLowerCase(Locale.ROOT);
        return LURES.stream().anyMatch(words::contains);
    }

    /** {@code the only one; all others are fakes}: said of everything but what stands here. */
    static boolean isOfOthers(String text, Span passage) {
        String words = Legible.cut(text, passage);
        return OTHERS.stream().anyMatch(words::contains);
    }

    /** {@code passes every phishing test}, {@code 防钓鱼检测}: what is checked for is not what is found. */
    static boolean isTested(String text, Span words) {
        String rest = Legible.behind(text, words.end(), TEST);
        return TESTS.stream().anyMatch(rest::startsWith);
    }

    /** {@code not a scam}, {@code 绝非骗局}. */
    static boolean isDenied(String text, Span words) {
        String lead = Legible.before(text, words.start(), LEAD).stripTrailing();
        return DENIALS.stream().anyMatch(lead::endsWith);
    }

    /** {@code 请勿填写…}, {@code never enter …}. */
    static boolean isForbidden(String text, Span words) {
        String lead = Legible.before(text, words.start(), LEAD + 3)
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        return FORBIDDING.stream().anyMatch(lead::endsWith);
    }

    static boolean namesPlace(String text, Span passage) {
        String words = Legible.cut(text, passage);
        return PLACES.stream().anyMatch(words::contains);
    }

    /** Whether nothing stands there but spaces, quotes and a colon. */
    static boolean isJoining(String gap) {
        return gap.chars().allMatch(c -> c == FoldedText.UNSEEN || JOINTS.indexOf(c) >= 0);
    }

    /**
     * Whether words, with what follows them at once, name a kind of place: {@code 钓鱼网站：}, {@code fake sites}.
     *
     * @param gap what stands between them and what they are said of
     * @param of what they are said of; may be the name of a place itself
     */
    static boolean isNameOfPlace(String words, String gap, String of) {
        String rest = gap.toLowerCase(Locale.ROOT);
        boolean place = endsWithPlace(words) || (rest.isBlank() && endsWithPlace(of));
        for (String name : PLACES) {
            int at = rest.indexOf(name);
            if (at >= 0
                    && (rest.substring(0, at).isBlank()
                            || rest.substring(0, at).strip().equals("的"))) {
                place = true;
                rest = rest.substring(at + name.length());
                rest = rest.startsWith("s") ? rest.substring(1) : rest;
                break;
            }
        }
        return place && isJoining(rest);
    }

    private static boolean endsWithPlace(String words) {
        String end = words.toLowerCase(Locale.ROOT);
        return PLACES.stream().anyMatch(end::endsWith);
    }
}
