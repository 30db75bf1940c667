package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Markup;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects blocks, hyperlinks and counts while a document is parsed, within limits, and says what the limits cut. */
final class Outline {
    private final Limits limits;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Hyperlink> hyperlinks = new ArrayList<>();
    private final SortedMap<String, Integer> notSeen = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean cutBlocks;
    private boolean cutHyperlinks;
    private boolean truncated;

    Outline(Limits limits) {
        this.limits = limits;
    }

    /** Adds a block, unless it is empty or one too many. */
    void block(Block.Kind kind, int start, int end) {
        if (start >= end) {
            return;
        }
        if (blocks.size() < limits.maxBlocks()) {
            blocks.add(new Block(kind, new Span(start, end)));
        } else if (!cutBlocks) {
            cutBlocks = true;
            truncated("only its first " + limits.maxBlocks() + " blocks were told apart (limit maxBlocks)");
        }
    }

    void link(Hyperlink.Kind kind, int anchorStart, int anchorEnd, String target, Optional<Span> targetSpan) {
        if (hyperlinks.size() < limits.maxHyperlinks()) {
            hyperlinks.add(new Hyperlink(kind, new Span(anchorStart, anchorEnd), target, targetSpan));
        } else if (!cutHyperlinks) {
            cutHyperlinks = true;
            truncated("only its first " + limits.maxHyperlinks() + " hyperlinks were kept (limit maxHyperlinks)");
        }
    }

    boolean hasRoomForBlocks() {
        return !cutBlocks;
    }

    boolean hasRoomForLinks() {
        return !cutHyperlinks;
    }

    void notSeen(String what) {
        notSeen.merge(what, 1, Integer::sum);
    }

    /** The document without what lies beyond the limit on an article's text. */
    String cut(String document) {
        int limit = limits.maxArticleCharacters();
        if (document.length() <= limit) {
            return document;
        }
        truncatedAtCharacters();
        return document.substring(0, Character.isHighSurrogate(document.charAt(limit - 1)) ? limit - 1 : limit);
    }

    void truncatedAtCharacters() {
        truncated("only its first " + limits.maxArticleCharacters()
                + " characters were read (limit maxArticleCharacters)");
    }

    private void truncated(String message) {
        truncated = true;
        diagnostics.add(new Diagnostic("truncated", message));
    }

    /** The blocks of the kind so far. */
    List<Span> spans(Block.Kind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Block::span)
                .toList();
    }

    /** Where the targets of links are written, so far. */
    List<Span> targets() {
        return hyperlinks.stream().flatMap(link -> link.targetSpan().stream()).toList();
    }

    Content content(String text, String title) {
        return content(text, title, List.of());
    }

    Content content(String text, String title, List<Markup> markup) {
        return new Content(
                text,
                title,
                blocks,
                hyperlinks,
                markup,
                Collections.unmodifiableSortedMap(notSeen),
                truncated,
                diagnostics);
    }
}
