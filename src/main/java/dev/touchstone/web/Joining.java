package dev.touchstone.web;

import dev.touchstone.web.NameTrie.Hit;
import dev.touchstone.web.Resemblance.Kind;
import java.util.Optional;
import java.util.Set;

/** Judges how a protected name stands in a label: as the whole of it, with words joined to it, or by accident. */
final class Joining {
    /** A name of so many letters is in no word by accident, but for its own inflections. */
    private static final int UNMISTAKABLE = 6;

    /** And so many, where letters of no meaning stand on both sides. */
    private static final int INSIDE = 8;

    private static final int SHORT = 5;
    /** Endings that make another word of a name. */
    private static final Set<String> ENDINGS = Set.of(
            "r", "ed", "er", "ers", "ing", "ion", "ions", "ionary", "ist", "ism", "al", "ly", "ary", "able", "ize",
            "ization");

    private final HostWords words;

    Joining(HostWords words) {
        this.words = words;
    }

    /** Whether what is left of a label without a name is made of usual words. */
    boolean make(String rest) {
        return words.make(rest);
    }

    /** How the name stands in a site's own label; empty where it stands by accident. */
    Optional<Kind> kind(LabelKey label, Hit hit) {
        ProtectedName name = hit.entry().name();
        if (isWhole(label, hit)) {
            boolean honest = name.exactOnly() && label.is(name.label());
            return honest ? Optional.empty() : Optional.of(Kind.SKELETON);
        }
        String left = label.label().substring(0, label.place(hit.start()));
        String right = label.label().substring(end(label, hit));
        boolean apart = (left.isEmpty() || left.endsWith("-")) && (right.isEmpty() || right.startsWith("-"));
        return isJoined(name, left, right, apart) ? Optional.of(Kind.BRAND_PLUS_WORD) : Optional.empty();
    }

    /** How the name stands in a label before a foreign domain, where only the whole label or usual words tell. */
    Optional<Kind> whole(LabelKey label, Hit hit) {
        ProtectedName name = hit.entry().name();
        if (name.exactOnly()) {
            return isWhole(label, hit) && !label.is(name.label()) ? Optional.of(Kind.SUBDOMAIN) : Optional.empty();
        }
        String left = label.label().substring(0, label.place(hit.start()));
        String right = label.label().substring(end(label, hit));
        boolean apart = (left.isEmpty() || left.endsWith("-")) && (right.isEmpty() || right.startsWith("-"));
        return isJoined(name, left, right, apart) ? Optional.of(Kind.SUBDOMAIN) : Optional.empty();
    }

    private boolean isJoined(ProtectedName name, String left, String right, boolean apart) {
        boolean usual = words.make(left) && words.make(right);
        if (name.exactOnly()) {
            return apart && usual;
        }
        if (apart || usual) {
            return true;
        }
        if (name.label().length() < UNMISTAKABLE) {
            return name.label().length() == SHORT && left.isEmpty() && isNumberOrTwo(right);
        }
        boolean open = left.isEmpty() || left.endsWith("-") || right.isEmpty() || right.startsWith("-");
        boolean inside = !open && !words.make(left) && !words.make(right);
        return !ENDINGS.contains(right) && (!inside || name.label().length() >= INSIDE);
    }

    /** {@code bybitzh}: a mark behind a name of five letters; before it, it may be the beginning of a word. */
    private static boolean isNumberOrTwo(String right) {
        return right.length() <= 2 || right.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isWhole(LabelKey label, Hit hit) {
        return hit.start() == 0 && hit.end() == label.key().length();
    }

    /** Where the name ends in the label, a hyphen behind it not counted. */
    private static int end(LabelKey label, Hit hit) {
        int end = label.place(hit.end());
        while (end > 0
                && end < label.label().length() + 1
                && hit.end() < label.key().length()
                && label.label().charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }
}
