package dev.touchstone.article;

import dev.touchstone.text.Markup;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One article, its format forgotten. All spans count UTF-16 code units of {@link #text()}: for plain text and Markdown the
 * decoded file as given, for HTML the extracted text.
 *
 * @param id as the caller names it
 * @param origin where it was read
 * @param url where it lies, as the caller knows it: the carrier; never what the page says of itself
 * @param title as a field or the page's title; empty when there is none
 * @param author as a field, where given
 * @param published as a field, where given, unparsed
 * @param text what was written
 * @param blocks by start, outer before inner
 * @param hyperlinks by anchor
 * @param markup what a reader sees otherwise than it stands in the text (Markdown)
 * @param charsets how it was decoded
 * @param notSeen counts of what no stage looks at: {@code images}, {@code scripts}, {@code attachments}
 * @param truncated whether a limit cut it
 * @param diagnostics what the reader met
 */
public record Article(
        String id,
        Origin origin,
        Optional<String> url,
        String title,
        Optional<String> author,
        Optional<String> published,
        String text,
        List<Block> blocks,
        List<Hyperlink> hyperlinks,
        List<Markup> markup,
        Charsets charsets,
        SortedMap<String, Integer> notSeen,
        boolean truncated,
        List<Diagnostic> diagnostics) {

    public Article {
        blocks = blocks.stream()
                .sorted(Comparator.comparingInt((Block block) -> block.span().start())
                        .thenComparing(block -> -block.span().end()))
                .toList();
        hyperlinks = hyperlinks.stream()
                .sorted(Comparator.comparing(Hyperlink::anchor))
                .toList();
        markup = markup.stream().sorted(Comparator.comparing(Markup::span)).toList();
        notSeen = Collections.unmodifiableSortedMap(new TreeMap<>(notSeen));
        diagnostics = List.copyOf(diagnostics);
    }

    /** A plain text without markup: one paragraph, no hyperlinks. */
    public static Article ofText(String id, Optional<String> url, String title, String text) {
        return new Article(
                id,
                Origin.MEMORY,
                url,
                title,
                Optional.empty(),
                Optional.empty(),
                text,
                text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of(),
                Charsets.CHARACTERS,
                new TreeMap<>(Map.of()),
                false,
                List.of());
    }

    /**
     * This article, cut where it is longer than the limit, never within a surrogate pair; a cut article says so.
     *
     * @param characters UTF-16 code units
     */
    public Article limitedTo(int characters) {
        if (text.length() <= characters) {
            return this;
        }
        int end = Character.isHighSurrogate(text.charAt(characters - 1)) ? characters - 1 : characters;
        List<Diagnostic> told = new ArrayList<>(diagnostics);
        told.add(new Diagnostic(
                "truncated", "Judged up to the limit of " + characters + " characters of " + text.length() + "."));
        return new Article(
                id,
                origin,
                url,
                title,
                author,
                published,
                text.substring(0, end),
                blocks.stream()
                        .filter(block -> block.span().start() < end)
                        .map(block -> new Block(block.kind(), cut(block.span(), end)))
                        .toList(),
                hyperlinks.stream()
                        .filter(link -> link.anchor().end() <= end)
                        .map(link -> new Hyperlink(
                                link.kind(),
                                link.anchor(),
                                link.target(),
                                link.targetSpan().filter(span -> span.end() <= end)))
                        .toList(),
                markup.stream().filter(change -> change.span().end() <= end).toList(),
                charsets,
                notSeen,
                true,
                told);
    }

    private static Span cut(Span span, int end) {
        return span.end() <= end ? span : new Span(span.start(), end);
    }

    /** The blocks, made ready for being asked what stands where; keep it, it is made anew each time. */
    public BlockIndex blockIndex() {
        return new BlockIndex(blocks);
    }
}
