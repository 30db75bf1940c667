package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes in the columns of a table whose first row says that they are codes. */
final class CodeColumns {
    /** A longer cell is a sentence and labels nothing, in UTF-16 code units. */
    private static final int LABEL = 24;
    /** {@code code} alone is as often an airport's, a country's or an error's. */
    private static final int SHORTEST_COUPON_LABEL = 3;

    /** So many different gift codes are a list of them. */
    private static final int MANY = 4;

    private final ScannedArticle article;
    private final FoldedText folded;
    private final List<CodeOccurrence> found = new ArrayList<>();
    /** Of a table's columns of gift codes, with the brands named in its rows. */
    private final List<CodeOccurrence> gifts = new ArrayList<>();

    private final Set<String> brands = new HashSet<>();
    private final Set<Integer> giftColumns = new HashSet<>();

    private CodeColumns(ScannedArticle article) {
        this.article = article;
        this.folded = article.segmented().folded();
    }

    static List<CodeOccurrence> find(ScannedArticle article) {
        if (article.cues("code-label").isEmpty() && article.cues("coupon-label").isEmpty()) {
            return List.of();
        }
        CodeColumns finder = new CodeColumns(article);
        finder.read();
        finder.endColumn();
        return finder.found;
    }

    private void read() {
        Map<Integer, CodeOccurrence.Kind> labelled = new HashMap<>();
        Block last = null;
        int column = 0;
        boolean first = true;
        for (Block block : article.article().blocks()) {
            if (block.kind() != Block.Kind.CELL) {
                continue;
            }
            if (last == null || !isSameTable(last, block)) {
                labelled.clear();
                endColumn();
                first = true;
                column = 0;
            } else if (isSameRow(last, block)) {
                column++;
            } else {
                first = false;
                column = 0;
            }
            int at = column;
            article.mentions(block.span()).forEach(mention -> brands.add(mention.brand()));
            if (first) {
                label(block.span()).ifPresent(kind -> labelled.put(at, kind));
                if (article.hasCue("gift-label", block.span()) && !article.hasCue("code-label", block.span())) {
                    giftColumns.add(at);
                }
            } else if (labelled.containsKey(at)) {
                code(block.span(), labelled.get(at), giftColumns.contains(at) ? gifts : found);
            }
            last = block;
        }
    }

    /**
     * Many codes of one house that pay whoever redeems them are its own gifts, and nobody's who lists them. A few, and those of
     * several houses, are as often somebody's own under a kinder name.
     */
    private void endColumn() {
        long different =
                gifts.stream().map(gift -> CodeBook.key(gift.code())).distinct().count();
        if (different < MANY || brands.size() > 1) {
            found.addAll(gifts);
        }
        gifts.clear();
        brands.clear();
        giftColumns.clear();
    }

    private Optional<CodeOccurrence.Kind> label(Span cell) {
        if (cell.length() > LABEL) {
            return Optional.empty();
        }
        if (article.hasCue("code-label", cell)) {
            return Optional.of(CodeOccurrence.Kind.WORDS);
        }
        return article.cues("coupon-label", cell).stream()
                        .map(cue -> Legible.cut(article.legible(), cue.span()).strip())
                        .anyMatch(words -> words.length() >= SHORTEST_COUPON_LABEL && !words.equalsIgnoreCase("code"))
                ? Optional.of(CodeOccurrence.Kind.COUPON)
                : Optional.empty();
    }

    private void code(Span cell, CodeOccurrence.Kind kind, List<CodeOccurrence> into) {
        String text = article.cased();
        int start = folded.toFolded(cell.start());
        int end = folded.toFolded(cell.end());
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        Span token = setApart(new Span(start, end), text);
        String value = token.cut(text);
        Span span = folded.toOriginal(token);
        if (CodeShape.isTelling(value)
                && !Placeholders.isPlaceholder(value)
                && value.chars().allMatch(c -> CodeShape.isTokenCharacter((char) c))
                && !article.isInAddress(span)
                && !article.isNamed(span)) {
            into.add(new CodeOccurrence(value, span, kind, Optional.empty()));
        }
    }

    /** {@code ¥18<br><code>H7QK29</code>}: the one set as code in a cell that says more. */
    private static Span setApart(Span cell, String text) {
        for (int at = cell.start() + 1; at < cell.end(); at++) {
            if ((text.charAt(at - 1) == '>' || text.charAt(at - 1) == '`')
                    && CodeShape.isTokenCharacter(text.charAt(at))) {
                int end = at;
                while (end < cell.end() && CodeShape.isTokenCharacter(text.charAt(end))) {
                    end++;
                }
                if (end < text.length() && (text.startsWith("</code", end) || text.charAt(end) == '`')) {
                    return new Span(at, end);
                }
                at = end;
            }
        }
        return cell;
    }

    private static boolean isMark(char c) {
        return " \t\n*`\"“”「」".indexOf(c) >= 0;
    }

    private boolean isSameRow(Block one, Block next) {
        return between(one, next).indexOf('\n') < 0;
    }

    /** Nothing but rules and white space between. */
    private boolean isSameTable(Block one, Block next) {
        return between(one, next)
                .chars()
                .allMatch(c -> c <= ' ' || c == '|' || c == '-' || c == ':' || c == '`' || c == '*');
    }

    private String between(Block one, Block next) {
        int from = Math.min(one.span().end(), next.span().start());
        return article.text().substring(from, next.span().start());
    }
}
