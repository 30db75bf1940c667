package dev.touchstone.report.page;

import dev.touchstone.article.Block;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.Shown;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a text into pieces for the page: marks and hidden parts set apart, addresses defanged, invisible characters named. */
public final class PassagePresenter {
    private final PageWords words;

    /** Names parts of documents in these words. */
    public PassagePresenter(PageWords words) {
        this.words = words;
    }

    /**
     * The text, or of a longer one as much as the excerpt shows.
     *
     * @param blocks in which hidden parts are told of
     * @param marks gravest first
     */
    public Passage present(String text, List<Block> blocks, List<Mark> marks, Excerpt excerpt) {
        List<Span> windows = excerpt.of(text, marks);
        List<Piece> pieces = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int done = 0;
        Optional<Zone> zone = Optional.empty();
        List<Boundaries.Stretch> stretches = new Boundaries(text, windows, marks, blocks).stretches();
        int next = 0;
        for (Span window : windows) {
            gap(done, window.start(), pieces);
            List<Shown> changes = Medium.PEOPLE.changes(window.cut(text));
            Changes shown = new Changes(text, window.start(), changes);
            for (; next < stretches.size() && stretches.get(next).span().end() <= window.end(); next++) {
                Boundaries.Stretch stretch = stretches.get(next);
                if (stretch.span().start() < window.start()) {
                    continue;
                }
                add(stretch, stretch.zone().equals(zone) ? "" : zoneWords(stretch.zone()), shown, seen, pieces);
                zone = stretch.zone();
            }
            done = window.end();
        }
        gap(done, text.length(), pieces);
        return new Passage(pieces, seen);
    }

    private void add(Boundaries.Stretch stretch, String zone, Changes shown, Set<Integer> seen, List<Piece> pieces) {
        List<Piece.Badge> badges = new ArrayList<>();
        for (Mark mark : stretch.beginning()) {
            boolean first = seen.add(mark.number());
            if (first || mark.tone() != Tone.SEEN) {
                badges.add(new Piece.Badge(mark.number(), first));
            }
        }
        String css = css(stretch);
        boolean mark = stretch.tone().isPresent();
        String announced = zone;
        for (Changes.Run run : shown.within(stretch.span())) {
            String runCss = run.named() ? (css + " invisible").strip() : css;
            pieces.add(new Piece(runCss, mark, announced, badges, run.text()));
            announced = "";
            badges = List.of();
        }
    }

    private static String css(Boundaries.Stretch stretch) {
        String tone = stretch.tone().map(Tone::css).orElse("");
        String zone = stretch.zone().map(Zone::id).orElse("");
        return (tone + " " + zone).strip();
    }

    private String zoneWords(Optional<Zone> zone) {
        return zone.map(told -> words.get("zone." + told.id())).orElse("");
    }

    private void gap(int from, int to, List<Piece> pieces) {
        if (to > from) {
            pieces.add(new Piece(
                    "gap", false, "", List.of(), words.get("gap", "count", PageWords.number((long) to - from))));
        }
    }
}
