package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What single sentences say of something that an article passes on. */
final class ExposureWords {
    /** What binds a reproach to what was passed on. */
    private static final List<String> TIES = List.of(
            "这", "這", "该", "該", "此", "它", "他", "她", "对方", "對方", "上述", "上面", "以上", "那个", "那個", " it", "this", "that",
            "these", "they", "he ", "she ", "the page", "the site", "the link", "the call", "the man", "the sender");
    /** Frauds of another time, another place or of the world at large. */
    private static final List<String> ELSEWHERE = List.of(
            "以前", "之前", "从前", "從前", "去年", "曾经", "曾經", "过去", "過去", "当年", "别的", "別的", "另一", "另外", "其他", "其它", "很多",
            "许多", "許多", "到处", "到處", "常", "以为", "以為", "别家", "假平台", "没用", "沒用", "没有用", "不用", "没走", "沒走", "没通过",
            "用错", "如果", "万一", "免得", "以免", "总算", "last year", "years ago", "used to", "another", "anything else",
            "everything", "everyone", "everywhere", "a lot of", "lots of", "many ", "often", "people call", "i thought",
            "at first", "elsewhere", "without it", "did not use", "didn't use", "instead", "used the wrong", "if you");

    private static final List<String> PASSIVE = List.of("被", "遭", "受", "by", "by a", "by the", "不是", "不会", "不想", "怕");
    private static final List<String> DENIED = List.of("没", "沒", "没有", "沒有", "未", "不", "不会", "无", "not", "never", "n't", "no", "nobody");
    private static final List<String> QUESTIONS = List.of("吗", "嗎", "吧？", "？", "?", "求鉴定", "求鑑定");
    private static final List<String> DOUBTS =
            List.of("骗", "騙", "钓鱼", "釣魚", "真的吗", "真的嗎", "靠谱吗", "legit", "scam", "phish", "fake", "genuine?");
    /** What a bare answer may call it behind its first word. */
    private static final List<String> THINGS = List.of(
            "", "网站", "網站", "站", "网址", "網址", "链接", "連結", "邮件", "郵件", "短信", "簡訊", "无疑", "無疑", "没跑", "啊", "了",
            "site", "link", "email", "mail", "message", "text", "page");
    private static final String FULL_STOPS = "。，！；、.,!;\n";
    /** Before the first word of an answer stand its author and some marks at most, in UTF-16 code units. */
    private static final int LEAD = 8;
    /** A bare answer is no longer. */
    private static final int ANSWER = 40;

    private final ScannedArticle article;
    private final Reproach reproach;
    private final String text;

    ExposureWords(ScannedArticle article) {
        this.article = article;
        this.reproach = new Reproach(article);
        this.text = article.text();
    }

    /** Whether it says of what was passed on that it is a fraud, what it cost, or that it is disowned. */
    boolean condemns(Span sentence) {
        String said = lower(sentence);
        if (isAny(said, ELSEWHERE) || isAsked(sentence)) {
            return false;
        }
        boolean harmed = article.hasCue("harm", sentence, cue -> !isDenied(cue.span()));
        return harmed
                || article.hasCue("repudiate", sentence)
                || (isAny(said, TIES) && reproach.accuses(sentence))
                || isBare(sentence);
    }

    /** Whether the words before a paste say that it is one: not that somebody was deceived once. */
    boolean introducesFraud(Span sentence) {
        if (isAny(lower(sentence), ELSEWHERE)
                || article.hasCue("claim", sentence)
                || article.hasCue("reassure", sentence)) {
            return false;
        }
        return article.cues("warning", sentence).stream()
                .filter(cue -> !isPassive(cue.span()))
                .map(cue -> Clause.around(article, cue.span()))
                .map(clause -> new Span(
                        Math.max(clause.start(), sentence.start()), Math.max(clause.start(), Math.min(clause.end(), sentence.end()))))
                .anyMatch(reproach::accuses);
    }

    /** Whether it vouches for something, denies that it is a fraud, or sends the reader to what was passed on. */
    boolean vouches(Span sentence) {
        if (article.hasCue("reassure", sentence)) {
            return true;
        }
        boolean denied = article.cues("warning", sentence).stream()
                .anyMatch(cue -> ReproachWords.isDenied(text, cue.span())
                        && !article.hasCue("caution", cue.span())
                        && !isAsked(sentence));
        boolean sent = Stream.of("reference", "link-pointer").anyMatch(category -> article.hasCue(category, sentence))
                && couldPromote(sentence)
                && !article.hasCue("shun", sentence)
                && !article.hasCue("struck", sentence);
        return denied || sent;
    }

    boolean couldPromote(Span sentence) {
        return Stream.of("push", "affirm", "benefit").anyMatch(category -> article.hasCue(category, sentence));
    }

    /** A question whether something is a fraud. */
    boolean asks(Span sentence) {
        return isAsked(sentence) && isAny(lower(sentence), DOUBTS);
    }

    static boolean isQuestion(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return isAny(lower, QUESTIONS) && isAny(lower, DOUBTS);
    }

    /** Whether a line or sentence anywhere says nothing else, and none denies it. */
    boolean isAnswered() {
        boolean answered = false;
        for (CueHit cue : article.cues("warning")) {
            if (ReproachWords.isDenied(text, cue.span()) && !article.hasCue("caution", cue.span())) {
                Span sentence = article.passages().sentenceAround(cue.span());
                if (!isAsked(sentence)) {
                    return false;
                }
            } else if (!answered && !article.isHidden(cue.span())) {
                answered = isBareFrom(article.passages().sentenceAround(cue.span()), cue.span());
            }
        }
        return answered;
    }

    private boolean isBare(Span sentence) {
        return article.cues("warning", new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + ANSWER)))
                .stream()
                .anyMatch(cue -> isBareFrom(sentence, cue.span()));
    }

    /** {@code 钓鱼。}, {@code Scam.}: the first word behind the author's name is the verdict, and ends there. */
    private boolean isBareFrom(Span sentence, Span cue) {
        int start = sentence.start();
        for (int at = cue.start() - 1; at >= start; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '：' || c == ':') {
                start = at + 1;
            }
        }
        String lead = text.substring(start, cue.start());
        int end = cue.end();
        while (end < text.length() && end - cue.end() < LEAD && FULL_STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String rest = text.substring(cue.end(), end).strip().toLowerCase(Locale.ROOT);
        boolean stopped = end == text.length() || FULL_STOPS.indexOf(text.charAt(end)) >= 0;
        return lead.chars().noneMatch(Character::isLetterOrDigit)
                && stopped
                && THINGS.contains(rest)
                && sentence.end() - start <= ANSWER
                && !article.hasCue("caution", cue)
                && !isAsked(sentence)
                && reproach.accuses(new Span(start, Math.max(end, sentence.end())));
    }

    private boolean isDenied(Span words) {
        return preceded(words, DENIED);
    }

    private boolean isPassive(Span words) {
        return preceded(words, PASSIVE);
    }

    private boolean preceded(Span words, List<String> by) {
        String lead = text.substring(Math.max(0, words.start() - LEAD), words.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        return by.stream().anyMatch(lead::endsWith);
    }

    /** Whether a question ends there. */
    private boolean isAsked(Span sentence) {
        int end = Math.min(text.length(), sentence.end() + 1);
        String tail = text.substring(Math.max(sentence.start(), end - 4), end).strip();
        return tail.endsWith("?") || tail.endsWith("？") || tail.endsWith("吗") || tail.endsWith("嗎");
    }

    private String lower(Span sentence) {
        return sentence.cut(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isAny(String said, List<String> words) {
        return words.stream().anyMatch(said::contains);
    }
}
