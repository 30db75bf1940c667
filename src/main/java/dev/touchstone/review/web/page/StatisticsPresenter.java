package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws figures over decisions. Immutable. */
public final class StatisticsPresenter {
    private static final int MOST_SIGNALS = 40;
    private static final int MOST_DAYS = 45;

    private final DeskWords words;

    public StatisticsPresenter(DeskWords words) {
        this.words = words;
    }

    public StatisticsView present(Statistics statistics) {
        return new StatisticsView(
                big(statistics),
                outcomes(statistics),
                statistics.signals().stream()
                        .limit(MOST_SIGNALS)
                        .map(this::signal)
                        .toList(),
                bars(statistics.times().buckets(), true),
                bars(last(statistics.days()), false),
                bars(statistics.reviewers(), false),
                statistics.articles() == 0 ? words.get("statistics.none") : "");
    }

    private List<StatisticsView.Figure> big(Statistics statistics) {
        List<StatisticsView.Figure> big = new ArrayList<>();
        big.add(new StatisticsView.Figure(
                words.get("statistics.articles"), DeskWords.number(statistics.articles()), ""));
        Statistics.Times times = statistics.times();
        if (times.timed() > 0) {
            big.add(new StatisticsView.Figure(
                    words.get("statistics.median"),
                    words.duration(times.median()),
                    words.get(
                            "statistics.ninetieth",
                            Map.of(
                                    "time",
                                    words.duration(times.ninetieth()),
                                    "count",
                                    DeskWords.number(times.timed())))));
        }
        Statistics.Agreement agreement = statistics.agreement();
        if (agreement.pairs() > 0) {
            big.add(new StatisticsView.Figure(
                    words.get("statistics.agreement"),
                    DeskWords.percent((double) agreement.agreed() / agreement.pairs()),
                    words.get(
                            "statistics.kappa",
                            Map.of(
                                    "kappa", String.format(Locale.ROOT, "%.2f", agreement.kappa()),
                                    "count", DeskWords.number(agreement.pairs())))));
        }
        return big;
    }

    private List<StatisticsView.Stack> outcomes(Statistics statistics) {
        List<StatisticsView.Stack> stacks = new ArrayList<>();
        for (Label label : Label.values()) {
            Map<Outcome, Long> counts = statistics.outcomes().getOrDefault(label, Map.of());
            long total = counts.values().stream().mapToLong(Long::longValue).sum();
            if (total > 0) {
                List<StatisticsView.Part> parts = new ArrayList<>();
                long before = 0;
                for (Outcome outcome : Outcome.values()) {
                    long count = counts.getOrDefault(outcome, 0L);
                    int from = units(before, total);
                    int to = units(before + count, total);
                    parts.add(new StatisticsView.Part(
                            css(outcome), words.outcome(outcome), DeskWords.number(count), from, to - from));
                    before += count;
                }
                stacks.add(new StatisticsView.Stack(words.label(label), parts));
            }
        }
        return stacks;
    }

    private StatisticsView.Signal signal(Statistics.SignalPrecision signal) {
        boolean known = signal.confirmed() + signal.rejected() > 0;
        return new StatisticsView.Signal(
                signal.signal(),
                words.get("label." + signal.label().id()),
                known ? DeskWords.percent(signal.precision()) : "–",
                words.get(
                        "statistics.counts",
                        Map.of(
                                "confirmed", DeskWords.number(signal.confirmed()),
                                "rejected", DeskWords.number(signal.rejected()),
                                "unsure", DeskWords.number(signal.unsure()))),
                known,
                share(signal.precision()),
                share(signal.low()),
                share(signal.high()));
    }

    private List<StatisticsView.Bar> bars(List<Statistics.Count> counts, boolean seconds) {
        long most = counts.stream().mapToLong(Statistics.Count::count).max().orElse(0);
        return counts.stream()
                .map(count -> new StatisticsView.Bar(
                        seconds ? bucket(count.name()) : words.reviewer(count.name()),
                        DeskWords.number(count.count()),
                        most == 0 ? 0 : units(count.count(), most)))
                .toList();
    }

    private static List<Statistics.Count> last(List<Statistics.Count> days) {
        return days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
    }

    /** {@code ≤ 300} or {@code > 300} seconds, as people say it. */
    private String bucket(String name) {
        int space = name.indexOf(' ');
        return name.substring(0, space + 1) + words.duration(Long.parseLong(name.substring(space + 1)));
    }

    private static String css(Outcome outcome) {
        return switch (outcome) {
            case CONFIRM -> "conf";
            case REJECT -> "rej";
            case UNSURE -> "uns";
        };
    }

    private static int units(long part, long whole) {
        return (int) Math.round((double) StatisticsView.WIDTH * part / whole);
    }

    private static int share(double share) {
        return (int) Math.round(StatisticsView.WIDTH * Math.max(0, Math.min(1, share)));
    }
}
