package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import org.jsoup.nodes.Element;

/** What stands in the text for things that are not text, and the count of what nothing stands for. */
final class HtmlSubstitutes {
    private final HtmlText text;
    private final Outline outline;

    HtmlSubstitutes(HtmlText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    /** Adds what the element shows without having any text within. */
    void add(Element element, String name, HtmlRole role) {
        switch (name) {
            case "img" -> {
                outline.notSeen("images");
                alternative(element.attr("alt"));
            }
            case "area" -> alternative(element.attr("alt"));
            case "svg" -> outline.notSeen("images");
            case "input" -> field(element);
            case "iframe" -> {
                // A page within the page, given as its address.
                if (isData(element.attr("src")) && !element.hasAttr("srcdoc")) {
                    outline.notSeen("attachments");
                }
            }
            default -> {}
        }
        if (role == HtmlRole.SCRIPT) {
            outline.notSeen("scripts");
        } else if (role == HtmlRole.ATTACHMENT) {
            outline.notSeen("attachments");
        }
    }

    /** Whether an address is itself the thing that it leads to. */
    static boolean isData(String address) {
        return address.strip().regionMatches(true, 0, "data:", 0, 5);
    }

    /** Alternative text stands where the picture stands, set apart by spaces. */
    private void alternative(String alternative) {
        text.separate(' ');
        int start = text.length();
        text.add(alternative);
        outline.block(Block.Kind.ALTERNATIVE, text.skipSeparators(start), text.length());
        text.separate(' ');
    }

    /** What a form's field shows: its value, or else its prompt. */
    private void field(Element element) {
        switch (element.attr("type")) {
            case "hidden", "checkbox", "radio", "file", "color", "range" -> {}
            // What is typed there is hidden, and what is asked for is shown.
            case "password" -> text.add(element.attr("placeholder"));
            case "image" -> alternative(element.attr("alt"));
            default -> {
                String value = element.attr("value");
                text.add(value.isBlank() ? element.attr("placeholder") : value);
            }
        }
    }
}
