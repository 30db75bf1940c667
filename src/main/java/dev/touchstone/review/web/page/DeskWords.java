package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.report.words.Figures;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.ReviewWords;
import dev.touchstone.review.Reviewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of the desk in words, in one language. Immutable, for any number of threads. */
public final class DeskWords {
    static final int LONGEST_TITLE = 160;
    static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Map<ReportLanguage, DeskWords> ALL = new EnumMap<>(ReportLanguage.class);

    static {
        for (ReportLanguage language : ReportLanguage.values()) {
            ALL.put(language, new DeskWords(PageWords.in(language, "/dev/touchstone/review/desk")));
        }
    }

    private final PageWords words;

    private DeskWords(PageWords words) {
        this.words = words;
    }

    public static DeskWords in(ReportLanguage language) {
        DeskWords found = ALL.get(language);
        if (found == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return found;
    }

    public PageWords page() {
        return words;
    }

    /** A language by its BCP 47 tag, in the language of the page; the tag where nobody has a name for it. */
    String tongue(String tag) {
        String name = Locale.forLanguageTag(tag)
                .getDisplayName(Locale.forLanguageTag(language().tag()));
        String shown = shown(tag, LONGEST_NAME);
        return words.getOr("language." + tag, name.isEmpty() ? shown : shown(name, LONGEST_NAME));
    }

    public ReportLanguage language() {
        return words.language();
    }

    String get(String key) {
        return words.get(key);
    }

    String get(String key, String name, String value) {
        return words.get(key, name, value);
    }

    String get(String key, Map<String, String> arguments) {
        return words.get(key, arguments);
    }

    static String number(long number) {
        return PageWords.number(number);
    }

    /** A number with its thousands set apart. */
    public static String count(long number) {
        return number(number);
    }

    /** What was decided, in words. */
    public String told(Map<Label, Outcome> outcomes) {
        return outcomes(outcomes);
    }

    /** So many seconds, as people say it. */
    public String duration(long seconds) {
        if (seconds < 60) {
            return get("seconds", "count", Long.toString(seconds));
        }
        long rest = seconds < 3600 ? seconds % 60 : seconds % 3600 / 60;
        String unit = seconds < 3600 ? "minutes" : "hours";
        String whole = Long.toString(seconds < 3600 ? seconds / 60 : seconds / 3600);
        return rest == 0
                ? get(unit, "count", whole)
                : get(unit + ".and", Map.of("count", whole, "rest", Long.toString(rest)));
    }

    /** On one line, harmless. */
    static String shown(String raw, int codePoints) {
        return Medium.PEOPLE.quote(raw, codePoints);
    }

    /** What is typed by people of the desk: its lines stay. */
    static String shownWords(String raw) {
        return Medium.PEOPLE.show(raw);
    }

    static String when(Instant at) {
        return WHEN.format(at);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    String who(Reviewer reviewer) {
        return reviewer(reviewer.name()) + " · " + role(reviewer);
    }

    /** A reviewer's name as people read it. */
    String reviewer(String name) {
        return name.equals(Reviewer.LOCAL) ? get("who.local") : name(name);
    }

    /** A name or words of the desk's own people, on one line: nobody else's link is in them. */
    public static String name(String typed) {
        return Medium.MACHINE.quote(typed, LONGEST_TITLE);
    }

    public String role(Reviewer reviewer) {
        return get("role." + reviewer.role().id());
    }

    String label(Label label) {
        return get("label.long." + label.id());
    }

    /** Outcomes by label: told once where all are one. */
    String outcomes(Map<Label, Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return "";
        }
        Map<Label, Outcome> sorted = new EnumMap<>(outcomes);
        if (sorted.values().stream().distinct().count() == 1) {
            String labels = sorted.keySet().stream().map(this::label).collect(Collectors.joining(get("and")));
            return get(
                    "outcome.of",
                    Map.of("outcome", outcome(sorted.values().iterator().next()), "labels", labels));
        }
        return sorted.entrySet().stream()
                .map(entry -> get(
                        "outcome.of", Map.of("outcome", outcome(entry.getValue()), "labels", label(entry.getKey()))))
                .collect(Collectors.joining(get("list.separator")));
    }

    /** What holds, at a glance. */
    String brief(Map<Label, Outcome> outcomes) {
        Map<Label, Outcome> sorted = new EnumMap<>(outcomes);
        if (sorted.values().stream().distinct().count() == 1 && sorted.size() == Label.values().length) {
            return outcome(sorted.values().iterator().next());
        }
        return sorted.entrySet().stream()
                .map(entry -> get("label." + entry.getKey().id()) + " " + outcome(entry.getValue()))
                .collect(Collectors.joining(get("list.separator")));
    }

    String outcome(Outcome outcome) {
        return ReviewWords.outcome(outcome).in(language());
    }

    List<QueueView.Score> scores(Map<Label, Double> scores) {
        List<QueueView.Score> views = new ArrayList<>();
        new EnumMap<>(scores)
                .forEach((label, score) -> views.add(new QueueView.Score(label.id(), "", Figures.score(score))));
        return views;
    }
}
