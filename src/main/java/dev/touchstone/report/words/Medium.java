package dev.touchstone.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who reads a text, and so how what others wrote is shown in it. Linear in the text. */
public enum Medium {
    /** Programs: addresses stay as they are; invisible characters in words meant for people are named. */
    MACHINE,
    /** Pages, cells, terminals: addresses are defanged as well. */
    PEOPLE;

    /** What is not shown as it stands, in order, without overlaps. */
    public List<Shown> changes(String text) {
        List<Shown> invisible = InvisibleCharacters.find(text);
        if (this == MACHINE) {
            return invisible;
        }
        List<Shown> clickable = ClickableParts.find(text);
        if (invisible.isEmpty()) {
            return clickable;
        }
        List<Shown> all = new ArrayList<>(invisible);
        all.addAll(clickable);
        all.sort(Comparator.comparingInt(Shown::start));
        return all;
    }

    /** The text as shown: invisible characters as {@code <U+202E>}; line ends stay. */
    public String show(String text) {
        List<Shown> changes = changes(text);
        if (changes.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8 * changes.size());
        int done = 0;
        for (Shown change : changes) {
            shown.append(text, done, change.start());
            if (change.kind() == Shown.Kind.INVISIBLE) {
                shown.append('<').append(change.instead()).append('>');
            } else {
                shown.append(change.instead());
            }
            done = change.end();
        }
        return shown.append(text, done, text.length()).toString();
    }

    /**
     * The text on one line: white space becomes one space, and what is too long is cut with a mark.
     *
     * @param codePoints the most that is kept of it, before it is shown
     */
    public String quote(String text, int codePoints) {
        return show(OneLine.of(text, codePoints));
    }
}
