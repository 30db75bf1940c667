package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.Optional;

/** What directives of reStructuredText hold: code, HTML set down raw, pictures, what is not shown. Adds it to an outline. */
final class RestructuredBodies {
    private final String text;
    private final RestructuredLines lines;
    private final Outline outline;
    private final TargetResolver base;
    private final MarkdownTags tags;

    RestructuredBodies(String text, RestructuredLines lines, TargetResolver base, Outline outline) {
        this.text = text;
        this.lines = lines;
        this.outline = outline;
        this.base = base;
        this.tags = new MarkdownTags(text, base, outline);
    }

    /** The first title or heading of the HTML set down raw; empty where there is none. */
    String title() {
        return tags.title();
    }

    /**
     * Adds what is no prose of its own.
     *
     * @param at line of the directive
     * @param end behind the last line of its body
     * @return the line from which on it holds prose, or what stands behind it
     */
    int add(RestructuredDirective directive, int at, int end) {
        Span argument = directive.argument();
        return switch (directive.kind()) {
            case RAW -> {
                if (text.regionMatches(true, argument.start(), "html", 0, 4)) {
                    html(at + 1, end);
                } else {
                    block(Block.Kind.CODE, at + 1, end);
                }
                yield end;
            }
            case CODE -> {
                block(Block.Kind.CODE, at + 1, end);
                yield end;
            }
            case UNSEEN -> {
                outline.block(
                        Block.Kind.HIDDEN,
                        lines.get(at).start(),
                        lines.get(end - 1).end());
                yield end;
            }
            case CONTENTS -> {
                block(Block.Kind.BOILERPLATE, at + 1, end);
                yield end;
            }
            case PICTURE -> {
                int options = optionsEnd(at + 1, end);
                picture(argument, at + 1, options);
                yield options;
            }
            case PROSE -> optionsEnd(at + 1, end);
        };
    }

    /** From the first of these lines that is not blank to the last. */
    void block(Block.Kind kind, int from, int to) {
        Span span = lines.whole(from, to);
        outline.block(kind, span.start(), span.end());
    }

    private void html(int from, int to) {
        Span span = lines.whole(from, to);
        if (span.length() > 0) {
            outline.block(tags.isCode(span) ? Block.Kind.CODE : Block.Kind.PARAGRAPH, span.start(), span.end());
            tags.add(span, span.end());
        }
    }

    private void picture(Span source, int from, int to) {
        outline.notSeen("images");
        Span alternative = option("alt", from, to).orElse(new Span(source.end(), source.end()));
        outline.block(Block.Kind.ALTERNATIVE, alternative.start(), alternative.end());
        link(Hyperlink.Kind.IMAGE, alternative, source);
        option("target", from, to).ifPresent(target -> link(Hyperlink.Kind.LINK, alternative, target));
    }

    private void link(Hyperlink.Kind kind, Span shown, Span target) {
        String resolved = base.resolve(target.cut(text));
        if (!resolved.isEmpty()) {
            outline.link(kind, shown.start(), shown.end(), resolved, Optional.of(target));
        }
    }

    private Optional<Span> option(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            Span line = lines.get(i);
            int value = line.start() + name.length() + 2;
            if (value <= line.end()
                    && text.charAt(line.start()) == ':'
                    && text.charAt(value - 1) == ':'
                    && text.startsWith(name, line.start() + 1)) {
                int start = LineSigns.skipSpace(text, value, line.end());
                return start < line.end() ? Optional.of(new Span(start, line.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind the lines {@code :name: value} that follow a directive. */
    private int optionsEnd(int from, int to) {
        int at = from;
        while (at < to
                && lines.get(at).length() > 1
                && text.charAt(lines.get(at).start()) == ':') {
            at++;
        }
        return at;
    }
}
