package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.WebAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes that are the sample values of a parameter which the article documents: the parameter is named by itself as code or in a cell
 * of a table, and every link that carries the value stands there too. Who documents an interface calls no link his own.
 */
final class DocumentedParameters {
    private final ScannedArticle article;
    private final Map<String, Boolean> documented = new HashMap<>();

    private DocumentedParameters(ScannedArticle article) {
        this.article = article;
    }

    /** The codes that are no sample values. */
    static CodeBook without(ScannedArticle article, CodeBook codes) {
        if (codes.entries().isEmpty() || !article.cues("authors-own").isEmpty()) {
            return codes;
        }
        DocumentedParameters parameters = new DocumentedParameters(article);
        List<CodeBook.Entry> left = codes.entries().stream()
                .filter(entry -> !parameters.isSample(entry))
                .toList();
        return left.size() == codes.entries().size()
                ? codes
                : CodeBook.of(left.stream()
                        .flatMap(entry -> entry.occurrences().stream())
                        .toList());
    }

    private boolean isSample(CodeBook.Entry entry) {
        boolean linked = false;
        for (CodeOccurrence code : entry.occurrences()) {
            if (code.address().isPresent()) {
                linked = true;
                if (!isExhibited(code.span())
                        || !isOfDocumented(entry.code(), code.address().get().address())) {
                    return false;
                }
            }
        }
        return linked;
    }

    private boolean isOfDocumented(String code, WebAddress address) {
        return address.parameters().stream()
                .filter(parameter -> parameter.value().equals(code))
                .anyMatch(parameter -> documented.computeIfAbsent(parameter.name(), this::isNamed));
    }

    /** In backticks, or first in a cell. */
    private boolean isNamed(String parameter) {
        String text = article.text();
        if (text.contains('`' + parameter + '`')) {
            return true;
        }
        int end = parameter.length();
        return article.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.CELL || block.kind() == Block.Kind.CODE)
                .map(block -> block.span().cut(text).strip())
                .anyMatch(cell -> cell.startsWith(parameter)
                        && (cell.length() == end || !Character.isLetterOrDigit(cell.charAt(end))));
    }

    /** Set as code, or in a cell. */
    private boolean isExhibited(Span span) {
        return article.isWithin(Block.Kind.CODE, span.start())
                || article.isWithin(Block.Kind.CELL, span.start())
                || isTicked(span);
    }

    /** Between backticks of its own line; no further is looked, for there may be as many codes as lines. */
    private boolean isTicked(Span span) {
        Span line = article.passages().lineAround(span);
        return hasTick(line.start(), span.start()) && hasTick(span.end(), line.end());
    }

    private boolean hasTick(int from, int to) {
        return new Span(from, to).cut(article.text()).indexOf('`') >= 0;
    }
}
