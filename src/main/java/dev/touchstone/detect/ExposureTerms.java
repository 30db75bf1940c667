package dev.touchstone.detect;

import java.util.List;

/** Small words that tell whether a sentence speaks of what an article passes on or of something else, in Chinese and English. */
final class ExposureTerms {
    /** What binds a reproach to what was passed on. */
    static final List<String> TIES = List.of(
            "这是",
            "這是",
            "这就是",
            "這就是",
            "这个",
            "這個",
            "这种",
            "這種",
            "这类",
            "這類",
            "这条",
            "這條",
            "这段",
            "這段",
            "这封",
            "這封",
            "这些",
            "這些",
            "该网",
            "該網",
            "该链",
            "該鏈",
            "該連",
            "该平台",
            "該平台",
            "该短信",
            "該簡訊",
            "该邮",
            "該郵",
            "该类",
            "該類",
            "此类",
            "此類",
            "上述",
            "呢個",
            "呢条",
            "呢條",
            "it is",
            "it's",
            "it was",
            "this is",
            "this was",
            "this site",
            "this link",
            "this message",
            "this text",
            "this email",
            "this mail",
            "this page",
            "that was",
            "that page",
            "these are");
    /** What turns from what was passed on to what it is. */
    static final List<String> TURNS = List.of(
            "其实",
            "其實",
            "实为",
            "實為",
            "实则",
            "實則",
            "实际上",
            "實際上",
            "事实上",
            "事實上",
            "原来",
            "原來",
            "结果是",
            "結果是",
            "经查",
            "經查",
            "经核实",
            "經核實",
            "分明是",
            "明显是",
            "明顯是",
            "显然是",
            "顯然是",
            "in fact",
            "in reality",
            "actually",
            "turned out",
            "turns out");
    /** Frauds of another time, another place or of the world at large. */
    static final List<String> ELSEWHERE = List.of(
            "以前",
            "之前",
            "从前",
            "從前",
            "去年",
            "曾经",
            "曾經",
            "过去",
            "過去",
            "当年",
            "别的",
            "別的",
            "另一",
            "另外",
            "别处",
            "別處",
            "那个才",
            "那個才",
            "才是",
            "有人说",
            "有人說",
            "其他",
            "其它",
            "很多",
            "许多",
            "許多",
            "到处",
            "到處",
            "常",
            "太多",
            "以为",
            "以為",
            "别家",
            "假平台",
            "没用",
            "沒用",
            "没有用",
            "不用",
            "没走",
            "沒走",
            "没通过",
            "用错",
            "如果",
            "万一",
            "免得",
            "以免",
            "总算",
            "總算",
            "假网站",
            "假網站",
            "last year",
            "years ago",
            "used to",
            "another",
            "anything else",
            "everything",
            "everyone",
            "everywhere",
            "a lot of",
            "lots of",
            "many ",
            "often",
            "people call",
            "i thought",
            "at first",
            "elsewhere",
            "without it",
            "did not use",
            "didn't use",
            "instead",
            "used the wrong",
            "some say",
            "if you");
    /** What stands against a fraud is none. */
    static final List<String> AGAINST = List.of(
            "防", "反", "针对", "針對", "免", "拦", "攔", "查杀", "揭穿", "against", "anti", "protect", "prevent", "avoid", "test",
            "check");

    static final List<String> PASSIVE = List.of("被", "遭", "受", "by", "by a", "by the", "不是", "不会");

    static final List<String> DENIED =
            List.of("没", "沒", "未", "不", "无", "無", " not ", "n't ", "never ", "without ", "ignored ", "missed ");
    static final List<String> QUESTIONS = List.of("吗", "嗎", "吧？", "？", "?", "求鉴定", "求鑑定");
    static final List<String> DOUBTS =
            List.of("骗", "騙", "钓鱼", "釣魚", "真的吗", "真的嗎", "靠谱吗", "legit", "scam", "phish", "fake", "genuine?");
    /** What a bare answer may call it behind its first word. */
    static final List<String> THINGS = List.of(
            "", "网站", "網站", "站", "网址", "網址", "链接", "連結", "邮件", "郵件", "短信", "簡訊", "无疑", "無疑", "没跑", "啊", "了", "site",
            "link", "email", "mail", "message", "text", "page");

    private ExposureTerms() {}

    /** Whether any of the words stands in what is said, in lower case. */
    static boolean isAny(String said, List<String> words) {
        return words.stream().anyMatch(said::contains);
    }
}
