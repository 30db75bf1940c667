package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an element does to the text around it and to the kind of block that its text is. */
enum HtmlRole {
    /** Flows within a line. */
    INLINE(false, Optional.empty()),
    /** Flows within a line, but is set apart from its neighbours as a box of its own: buttons, fields. */
    BOX(false, Optional.empty()),
    /** Begins and ends a block. */
    BLOCK(true, Optional.empty()),
    HEADING(true, Optional.of(Block.Kind.HEADING)),
    ITEM(true, Optional.of(Block.Kind.ITEM)),
    CELL(true, Optional.of(Block.Kind.CELL)),
    /** Text in which white space counts. */
    PREFORMATTED(true, Optional.of(Block.Kind.CODE)),
    QUOTE(true, Optional.empty()),
    /** Code within a line. */
    CODE(false, Optional.empty()),
    /** In the document, but never shown as it stands. */
    UNSHOWN(true, Optional.empty()),
    /** Holds no text of the article. */
    EMPTY(false, Optional.empty()),
    /** Likewise, and counted as a script. */
    SCRIPT(false, Optional.empty()),
    /** Shows something that is not text. */
    ATTACHMENT(true, Optional.empty());

    private static final Map<String, HtmlRole> BY_ELEMENT = new HashMap<>();

    static {
        put(
                BLOCK,
                "html body main article section div p header footer nav aside hgroup address figure figcaption center");
        put(
                BLOCK,
                "form fieldset legend details summary ul ol dl menu dir table caption thead tbody tfoot tr colgroup hr");
        put(BLOCK, "option optgroup select noscript noframes marquee search frameset dialog");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(ITEM, "li dt dd");
        put(CELL, "td th");
        put(PREFORMATTED, "pre listing xmp plaintext");
        put(BOX, "button input textarea label");
        put(QUOTE, "blockquote");
        put(CODE, "code kbd samp");
        put(UNSHOWN, "template datalist");
        put(SCRIPT, "script");
        put(EMPTY, "style iframe noembed");
        put(ATTACHMENT, "object embed applet video audio canvas");
    }

    private final boolean block;
    private final Optional<Block.Kind> kind;

    HtmlRole(boolean block, Optional<Block.Kind> kind) {
        this.block = block;
        this.kind = kind;
    }

    private static void put(HtmlRole role, String elements) {
        for (String element : elements.split(" ", -1)) {
            BY_ELEMENT.put(element, role);
        }
    }

    /** @param element its name in lower case; unknown ones are inline, as in a browser */
    static HtmlRole of(String element) {
        return BY_ELEMENT.getOrDefault(element, INLINE);
    }

    boolean isBlock() {
        return block;
    }

    /** The kind of the runs of text within, down to the next element with a kind of its own. */
    Optional<Block.Kind> kind() {
        return kind;
    }
}
