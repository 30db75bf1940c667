package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** One way through a Markdown tree, in the order of the text and without recursion; adds what it meets to an outline. */
final class MarkdownWalk {
    private final String text;
    private final MarkdownPlaces places;
    private final MarkdownLinks links;
    private final MarkdownTags tags;
    private final NamedLinks namedLinks;
    private final Outline outline;
    private String title = "";

    /** @param offset where in the text the tree begins */
    MarkdownWalk(String text, int offset, TargetResolver base, Outline outline) {
        this.text = text;
        this.outline = outline;
        this.places = new MarkdownPlaces(text, offset);
        this.links = new MarkdownLinks(text, places, base, outline);
        this.tags = new MarkdownTags(text, base, outline);
        this.namedLinks = new NamedLinks(text, base, outline);
    }

    /** The first heading, without its marks; one in HTML where Markdown has none. */
    String title() {
        return title.isEmpty() ? tags.title() : title;
    }

    void walk(Node tree) {
        // A link may come before what it refers to.
        if (text.contains("]:")) {
            each(tree, node -> {
                if (node instanceof LinkReferenceDefinition definition) {
                    links.define(definition);
                }
            });
        }
        each(tree, this::visit);
    }

    private static void each(Node tree, Consumer<Node> visitor) {
        Node node = tree.getFirstChild();
        while (node != null) {
            visitor.accept(node);
            Node next = node.getFirstChild();
            while (next == null && node != null && node != tree) {
                next = node.getNext();
                node = node.getParent();
            }
            node = next;
        }
    }

    private void visit(Node node) {
        if (node instanceof Link link) {
            links.add(link, link.getDestination(), Hyperlink.Kind.LINK);
        } else if (node instanceof Image image) {
            links.add(image, image.getDestination(), Hyperlink.Kind.IMAGE);
            outline.notSeen("images");
        } else if (node instanceof Code) {
            if (!namedLinks.add(places.of(node))) {
                block(Block.Kind.CODE, node);
            }
        } else if (node instanceof HtmlInline) {
            Span span = places.of(node);
            tags.add(span, places.of(node.getParent()).end());
        } else if (node instanceof Paragraph) {
            if (!(node.getParent() instanceof ListItem)) {
                ParagraphLines.outline(text, lines(node), true, outline);
            }
        } else if (node instanceof Heading) {
            heading(node);
        } else if (node instanceof ListItem) {
            block(Block.Kind.ITEM, node);
        } else if (node instanceof BlockQuote) {
            block(Block.Kind.QUOTE, node);
        } else if (node instanceof TableCell) {
            places.enterCell(places.of(node));
            block(Block.Kind.CELL, node);
        } else if (node instanceof FencedCodeBlock) {
            block(Block.Kind.CODE, node);
        } else if (node instanceof IndentedCodeBlock) {
            indented(node);
        } else if (node instanceof HtmlBlock) {
            html(node);
        }
    }

    private void block(Block.Kind kind, Node node) {
        Span span = places.of(node);
        int start = LineSigns.skipSpace(text, span.start(), span.end());
        outline.block(kind, start, LineSigns.trimEnd(text, start, span.end()));
    }

    private void heading(Node node) {
        Span line = lines(node).get(0);
        int start = line.start();
        int end = LineSigns.trimEnd(text, start, line.end());
        block(Block.Kind.HEADING, node);
        if (!title.isEmpty()) {
            return;
        }
        if (node.getFirstChild() != null) {
            title = words(node);
            return;
        }
        while (start < end && text.charAt(start) == '#') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '#') {
            end--;
        }
        title = Entities.shown(text.substring(start, end).replace("**", "")).strip();
    }

    /** What a reader sees of the node: without marks and addresses, with the alternative texts of pictures. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        each(node, part -> {
            if (part instanceof Text run) {
                words.append(run.getLiteral());
            } else if (part instanceof Code code) {
                words.append(code.getLiteral());
            } else if (part instanceof SoftLineBreak || part instanceof HardLineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    /** Code by the rules; but many who write Chinese indent each paragraph, and do not mean code. */
    private void indented(Node node) {
        Span span = places.of(node);
        for (int i = span.start(); i < span.end(); i++) {
            if (LineSigns.isHan(text.charAt(i))) {
                ParagraphLines.outline(text, lines(node), true, outline);
                return;
            }
        }
        if (namedLinks.isRaw(span)) {
            html(node);
            return;
        }
        block(Block.Kind.CODE, node);
    }

    private void html(Node node) {
        Span span = places.of(node);
        if (!text.startsWith("<!--", LineSigns.skipSpace(text, span.start(), span.end()))) {
            block(tags.isCode(span) ? Block.Kind.CODE : Block.Kind.PARAGRAPH, node);
        }
        tags.add(span, span.end());
    }

    private List<Span> lines(Node node) {
        List<Span> lines = new ArrayList<>();
        for (SourceSpan line : node.getSourceSpans()) {
            lines.add(places.of(line));
        }
        return lines;
    }
}
