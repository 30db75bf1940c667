package dev.touchstone.review.store;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.Statistics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures over decisions. */
final class StatisticsReading {
    private static final long[] BUCKETS = {15, 30, 60, 120, 300, 600, 1800};
    /** Of the normal distribution, for 95%. */
    private static final double Z = 1.959964;

    private static final String STANDS =
            " d.undoes is null and not exists (select 1 from decision u where u.undoes = d.number)";

    private StatisticsReading() {}

    static Statistics read(Connection connection) throws SQLException {
        return new Statistics(
                Sql.number(
                        connection,
                        "select count(*) from article where progress = ? and present = 1",
                        Codes.of(Progress.DECIDED)),
                outcomes(connection),
                signals(connection),
                times(connection),
                AgreementReading.read(connection),
                days(connection),
                Sql.list(
                        connection,
                        "select b.reviewer, count(*) from decision d join batch b on b.number = d.batch where" + STANDS
                                + " group by b.reviewer order by 2 desc, 1",
                        row -> new Statistics.Count(row.getString(1), row.getLong(2))));
    }

    private static Map<Label, Map<Outcome, Long>> outcomes(Connection connection) throws SQLException {
        Map<Label, Map<Outcome, Long>> all = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
            Sql.each(
                    connection,
                    "select " + column(label) + ", count(*) from article where present = 1 and " + column(label)
                            + " is not null group by " + column(label),
                    row -> counts.put(Codes.read(Outcome.values(), row.getInt(1)), row.getLong(2)));
            all.put(label, counts);
        }
        return all;
    }

    private static String column(Label label) {
        return label == Label.REFERRAL_SPAM ? "referral" : "impersonation";
    }

    private static List<Statistics.SignalPrecision> signals(Connection connection) throws SQLException {
        List<Statistics.SignalPrecision> all = new ArrayList<>();
        for (Label label : Label.values()) {
            Map<String, long[]> counts = new TreeMap<>();
            Sql.each(
                    connection,
                    "select s.id, a." + column(label) + ", count(*) from article a"
                            + " join article_signal e on e.article = a.number join signal s on s.number = e.signal"
                            + " where a.present = 1 and a." + column(label) + " is not null"
                            + " and e.label = " + Codes.of(label) + " group by s.id, a." + column(label),
                    row -> counts.computeIfAbsent(row.getString(1), unused -> new long[Outcome.values().length])[
                                    row.getInt(2)] +=
                            row.getLong(3));
            counts.forEach((signal, outcomes) -> all.add(precision(signal, label, outcomes)));
        }
        all.sort(Comparator.comparing((Statistics.SignalPrecision signal) -> -(signal.confirmed() + signal.rejected()))
                .thenComparing(Statistics.SignalPrecision::signal));
        return all;
    }

    private static Statistics.SignalPrecision precision(String signal, Label label, long[] outcomes) {
        long confirmed = outcomes[Codes.of(Outcome.CONFIRM)];
        long rejected = outcomes[Codes.of(Outcome.REJECT)];
        double n = confirmed + rejected;
        double share = n == 0 ? 0 : confirmed / n;
        double middle = n == 0 ? 0 : (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = n == 0 ? 0 : Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Statistics.SignalPrecision(
                signal,
                label,
                confirmed,
                rejected,
                outcomes[Codes.of(Outcome.UNSURE)],
                share,
                Math.max(0, middle - half),
                n == 0 ? 1 : Math.min(1, middle + half));
    }

    private static Statistics.Times times(Connection connection) throws SQLException {
        List<Long> seconds = Sql.list(
                connection,
                "select seconds from batch where seconds is not null and undoes is null order by seconds",
                row -> row.getLong(1));
        List<Statistics.Count> buckets = new ArrayList<>();
        long below = -1;
        for (long most : BUCKETS) {
            long floor = below;
            buckets.add(new Statistics.Count(
                    "≤ " + most,
                    seconds.stream().filter(s -> s > floor && s <= most).count()));
            below = most;
        }
        long longest = below;
        buckets.add(new Statistics.Count(
                "> " + longest, seconds.stream().filter(s -> s > longest).count()));
        int n = seconds.size();
        return new Statistics.Times(
                n,
                n == 0 ? 0 : seconds.get((n - 1) / 2),
                n == 0 ? 0 : seconds.get(Math.min(n - 1, (int) Math.ceil(n * 0.9) - 1)),
                buckets);
    }

    private static List<Statistics.Count> days(Connection connection) throws SQLException {
        Map<String, Long> days = new TreeMap<>();
        Sql.each(
                connection,
                "select b.at, count(*) from decision d join batch b on b.number = d.batch where" + STANDS
                        + " group by b.number, b.at",
                row -> days.merge(
                        LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(1)), ZoneOffset.UTC)
                                .toString(),
                        row.getLong(2),
                        Long::sum));
        return days.entrySet().stream()
                .map(day -> new Statistics.Count(day.getKey(), day.getValue()))
                .toList();
    }
}
