package dev.touchstone.cli;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.words.Medium;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

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

    private final PriorityQueue<Row> gravest = new PriorityQueue<>(GRAVEST_FIRST.reversed());
    private long found;

    private record Row(Verdict verdict, double spam, double impersonation, String id, String indicators, long number) {
        double gravest() {
            return Math.max(spam, impersonation);
        }
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
    private static String indicators(Assessment assessment) {
        List<Indicator> implicated =
                assessment.indicators().stream().filter(Indicator::implicated).toList();
        boolean sites = implicated.stream().anyMatch(indicator -> indicator.type() == Indicator.Type.DOMAIN);
        List<String> names = implicated.stream()
                .filter(indicator -> !(sites && indicator.type() == Indicator.Type.URL))
                .map(FindingsTable::name)
                .toList();
        String shown = String.join(", ", names.subList(0, Math.min(MOST_INDICATORS, names.size())));
        return names.size() > MOST_INDICATORS ? shown + ", +" + (names.size() - MOST_INDICATORS) : shown;
    }

    private static String name(Indicator indicator) {
        String value = Medium.PEOPLE.quote(indicator.value(), LONGEST_INDICATOR);
        return switch (indicator.type()) {
            case DOMAIN, URL -> value;
            default -> indicator.type().id() + " " + value;
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
        StringBuilder table = new StringBuilder();
        table.append("verdict    referral  imperson.  ")
                .append(Columns.padded("article", widest))
                .append("  implicated\n");
        for (Row row : rows) {
            String line = String.format(Locale.ROOT, "%8.2f  %9.2f  ", row.spam(), row.impersonation())
                    + Columns.padded(row.id(), widest)
                    + "  " + row.indicators();
            table.append(verdict(row.verdict(), colours))
                    .append("  ")
                    .append(line.stripTrailing())
                    .append('\n');
        }
        if (found > rows.size()) {
            table.append("and ").append(found - rows.size()).append(" more; --out DIR writes them all\n");
        }
        return table.toString();
    }

    private static String verdict(Verdict verdict, boolean colours) {
        String padded = Columns.padded(verdict.id(), "undecided".length());
        String colour = verdict == Verdict.FLAG ? "31" : "33";
        return colours ? "\033[" + colour + "m" + padded + "\033[0m" : padded;
    }
}
