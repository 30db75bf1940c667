package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The ways in which a page leads its reader elsewhere. */
final class HtmlLinks {
    private final HtmlText text;
    private final Outline outline;
    private final TargetResolver base;
    private int titleEnd;
    private int buttonStart = -1;
    private int buttonEnd;
    private boolean form;
    private boolean login;
    /** Of the form that is open. */
    private String action = "";
    /** Whether a field for a password outside of all forms was noted. */
    private boolean loose;

    HtmlLinks(HtmlText text, Outline outline, TargetResolver base) {
        this.text = text;
        this.outline = outline;
        this.base = base;
    }

    /** The title, which opens the text, is what a page shows that sends its reader on by itself. */
    void title(int end) {
        titleEnd = end;
    }

    /** Notes what an element says of where it leads before its content is read. */
    void open(Element element, String name) {
        switch (name) {
            case "iframe", "frame" -> add(Hyperlink.Kind.FRAME, text.length(), text.length(), element.attr("src"));
            case "meta" -> refresh(element);
            case "link" -> icon(element);
            case "form" -> {
                buttonStart = -1;
                form = true;
                login = false;
                action = element.attr("action");
            }
            case "input", "textarea" -> field(element);
            case "label" -> place();
            default -> {}
        }
    }

    /**
     * Adds the links of an element whose content has been read.
     *
     * @param start where its text begins
     * @param end where its text ends
     */
    void close(Element element, int start, int end) {
        if (element.attributesSize() == 0) {
            switch (element.normalName()) {
                case "button" -> button(start, end);
                case "form" -> form(start);
                default -> {}
            }
            return;
        }
        switch (element.normalName()) {
            case "a", "area" -> anchor(element, start, end);
            case "form" -> form(start);
            case "button", "input" -> {
                if (element.normalName().equals("button")
                        || element.attr("type").equals("submit")) {
                    button(start, end);
                }
                add(Hyperlink.Kind.FORM, start, end, element.attr("formaction"));
                scripted(element, start, end);
            }
            default -> scripted(element, start, end);
        }
    }

    /** A form without an address sends what is typed into it to the page it stands on. */
    private void form(int start) {
        boolean labelled = buttonStart >= start;
        int shownStart = labelled ? buttonStart : start;
        int shownEnd = labelled ? buttonEnd : start;
        if (login) {
            add(Hyperlink.Kind.LOGIN, shownStart, shownEnd, taken());
        } else {
            add(Hyperlink.Kind.FORM, shownStart, shownEnd, action);
        }
        buttonStart = -1;
        form = false;
        login = false;
    }

    /** What is left to a script, or names no place, is typed into this page. */
    private static boolean isInert(String action) {
        String read = action.strip();
        return read.isEmpty() || read.startsWith("#") || read.regionMatches(true, 0, "javascript:", 0, 11);
    }

    /** The page itself, where nobody knows its address. */
    private String own() {
        return base.own().isEmpty() ? "#" : base.own();
    }

    /** Where what is typed is taken: by the form that is open, or by the page itself. */
    private String taken() {
        return form && !isInert(action) ? action : own();
    }

    private void field(Element element) {
        boolean secret = SecretField.is(element);
        if (secret || SecretField.isWritten(element)) {
            place();
        }
        if (secret && form) {
            login = true;
        } else if (secret && !loose) {
            loose = true;
            add(Hyperlink.Kind.LOGIN, text.length(), text.length(), own());
        }
    }

    /** A label is told as the field it stands for, which a script may draw. */
    private void place() {
        add(Hyperlink.Kind.FIELD, text.length(), text.length(), taken());
    }

    private void icon(Element element) {
        if (element.attr("rel").toLowerCase(Locale.ROOT).contains("icon")) {
            add(Hyperlink.Kind.ICON, titleEnd, titleEnd, element.attr("href"));
        }
    }

    private void button(int start, int end) {
        if (buttonStart < 0 && start < end) {
            buttonStart = start;
            buttonEnd = end;
        }
    }

    private void anchor(Element element, int start, int end) {
        int shownStart = start;
        int shownEnd = end;
        if (start == end) {
            // An icon: what a screen reader says and a pointer shows stands for its text.
            String name = element.attr("aria-label");
            text.add(name.isBlank() ? element.attr("title") : name);
            shownStart = text.skipSeparators(start);
            shownEnd = text.length();
            outline.block(Block.Kind.ALTERNATIVE, shownStart, shownEnd);
        }
        String href = element.attr("href");
        // A script that leads elsewhere goes before the address that the browser shows.
        if (ScriptedTarget.in(element.attr("onclick")).isEmpty()) {
            add(Hyperlink.Kind.LINK, shownStart, shownEnd, href);
        }
        if (href.regionMatches(true, 0, "javascript:", 0, 11)) {
            scripted(href, shownStart, shownEnd);
        }
        scripted(element, shownStart, shownEnd);
    }

    private void scripted(Element element, int start, int end) {
        add(Hyperlink.Kind.LINK, start, end, element.attr("data-href"));
        scripted(element.attr("onclick"), start, end);
    }

    private void scripted(String script, int start, int end) {
        if (!script.isEmpty()) {
            ScriptedTarget.in(script).ifPresent(target -> add(Hyperlink.Kind.LINK, start, end, target));
        }
    }

    /** {@code content="5; url=https://…"}, as browsers read it: the word and the quotes are optional. */
    private void refresh(Element element) {
        if (!element.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh")) {
            return;
        }
        String content = element.attr("content");
        int at = 0;
        while (at < content.length() && content.charAt(at) != ';' && content.charAt(at) != ',') {
            at++;
        }
        String target = content.substring(Math.min(content.length(), at + 1)).strip();
        if (target.regionMatches(true, 0, "url", 0, 3)) {
            String rest = target.substring(3).strip();
            target = rest.startsWith("=") ? rest.substring(1).strip() : target;
        }
        if (target.length() > 1 && (target.charAt(0) == '\'' || target.charAt(0) == '"')) {
            int close = target.indexOf(target.charAt(0), 1);
            target = target.substring(1, close < 0 ? target.length() : close);
        }
        add(Hyperlink.Kind.REFRESH, 0, titleEnd, target);
    }

    private void add(Hyperlink.Kind kind, int start, int end, String target) {
        if (!target.isEmpty()) {
            String resolved = base.resolve(target);
            if (!resolved.isEmpty()) {
                outline.link(kind, start, end, resolved, Optional.empty());
            }
        }
    }
}
