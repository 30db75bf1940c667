package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Links and images of Markdown: what is shown and where the target is written, both in the document as given. */
final class MarkdownLinks {
    private final String text;
    private final MarkdownPlaces places;
    private final TargetResolver base;
    private final Outline outline;
    private final Map<String, Span> definitions = new HashMap<>();

    MarkdownLinks(String text, MarkdownPlaces places, TargetResolver base, Outline outline) {
        this.text = text;
        this.places = places;
        this.base = base;
        this.outline = outline;
    }

    /** Remembers where a destination is defined for the links that refer to it; the first of several counts. */
    void define(LinkReferenceDefinition definition) {
        Span span = places.of(definition);
        int colon = text.indexOf("]:", span.start());
        if (colon >= 0 && colon < span.end()) {
            Optional<Span> destination = destination(colon + 2, span.end());
            destination.ifPresent(found -> definitions.putIfAbsent(definition.getDestination(), found));
        }
    }

    void add(Node node, String destination, Hyperlink.Kind kind) {
        Span span = places.of(node);
        Span anchor = shown(node, span);
        if (node instanceof Image) {
            outline.block(Block.Kind.ALTERNATIVE, anchor.start(), anchor.end());
        }
        String target = base.resolve(destination);
        if (target.isEmpty()) {
            return;
        }
        Optional<Span> targetSpan =
                text.charAt(span.start()) == '<' ? Optional.of(anchor) : targetSpan(node, span, destination);
        outline.link(kind, anchor.start(), anchor.end(), target, targetSpan);
    }

    /** What stands between the brackets; of a link around a picture the alternative text, not the picture's own address. */
    private Span shown(Node node, Span span) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        while (first != last && first instanceof Image) {
            first = first.getNext();
        }
        while (last != first && last instanceof Image) {
            last = last.getPrevious();
        }
        if (first == null || last == null) {
            int inside = Math.min(span.end(), span.start() + (node instanceof Image ? 2 : 1));
            return new Span(inside, inside);
        }
        if (first == last && first instanceof Image) {
            return shown(first, places.of(first));
        }
        return new Span(places.of(first).start(), places.of(last).end());
    }

    private Optional<Span> targetSpan(Node node, Span span, String destination) {
        if (text.charAt(span.end() - 1) != ')') {
            return Optional.ofNullable(definitions.get(destination));
        }
        // What is shown may hold a picture with brackets of its own.
        Node last = node.getLastChild();
        int opening =
                text.indexOf("](", last == null ? span.start() : places.of(last).end());
        return opening < 0 || opening >= span.end() ? Optional.empty() : destination(opening + 2, span.end() - 1);
    }

    /** The destination that begins behind white space at the offset: in angle brackets, or up to white space or its end. */
    private Optional<Span> destination(int from, int to) {
        int start = from;
        while (start < to && (LineSigns.isSpace(text.charAt(start)) || isQuoteMark(start, from))) {
            start++;
        }
        boolean angled = start < to && text.charAt(start) == '<';
        int at = angled ? start + 1 : start;
        int first = at;
        int open = 0;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (angled) {
                if (c == '>') {
                    return Optional.of(new Span(first, at));
                }
            } else if (LineSigns.isSpace(c) && c != '\u3000' && c != '\u00A0') {
                break;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            }
        }
        int end = Math.min(at, to);
        return angled || end == first ? Optional.empty() : Optional.of(new Span(first, end));
    }

    /** The mark of a quote that goes on behind a line end. */
    private boolean isQuoteMark(int at, int from) {
        if (text.charAt(at) != '>') {
            return false;
        }
        int before = at - 1;
        while (before >= from && (text.charAt(before) == ' ' || text.charAt(before) == '>')) {
            before--;
        }
        return before >= from && text.charAt(before) == '\n';
    }
}
