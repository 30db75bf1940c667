package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** HTML written inside Markdown: its headings and other blocks, links, pictures, comments and hidden parts, in place. */
final class MarkdownTags {
    /** Code units in which a link that its author left open is looked for its end. */
    private static final int LONGEST_ANCHOR = 2_000;

    /** Likewise for a heading, an item or a cell; what is longer is not set apart. */
    private static final int LONGEST_BLOCK = 1_000;

    private final String text;
    private final TargetResolver base;
    private final Outline outline;
    private int hiddenUpTo;
    private String title = "";

    MarkdownTags(String text, TargetResolver base, Outline outline) {
        this.text = text;
        this.base = base;
        this.outline = outline;
    }

    /** The first heading that is text alone; empty where there is none. */
    String title() {
        return title;
    }

    /** Whether the part opens with what a browser would run rather than show. */
    boolean isCode(Span part) {
        TagScanner tag = new TagScanner(text, part.end());
        return tag.find(part.start())
                && tag.start() == LineSigns.skipSpace(text, part.start(), part.end())
                && (tag.name().equals("script") || tag.name().equals("style"));
    }

    /**
     * Adds what the tags that begin in the part bring.
     *
     * @param limit where the block ends in which a tag's element is closed
     */
    void add(Span part, int limit) {
        comments(part);
        TagScanner tag = new TagScanner(text, part.end());
        int at = part.start();
        while (at < part.end() && tag.find(at)) {
            switch (tag.name()) {
                case "a" -> anchor(tag, limit);
                case "img" -> picture(tag);
                case "iframe" -> frame(tag);
                default -> block(tag, limit);
            }
            hidden(tag);
            at = tag.end();
        }
    }

    private void block(TagScanner tag, int limit) {
        Optional<Block.Kind> kind = tag.name().equals("p")
                ? Optional.of(Block.Kind.PARAGRAPH)
                : HtmlRole.of(tag.name()).kind().filter(told -> told != Block.Kind.CODE);
        if (kind.isEmpty() || !outline.hasRoomForBlocks()) {
            return;
        }
        int from = LineSigns.skipSpace(text, tag.end(), limit);
        int furthest = Math.min(limit, tag.end() + LONGEST_BLOCK);
        int close = tag.closing(furthest);
        int to = LineSigns.trimEnd(text, Math.min(from, close), close);
        if (close < furthest && from < to) {
            outline.block(kind.get(), from, to);
            if (kind.get() == Block.Kind.HEADING && title.isEmpty() && text.indexOf('<', from) == close) {
                title = Parser.unescapeEntities(text.substring(from, to), false);
            }
        }
    }

    private void comments(Span part) {
        // Not by indexOf, which would look to the end of the document for each tag.
        for (int at = part.start(); at + 4 <= part.end(); at++) {
            if (text.charAt(at) == '<' && text.startsWith("<!--", at)) {
                int close = text.indexOf("-->", at);
                int end = close < 0 ? part.end() : Math.min(part.end(), close + 3);
                outline.block(Block.Kind.HIDDEN, at, end);
                at = end - 1;
            }
        }
    }

    private void anchor(TagScanner tag, int limit) {
        Optional<Span> target = tag.attribute("href");
        if (target.isPresent() && outline.hasRoomForLinks()) {
            int close = tag.closing(Math.min(limit, tag.end() + LONGEST_ANCHOR));
            Span shown = shown(tag.end(), close);
            link(Hyperlink.Kind.LINK, shown.start(), shown.end(), target.get());
        }
    }

    /** The text of a link without the tags and pictures around it; of a link around a picture its alternative text. */
    private Span shown(int from, int to) {
        int start = LineSigns.skipSpace(text, from, to);
        int end = LineSigns.trimEnd(text, start, to);
        Span picture = new Span(from, from);
        TagScanner inside = new TagScanner(text, to);
        while (start < end && text.charAt(start) == '<') {
            boolean opens = inside.find(start) && inside.start() == start;
            if (opens && picture.length() == 0 && inside.name().equals("img")) {
                picture = inside.attribute("alt").orElse(picture);
            }
            int close = opens ? inside.end() : start + 1;
            while (!opens && close < end && text.charAt(close - 1) != '>') {
                close++;
            }
            start = LineSigns.skipSpace(text, Math.min(close, end), end);
        }
        while (end > start && text.charAt(end - 1) == '>') {
            int open = end - 1;
            while (open > start && text.charAt(open) != '<') {
                open--;
            }
            if (text.charAt(open) != '<') {
                break;
            }
            end = LineSigns.trimEnd(text, start, open);
        }
        return start < end ? new Span(start, end) : picture;
    }

    private void frame(TagScanner tag) {
        Optional<Span> source = tag.attribute("src");
        source.ifPresent(address -> link(Hyperlink.Kind.FRAME, tag.end(), tag.end(), address));
        boolean data = source.filter(address -> HtmlSubstitutes.isData(address.cut(text)))
                .isPresent();
        if (data || tag.attribute("srcdoc").isPresent()) {
            outline.notSeen("attachments");
        }
    }

    private void picture(TagScanner tag) {
        outline.notSeen("images");
        Optional<Span> alternative = tag.attribute("alt").filter(span -> span.length() > 0);
        alternative.ifPresent(span -> outline.block(Block.Kind.ALTERNATIVE, span.start(), span.end()));
        Span shown = alternative.orElseGet(() -> new Span(tag.end(), tag.end()));
        tag.attribute("src").ifPresent(source -> link(Hyperlink.Kind.IMAGE, shown.start(), shown.end(), source));
    }

    private void link(Hyperlink.Kind kind, int start, int end, Span target) {
        String resolved = base.resolve(Parser.unescapeEntities(target.cut(text), true));
        if (!resolved.isEmpty()) {
            outline.link(kind, start, end, resolved, Optional.of(target));
        }
    }

    private void hidden(TagScanner tag) {
        if (tag.start() >= hiddenUpTo && tag.hides()) {
            hiddenUpTo = tag.closing(text.length());
            outline.block(Block.Kind.HIDDEN, tag.end(), hiddenUpTo);
        }
    }
}
