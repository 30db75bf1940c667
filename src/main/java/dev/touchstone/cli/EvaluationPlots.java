package dev.touchstone.cli;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.Curves;
import dev.touchstone.evaluate.Measurement;
import dev.touchstone.evaluate.measure.PrecisionRecall;
import dev.touchstone.evaluate.measure.ReliabilityBin;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.report.figures.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is drawn of a measurement: a reliability diagram for each label, and one of precision and recall. */
final class EvaluationPlots {
    private static final Map<Label, String> NAMES =
            Map.of(Label.REFERRAL_SPAM, "Referral spam", Label.IMPERSONATION, "Impersonation");
    private static final Map<Label, String> TONES = Map.of(Label.REFERRAL_SPAM, "spam", Label.IMPERSONATION, "fake");

    private EvaluationPlots() {}

    static List<Plot> of(Measurement measurement) {
        List<Plot> plots = new ArrayList<>();
        List<Plot.Series> curves = new ArrayList<>();
        for (Label label : Label.values()) {
            Curves of = Curves.of(measurement, label);
            plots.add(reliability(label, of.bins()));
            if (!of.curve().isEmpty()) {
                curves.add(curve(label, of.curve(), measurement.knowledge().policy()));
            }
        }
        plots.add(new Plot(
                "Precision and recall",
                "At every threshold on the score; full dots: flagged, hollow dots: flagged or in review, by the policy as it is.",
                "recall: of articles with the label, found",
                "precision: of those found, with it",
                false,
                curves));
        return plots;
    }

    private static Plot reliability(Label label, List<ReliabilityBin> bins) {
        List<Plot.Dot> dots = new ArrayList<>();
        List<double[]> places = new ArrayList<>();
        for (ReliabilityBin bin : bins) {
            places.add(new double[] {bin.score(), bin.share()});
            dots.add(Plot.Dot.at(
                    bin.score(),
                    bin.share(),
                    bin.interval().low(),
                    bin.interval().high(),
                    "bin",
                    String.format(
                            Locale.ROOT,
                            "%.1f articles with scores of %.3f to %.3f: mean score %.3f, share %.3f",
                            bin.weight(),
                            bin.lowest(),
                            bin.highest(),
                            bin.score(),
                            bin.share())));
        }
        return new Plot(
                "Reliability: " + name(label).toLowerCase(Locale.ROOT),
                "Each dot is a tenth of the articles. On the dashed line scores can be taken at their word.",
                "mean score",
                "share that has the label",
                true,
                List.of(new Plot.Series(name(label), tone(label), Plot.line(places), dots)));
    }

    private static Plot.Series curve(Label label, List<PrecisionRecall.Point> curve, Policy policy) {
        List<double[]> places = curve.stream()
                .map(point -> new double[] {point.recall(), point.precision()})
                .toList();
        List<Plot.Dot> dots = new ArrayList<>();
        dot(curve, policy.of(label.id()).flag(), "flag").ifPresent(dots::add);
        dot(curve, policy.of(label.id()).review(), "review").ifPresent(dots::add);
        return new Plot.Series(name(label), tone(label), Plot.steps(places), dots);
    }

    /** Where a threshold lies on the curve: at the last score that is not below it. */
    private static Optional<Plot.Dot> dot(List<PrecisionRecall.Point> curve, double threshold, String kind) {
        return curve.stream()
                .filter(point -> point.threshold() >= threshold)
                .reduce((one, other) -> other)
                .map(point -> Plot.Dot.at(
                        point.recall(),
                        point.precision(),
                        point.precision(),
                        point.precision(),
                        kind,
                        String.format(
                                Locale.ROOT,
                                "%s from %s: recall %.3f, precision %.3f",
                                kind,
                                threshold,
                                point.recall(),
                                point.precision())));
    }

    private static String name(Label label) {
        return NAMES.getOrDefault(label, label.id());
    }

    private static String tone(Label label) {
        return TONES.getOrDefault(label, "");
    }
}
