package dev.touchstone.ingest;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links and code within the lines of reStructuredText: {@code `shown <target>`_}, {@code `name`_}, {@code name_}, {@code ``code``}. */
final class RestructuredLinks {
    private final String text;
    private final TargetResolver base;
    private final Outline outline;
    private final Map<String, Span> targets = new HashMap<>();

    RestructuredLinks(String text, TargetResolver base, Outline outline) {
        this.text = text;
        this.base = base;
        this.outline = outline;
    }

    /** Takes up {@code .. _name: target}; the first of a name counts. */
    void define(Span line) {
        int name = line.start() + 4;
        boolean quoted = name < line.end() && text.charAt(name) == '`';
        int close = quoted ? LineSigns.find(text, "`:", name, line.end()) : colon(name, line.end());
        if (close < 0) {
            return;
        }
        int target = LineSigns.skipSpace(text, close + (quoted ? 2 : 1), line.end());
        if (target < line.end()) {
            targets.putIfAbsent(called(text.substring(quoted ? name + 1 : name, close)), new Span(target, line.end()));
        }
    }

    /** The colon that ends a name: one within it is escaped. */
    private int colon(int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == ':' && (at + 1 == end || LineSigns.isSpace(text.charAt(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    /** Adds what the part holds. */
    void add(Span part) {
        int at = part.start();
        boolean code = true;
        while (at < part.end()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '`' && code && text.startsWith("``", at)) {
                int close = LineSigns.find(text, "``", at + 2, part.end());
                if (close < 0) {
                    code = false;
                    at += 2;
                } else {
                    outline.block(Block.Kind.CODE, at, close + 2);
                    at = close + 2;
                }
            } else if (c == '`') {
                int close = LineSigns.find(text, "`", at + 1, part.end());
                if (close < 0) {
                    return;
                }
                if (close + 1 < part.end() && text.charAt(close + 1) == '_') {
                    quoted(new Span(at + 1, close));
                }
                at = close + 1;
            } else if (c == '_' && !targets.isEmpty()) {
                word(part, at);
                at++;
            } else {
                at++;
            }
        }
    }

    /** What a reader sees of the part: of its links the words. */
    String shown(Span part) {
        String words = part.cut(text);
        int open = words.indexOf('`');
        int close = words.indexOf("`_", open + 1);
        if (open < 0 || close < 0) {
            return words.replace("`", "");
        }
        int address = words.lastIndexOf('<', close);
        int end = address > open ? address : close;
        return (words.substring(0, open) + words.substring(open + 1, end).strip() + words.substring(close + 2)).strip();
    }

    /** What stands between the quotes of a link: words and a target in angle brackets, or a name. */
    private void quoted(Span inside) {
        int open = inside.length() > 0 && text.charAt(inside.end() - 1) == '>'
                ? LineSigns.findLast(text, '<', inside.start(), inside.end())
                : -1;
        if (open < 0) {
            Optional.ofNullable(targets.get(called(inside.cut(text)))).ifPresent(target -> link(inside, target));
            return;
        }
        Span target = new Span(open + 1, inside.end() - 1);
        int start = LineSigns.skipSpace(text, inside.start(), open);
        Span shown = new Span(start, LineSigns.trimEnd(text, start, open));
        boolean named = target.length() > 0 && text.charAt(target.end() - 1) == '_';
        Optional<Span> address = named
                ? Optional.ofNullable(targets.get(called(text.substring(target.start(), target.end() - 1))))
                : Optional.of(target);
        address.ifPresent(found -> link(shown.length() == 0 ? target : shown, found));
    }

    /** The word that ends in the underscore, where it is the name of a target. */
    private void word(Span part, int underscore) {
        boolean ends = underscore + 1 == part.end() || !isNamePart(text.charAt(underscore + 1));
        int start = underscore;
        while (ends && start > part.start() && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        Span target = start < underscore ? targets.get(called(text.substring(start, underscore))) : null;
        if (target != null) {
            link(new Span(start, underscore), target);
        }
    }

    private void link(Span shown, Span target) {
        String resolved = base.resolve(target.cut(text));
        if (!resolved.isEmpty()) {
            outline.link(Hyperlink.Kind.LINK, shown.start(), shown.end(), resolved, Optional.of(target));
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '+';
    }

    /** Names are told apart without case and however wide their white space is. */
    private static String called(String name) {
        StringBuilder called = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean space = LineSigns.isSpace(c);
            if (c != '\\' && !(space && (called.length() == 0 || called.charAt(called.length() - 1) == ' '))) {
                called.append(space ? ' ' : c);
            }
        }
        return called.toString().strip().toLowerCase(Locale.ROOT);
    }
}
