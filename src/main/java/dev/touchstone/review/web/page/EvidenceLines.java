package dev.touchstone.review.web.page;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.report.page.DetailsView;
import dev.touchstone.report.page.Mark;
import dev.touchstone.report.page.Passage;
import dev.touchstone.report.page.Tone;
import dev.touchstone.report.words.Figures;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article's evidence as it is told: what reads the same at the same places is one line, whichever labels it bears on. */
final class EvidenceLines {
    private final List<List<ReviewedEvidence>> lines;
    private final Map<Integer, Integer> lineOf = new HashMap<>();

    private EvidenceLines(List<List<ReviewedEvidence>> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            for (ReviewedEvidence piece : lines.get(i)) {
                lineOf.put(piece.number(), i + 1);
            }
        }
    }

    static EvidenceLines of(ReviewedArticle article) {
        Map<Told, List<ReviewedEvidence>> lines = new LinkedHashMap<>();
        for (ReviewedEvidence piece : article.evidence()) {
            lines.computeIfAbsent(Told.of(piece), unused -> new ArrayList<>()).add(piece);
        }
        return new EvidenceLines(new ArrayList<>(lines.values()));
    }

    /** Number of the line that tells of a piece. */
    int line(int piece) {
        return lineOf.getOrDefault(piece, 0);
    }

    List<Mark> marks(boolean inUrl) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReviewedEvidence first = lines.get(i).get(0);
            if (first.inUrl() == inUrl) {
                for (Span span : first.spans()) {
                    marks.add(new Mark(i + 1, tone(lines.get(i)), span));
                }
            }
        }
        return marks;
    }

    List<DetailsView.ReasonView> views(DeskWords words, Passage address, Passage text) {
        List<DetailsView.ReasonView> views = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReviewedEvidence first = lines.get(i).get(0);
            views.add(new DetailsView.ReasonView(
                    i + 1,
                    tone(lines.get(i)).css(),
                    first.signal(),
                    first.words().in(words.language()),
                    effects(lines.get(i), words),
                    words.get(
                            first.inUrl() ? "place.url" : "places",
                            "count",
                            DeskWords.number(first.spans().size())),
                    (first.inUrl() ? address : text).numbers().contains(i + 1)));
        }
        return views;
    }

    private static List<String> effects(List<ReviewedEvidence> line, DeskWords words) {
        List<String> effects = new ArrayList<>();
        for (ReviewedEvidence piece : line) {
            piece.label()
                    .ifPresent(label -> effects.add(
                            words.get("label." + label.id()) + " " + Figures.brief(new LogOdds(piece.micros()))));
        }
        return effects.isEmpty() ? List.of(words.get("observed")) : effects;
    }

    private static Tone tone(List<ReviewedEvidence> line) {
        boolean spam = counts(line, Label.REFERRAL_SPAM);
        boolean fake = counts(line, Label.IMPERSONATION);
        if (spam || fake) {
            return spam && fake ? Tone.BOTH : spam ? Tone.SPAM : Tone.FAKE;
        }
        return line.stream().anyMatch(piece -> piece.micros() < 0) ? Tone.RELIEF : Tone.SEEN;
    }

    private static boolean counts(List<ReviewedEvidence> line, Label label) {
        return line.stream()
                .anyMatch(piece -> piece.micros() > 0
                        && piece.label().filter(bears -> bears == label).isPresent());
    }

    /** What a reader sees of a piece. */
    private record Told(String signal, boolean inUrl, List<Span> spans, String words) {
        static Told of(ReviewedEvidence piece) {
            return new Told(
                    piece.signal(), piece.inUrl(), piece.spans(), piece.words().english());
        }
    }
}
