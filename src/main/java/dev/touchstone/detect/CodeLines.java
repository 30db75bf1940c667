package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes that have lines of their own, as on cards side by side: what each pays stands on the line before, and a button to copy it
 * behind. An article that lists several so, and speaks of such codes, hands them out.
 */
final class CodeLines {
    private static final int FEWEST = 2;
    private static final int SHORTEST = 5;
    /** A code and the word on its button, in UTF-16 code units. */
    private static final int LONGEST_LINE = 36;
    /** An article that speaks of codes does so more than once. */
    private static final int SPOKEN_OF = 2;

    private static final List<String> BUTTONS = List.of(" copy", " copy code", " 复制", "复制", " 複製", "複製", " 点击复制");

    private final ScannedArticle article;
    private final SpanIndex taken;

    private CodeLines(ScannedArticle article, List<CodeOccurrence> found) {
        this.article = article;
        this.taken = new SpanIndex(found.stream().map(CodeOccurrence::span).toList());
    }

    /** @param found what is known already; none of it is found again */
    static List<CodeOccurrence> find(ScannedArticle article, List<CodeOccurrence> found) {
        int personal = article.cues("code-label").size();
        if (personal + article.cues("coupon-label").size() < SPOKEN_OF) {
            return List.of();
        }
        CodeOccurrence.Kind kind = personal > 0 ? CodeOccurrence.Kind.WORDS : CodeOccurrence.Kind.COUPON;
        List<CodeOccurrence> codes = new CodeLines(article, found).read(kind);
        return codes.size() < FEWEST ? List.of() : codes;
    }

    private List<CodeOccurrence> read(CodeOccurrence.Kind kind) {
        List<CodeOccurrence> codes = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start <= LONGEST_LINE) {
                alone(start, end)
                        .filter(this::isOffered)
                        .ifPresent(span -> codes.add(new CodeOccurrence(span.cut(text), span, kind, Optional.empty())));
            }
            start = end + 1;
        }
        return codes;
    }

    private Optional<Span> alone(int from, int to) {
        String text = article.text();
        int start = from;
        while (start < to && (text.charAt(start) <= ' ' || "`*".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int end = start;
        while (end < to && CodeShape.isTokenCharacter(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(end, to).replace("`", "").replace("*", "").stripTrailing();
        boolean button = rest.isEmpty() || BUTTONS.stream().anyMatch(rest::equalsIgnoreCase);
        return button && end - start >= SHORTEST ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private boolean isOffered(Span token) {
        String value = token.cut(article.text());
        return CodeShape.isTelling(value)
                && !Placeholders.isPlaceholder(value)
                && !taken.overlaps(token)
                && !article.isInAddress(token)
                && !article.isNamed(token)
                && !article.isWithin(Block.Kind.CODE, token.start())
                && article.passages()
                        .lineBefore(token)
                        .filter(line -> article.hasCue("benefit", line) && !article.hasCue("warning", line))
                        .isPresent();
    }
}
