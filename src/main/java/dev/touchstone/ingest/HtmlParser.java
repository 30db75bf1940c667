package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * HTML as a browser reads it. The text is the page's title, then its description, then the body in order, alternative texts
 * and hidden parts where they stand, each marked as such.
 */
final class HtmlParser implements ContentParser {
    /** Elements nested deeper become siblings; the number is jsoup's own. */
    private static final int DEEPEST = 512;

    @Override
    public boolean extracts() {
        return true;
    }

    @Override
    public Content parse(String document, Optional<String> url, Limits limits) {
        String address = url.orElse("");
        Document tree = tree(document, address);
        // jsoup takes the first base element for the address of the whole document.
        String declared = tree.location().equals(tree.baseUri()) ? "" : tree.baseUri();
        TargetResolver base = TargetResolver.of(url);
        Outline outline = new Outline(limits);
        HtmlText text = new HtmlText(limits.maxArticleCharacters(), document.length() / 2);
        HtmlWalk walk = new HtmlWalk(text, outline, declared.isEmpty() ? base : base.declared(declared));
        head(tree.head(), walk);
        walk.walk(tree);
        if (text.isFull()) {
            outline.truncatedAtCharacters();
        }
        return outline.content(text.toString(), walk.title());
    }

    static Document tree(String document, String address) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(document, address);
    }

    /** Title and description come before the body, wherever in the head they stand. */
    private static void head(Element head, HtmlWalk walk) {
        for (Element child = head.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("title")) {
                walk.title(child.text());
            }
        }
        for (Element child = head.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("meta")
                    && child.attr("name").toLowerCase(Locale.ROOT).equals("description")) {
                walk.line(Block.Kind.BOILERPLATE, child.attr("content"));
            }
        }
    }
}
