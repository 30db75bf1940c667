package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** One way through a page's tree, without recursion: writes the text and notes blocks, hidden parts and links. */
final class HtmlWalk implements NodeFilter {
    /** Documents within documents further down are counted as not seen. */
    private static final int DEEPEST = 3;

    /** Share of the text that menus may take; if they take more, they are what the page says. */
    private static final double MOST_CHROME = 0.7;

    private final HtmlText text;
    private final Outline outline;
    private final HtmlLinks links;
    private final HtmlSubstitutes substitutes;
    private final List<Span> chrome = new ArrayList<>();
    /** Hidden elements within a word, which a reader sees whole; written once the block ends. */
    private final List<Element> postponed = new ArrayList<>();

    private final TargetResolver base;
    /** How many documents are around this one, each in an attribute of the other. */
    private final int nesting;

    // By depth, for the elements that are open.
    private int[] starts = new int[64];
    private Block.Kind[] kinds = new Block.Kind[64];

    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int runStart;
    /** Where the innermost open cell begins, -1 outside of cells. */
    private int cellStart = -1;

    private int hiddenDepth = -1;
    private int chromeDepth = -1;
    private int preformattedDepth = -1;
    private String title = "";
    private boolean titled;

    HtmlWalk(HtmlText text, Outline outline, TargetResolver base) {
        this(text, outline, base, 0);
    }

    private HtmlWalk(HtmlText text, Outline outline, TargetResolver base, int nesting) {
        this.nesting = nesting;
        this.base = base;
        this.runStart = text.length();
        this.text = text;
        this.outline = outline;
        this.links = new HtmlLinks(text, outline, base);
        this.substitutes = new HtmlSubstitutes(text, outline);
    }

    /** The page's title; where it has none, its first headline. */
    String title() {
        return title;
    }

    /** Adds the title as the first line; only the first of several is shown by a browser. */
    void title(String given) {
        if (!titled && !given.isBlank()) {
            titled = true;
            line(Block.Kind.TITLE, given);
            title = text.cut(0, text.length());
            links.title(text.length());
        }
    }

    /** Adds a line of its own. */
    void line(Block.Kind kind, String content) {
        boundary('\n');
        int start = text.length();
        text.add(content);
        outline.block(kind, text.skipSeparators(start), text.length());
        runStart = text.length();
        text.separate('\n');
    }

    void walk(Node tree) {
        int begin = text.length();
        NodeTraversor.filter(this, tree);
        boundary('\n');
        writePostponed();
        int shown = chrome.stream().mapToInt(Span::length).sum();
        if (shown <= MOST_CHROME * (text.length() - begin)) {
            chrome.forEach(span -> outline.block(Block.Kind.BOILERPLATE, span.start(), span.end()));
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.isFull()) {
            close(node.parent(), depth - 1);
            return FilterResult.STOP;
        }
        if (node instanceof TextNode run) {
            if (preformattedDepth >= 0) {
                text.addPreformatted(run.getWholeText());
            } else {
                text.add(run.getWholeText());
            }
        } else if (node instanceof Element element) {
            return open(element, depth);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, depth, HtmlRole.of(element.normalName()));
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, int depth) {
        String name = element.normalName();
        HtmlRole role = HtmlRole.of(name);
        boolean hides = hiddenDepth < 0 && isHidden(element, role);
        if (hides && text.isWithinWord()) {
            postponed.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (role.isBlock()) {
            // A block that opens a cell does not part it from the cell before.
            boundary(role == HtmlRole.CELL || text.length() == cellStart ? '\t' : '\n');
        } else if (role == HtmlRole.BOX) {
            text.separate(' ');
        }
        if (depth >= starts.length) {
            starts = Arrays.copyOf(starts, depth * 2);
            kinds = Arrays.copyOf(kinds, depth * 2);
        }
        starts[depth] = text.length();
        kinds[depth] = kind;
        cellStart = role == HtmlRole.CELL ? text.length() : cellStart;
        kind = role.kind().orElse(kind);
        if (role == HtmlRole.PREFORMATTED && preformattedDepth < 0) {
            preformattedDepth = depth;
        }
        if (hides) {
            hiddenDepth = depth;
        }
        if (chromeDepth < 0 && PageChrome.contains(element)) {
            chromeDepth = depth;
        }
        return special(element, name, role) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    /** What elements bring beside their text; whether their children are no part of it. */
    private boolean special(Element element, String name, HtmlRole role) {
        switch (name) {
            case "br" -> {
                // Two line breaks are how a paragraph ends where nobody marks paragraphs.
                if (text.isLineEnding()) {
                    boundary('\n');
                }
                text.separate('\n');
            }
            case "title" -> {
                if (element.parent() != null && element.parent().normalName().equals("head")) {
                    return true;
                }
                if (element.tag().namespace().endsWith("html")) {
                    title(element.text());
                    return true;
                }
            }
            default -> {}
        }
        substitutes.add(element, name, role);
        if (name.equals("iframe") && element.hasAttr("srcdoc")) {
            within(element.attr("srcdoc"));
        }
        links.open(element, name);
        return role == HtmlRole.EMPTY || role == HtmlRole.SCRIPT;
    }

    private void close(Element element, int depth, HtmlRole role) {
        if (role.isBlock()) {
            boundary('\n');
        }
        int start = text.skipSeparators(starts[depth]);
        int end = text.length();
        kind = kinds[depth];
        links.close(element, start, end);
        switch (role) {
            case BOX -> text.separate(' ');
            case CELL -> {
                text.separateInstead('\t');
                cellStart = -1;
            }
            case QUOTE -> outline.block(Block.Kind.QUOTE, start, end);
            case CODE -> outline.block(Block.Kind.CODE, start, end);
            case HEADING -> {
                if (title.isEmpty() && start < end && element.normalName().equals("h1")) {
                    title = text.cut(start, end);
                }
            }
            default -> {}
        }
        if (depth == preformattedDepth) {
            preformattedDepth = -1;
        }
        if (depth == hiddenDepth) {
            outline.block(Block.Kind.HIDDEN, start, end);
            hiddenDepth = -1;
        }
        if (role.isBlock() && role != HtmlRole.CELL) {
            writePostponed();
        }
        if (depth == chromeDepth) {
            if (start < end) {
                chrome.add(new Span(start, end));
            }
            chromeDepth = -1;
        }
    }

    /** Closes what is open when the text is full. */
    private void close(@Nullable Node innermost, int depth) {
        int at = depth;
        for (Node node = innermost; node != null && at >= 0; node = node.parent()) {
            if (node instanceof Element element) {
                close(element, at, HtmlRole.of(element.normalName()));
            }
            at--;
        }
    }

    /** A page within the page, given as an attribute: shown where it stands. */
    private void within(String document) {
        if (nesting == DEEPEST) {
            outline.notSeen("attachments");
            return;
        }
        boundary('\n');
        HtmlWalk inner = new HtmlWalk(text, outline, base, nesting + 1);
        inner.walk(HtmlParser.tree(document, ""));
        title = title.isEmpty() ? inner.title : title;
        runStart = text.length();
        text.separate('\n');
    }

    private void writePostponed() {
        if (postponed.isEmpty()) {
            return;
        }
        List<Element> elements = List.copyOf(postponed);
        postponed.clear();
        for (Element element : elements) {
            text.separate('\n');
            new HtmlWalk(text, outline, base, nesting).walk(element);
        }
        runStart = text.length();
        text.separate('\n');
    }

    /** Ends the run of text that is being written, and asks for a separator. */
    private void boundary(char separator) {
        int start = text.skipSeparators(runStart);
        outline.block(kind, start, text.length());
        runStart = text.length();
        text.separate(separator);
    }

    private static boolean isHidden(Element element, HtmlRole role) {
        return role == HtmlRole.UNSHOWN
                || (element.attributesSize() > 0
                        && (element.hasAttr("hidden") || HiddenStyle.hides(element.attr("style"))))
                || (element.normalName().equals("dialog") && !element.hasAttr("open"));
    }
}
