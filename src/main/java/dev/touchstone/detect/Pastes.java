package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an article passes on without quotation marks: behind words of telling and a colon the rest of the line or the paragraph
 * below, a conversation written down, and an address right behind words that say who gave it. Being passed on excuses nothing;
 * it only says whose words they are.
 */
final class Pastes {
    /** Between the words of telling and the colon, in UTF-16 code units. */
    private static final int COLON = 20;
    /** A line that ends in a colon says no more behind the words of telling. */
    private static final int REST = 80;
    /** A longer paragraph is not taken for a paste. */
    private static final int LONGEST = 1200;
    /** Behind a colon stands at least so much, or what is pasted is below. */
    private static final int LEAST = 8;
    /** Between words of giving and the address. */
    private static final int HANDED = 8;

    private final String text;
    private final Passages passages;

    private final ByPlace<Span> marked;
    private final Lazy<Turn> turn;

    private Pastes(ScannedArticle article, ByPlace<Span> marked) {
        this.passages = article.passages();
        this.text = article.legible();
        this.marked = marked;
        this.turn = new Lazy<>(() -> new Turn(article));
    }

    /** @param marked what stands in quotation marks or is set apart as a quotation */
    static List<Span> in(ScannedArticle article, ByPlace<Span> marked) {
        List<Span> found = new ArrayList<>(Transcript.in(article.legible()));
        Pastes pastes = new Pastes(article, marked);
        int done = 0;
        for (CueHit cue : article.cues("telling")) {
            // One paste may hold many such words of its own.
            if (cue.span().start() >= done && !article.isHidden(cue.span())) {
                Span paste = pastes.behind(cue.span());
                if (paste.length() > 0) {
                    found.add(paste);
                    done = paste.end();
                }
            }
        }
        for (CueHit cue : article.cues("handed")) {
            int end = Math.min(article.legible().length(), cue.span().end() + HANDED);
            Span sentence = article.passages().sentenceAround(cue.span());
            Span rest = new Span(cue.span().end(), Math.max(cue.span().end(), sentence.end()));
            boolean address = article.hasAddress(rest, given -> given.span().start() <= end);
            if (address && !article.isHidden(cue.span())) {
                found.add(rest);
            }
        }
        return found;
    }

    /** What the words introduce; empty where it is nothing. */
    private Span behind(Span words) {
        int limit = Math.min(text.length(), words.end() + COLON);
        for (int at = words.end(); at < limit && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '。' || c == '！' || c == '？') {
                break;
            }
            if (c == '：' || (c == ':' && (at + 1 == text.length() || text.charAt(at + 1) <= ' '))) {
                return pasted(at + 1);
            }
        }
        int end = words.end();
        while (end < text.length() && text.charAt(end) != '\n') {
            if (end - words.end() > REST || text.charAt(end) == '。') {
                return new Span(end, end);
            }
            end++;
        }
        int last = end;
        while (last > words.end() && " *_\t\r".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean colon = last > words.end() && (text.charAt(last - 1) == '：' || text.charAt(last - 1) == ':');
        return colon ? below(end) : new Span(end, end);
    }

    private Span pasted(int start) {
        int end = lineEnd(start);
        int first = start;
        while (first < end && " *_\t\u3000".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        Optional<Span> quotation =
                marked.firstAround(new Span(first + 1, first + 1)).filter(span -> span.start() >= start);
        if (quotation.isPresent()) {
            // Its words end with its marks: what follows them is the author's own.
            return quotation.get();
        }
        return end - start >= LEAST && !text.substring(start, end).isBlank()
                ? new Span(start, turn.get().within(new Span(start, end)))
                : below(end);
    }

    /** The paragraph below, up to a blank line or another block. */
    private Span below(int end) {
        int start = end;
        while (start < text.length() && start - end < LEAST && text.charAt(start) <= ' ') {
            start++;
        }
        int stop = start;
        while (stop < text.length() && !isBlankLine(stop) && !(text.charAt(stop) == '\n' && passages.endsBlock(stop))) {
            if (stop - start > LONGEST) {
                return new Span(start, start);
            }
            stop++;
        }
        return new Span(start, stop);
    }

    private boolean isBlankLine(int newline) {
        if (text.charAt(newline) != '\n') {
            return false;
        }
        int at = newline + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
