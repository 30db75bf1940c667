package dev.touchstone.cli;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The gravest articles of a run, as a table for a terminal. It keeps no more than it shows. */
final class FindingsTable {
    private static final int MOST = 50;
    private static final int MOST_INDICATORS = 3;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_INDICATOR = 50;

    private static final Comparator<Row> GRAVEST_FIRST = Comparator.comparingInt(
                    (Row row) -> -row.verdict().gravity())
            .thenComparing(Row::verdict)
            .thenComparingDouble(row -> -row.gravest())
            .thenComparingLong(Row::number);

    private final PageWords words;
    private final PriorityQueue<Row> gravest = new PriorityQueue<>(GRAVEST_FIRST.reversed());
    private long found;

    private record Row(Verdict verdict, double spam, double impersonation, String id, String indicators, long number) {
        double gravest() {
            return Math.max(spam, impersonation);
        }
    }

    FindingsTable(ReportLanguage language) {
        this.words = PageWords.in(language);
    }

    /** Takes an article; a clean one is no finding. */
    void add(Assessment assessment) {
        if (assessment.verdict() == Verdict.CLEAN) {
            return;
        }
        gravest.add(new Row(
                assessment.verdict(),
                assessment.label(Label.REFERRAL_SPAM).score(),
                assessment.label(Label.IMPERSONATION).score(),
                id(assessment.id()),
                indicators(assessment),
                found++));
        if (gravest.size() > MOST) {
            gravest.poll();
        }
    }

    /** An id is mostly a path, which stays as it is so that it can be copied; one that is an address is defanged. */
    private static String id(String id) {
        return (id.contains("//") ? Medium.PEOPLE : Medium.MACHINE).quote(id, LONGEST_ID);
    }

    /** Addresses of sites first, then codes, then what else is implicated; a site stands for its addresses. */
    private String indicators(Assessment assessment) {
        List<Indicator> implicated =
                assessment.indicators().stream().filter(Indicator::implicated).toList();
        boolean sites = implicated.stream().anyMatch(indicator -> indicator.type() == Indicator.Type.DOMAIN);
        List<String> names = implicated.stream()
                .filter(indicator -> !(sites && indicator.type() == Indicator.Type.URL))
                .map(this::name)
                .toList();
        String shown = String.join(", ", names.subList(0, Math.min(MOST_INDICATORS, names.size())));
        return names.size() > MOST_INDICATORS ? shown + ", +" + (names.size() - MOST_INDICATORS) : shown;
    }

    private String name(Indicator indicator) {
        String value = Medium.PEOPLE.quote(indicator.value(), LONGEST_INDICATOR);
        return switch (indicator.type()) {
            case DOMAIN, URL -> value;
            default -> words.get("indicator." + indicator.type().id()) + " " + value;
        };
    }

    /** The table's lines, gravest first; empty where nothing was found. */
    String print(boolean colours) {
        if (found == 0) {
            return "";
        }
        List<Row> rows = new ArrayList<>(gravest);
        rows.sort(GRAVEST_FIRST);
        int widest =
                rows.stream().mapToInt(row -> Columns.width(row.id())).max().orElse(0);
        int verdict = Stream.of(Verdict.values())
                .mapToInt(each -> Columns.width(name(each)))
                .max()
                .orElse(0);
        String spam = words.get("table.referral_spam");
        String impersonation = words.get("table.impersonation");
        StringBuilder table = new StringBuilder();
        table.append(Columns.padded(words.get("table.verdict"), verdict))
                .append("  ")
                .append(spam)
                .append("  ")
                .append(impersonation)
                .append("  ")
                .append(Columns.padded(words.get("table.article"), widest))
                .append("  ")
                .append(words.get("indicators.implicated"))
                .append('\n');
        for (Row row : rows) {
            String line = score(row.spam(), spam) + "  " + score(row.impersonation(), impersonation) + "  "
                    + Columns.padded(row.id(), widest) + "  " + row.indicators();
            table.append(verdict(row.verdict(), verdict, colours))
                    .append("  ")
                    .append(line.stripTrailing())
                    .append('\n');
        }
        if (found > rows.size()) {
            table.append(words.get("table.more", "count", Long.toString(found - rows.size())))
                    .append('\n');
        }
        return table.toString();
    }

    /** Two decimals, ending where the column's heading ends. */
    private static String score(double score, String heading) {
        String value = String.format(Locale.ROOT, "%.2f", score);
        return " ".repeat(Math.max(0, Columns.width(heading) - value.length())) + value;
    }

    private String name(Verdict verdict) {
        return words.get("table." + verdict.id());
    }

    private String verdict(Verdict verdict, int width, boolean colours) {
        String padded = Columns.padded(name(verdict), width);
        String colour = verdict == Verdict.FLAG ? "31" : "33";
        return colours ? "\033[" + colour + "m" + padded + "\033[0m" : padded;
    }
}
