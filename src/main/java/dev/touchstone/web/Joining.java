package dev.touchstone.web;

import dev.touchstone.web.NameTrie.Hit;
import dev.touchstone.web.Resemblance.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges how a protected name stands in a label: as the whole of it, with words joined to it, or by accident. */
final class Joining {
    /** A name of so many letters is in no word by accident, but for its own inflections. */
    private static final int UNMISTAKABLE = 6;

    /** And so many, where letters of no meaning stand on both sides. */
    private static final int INSIDE = 8;

    private static final int SHORT = 5;
    /** An everyday word that is shorter is the end of too many others. */
    private static final int WORD = 4;

    /** So many letters between hyphens are a mark, and no word. */
    private static final int MARK = 2;
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

    /** How many letters stand before usual words at a name's end, where they are too few to bear a slip; 0 where they are more. */
    int core(String label) {
        for (int cut = 1; cut < SHORT; cut++) {
            if (cut < label.length() && words.make(label.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    /** What is left of a label where usual words are taken away: parts between hyphens, and beginnings and ends before words. */
    List<String> parts(String label) {
        List<String> parts = new ArrayList<>();
        String[] tokens = label.split("-", -1);
        for (String token : tokens.length > 1 ? tokens : new String[0]) {
            if (token.length() >= SHORT && isJoinedTo(token, tokens)) {
                parts.add(token);
                cut(token, parts);
            }
        }
        cut(label, parts);
        return parts;
    }

    /** Whether all other parts are usual words or single letters: {@code d-bianance}. */
    private boolean isJoinedTo(String token, String[] tokens) {
        for (String other : tokens) {
            if (!other.equals(token) && other.length() > 1 && !words.make('-' + other)) {
                return false;
            }
        }
        return true;
    }

    private void cut(String label, List<String> parts) {
        for (int cut = 1; cut < label.length(); cut++) {
            if (cut >= SHORT && words.end(label, cut)) {
                parts.add(label.substring(0, cut));
            }
            if (label.length() - cut >= SHORT && words.begin(label, cut)) {
                parts.add(label.substring(cut));
            }
        }
    }

    /** Whether what is left of a label without an everyday word is made of words of posing. */
    boolean pose(String rest) {
        return words.pose(rest);
    }

    /** Whether what the label holds beside the part is made of usual words, one of which poses. */
    boolean posesBeside(String label, String part) {
        int at = label.indexOf(part);
        String rest = label.substring(0, at) + '-' + label.substring(at + part.length());
        return words.make(rest) && words.posesAmong(rest);
    }

    /** Whether the part stands between hyphens beside words of handing out or of logging in, and nothing else. */
    boolean offersBeside(String label, String part) {
        int at = label.indexOf(part);
        int end = at + part.length();
        boolean apart = (at == 0 || label.charAt(at - 1) == '-') && (end == label.length() || label.charAt(end) == '-');
        return apart
                && label.length() > part.length()
                && words.offer(label.substring(0, at) + '-' + label.substring(end));
    }

    /** How the name stands in a site's own label; empty where it stands by accident. */
    Optional<Kind> kind(LabelKey label, Hit hit) {
        ProtectedName name = hit.entry().name();
        if (isWhole(label, hit)) {
            boolean honest = name.isBorneByOthers() && label.is(name.label());
            return honest ? Optional.empty() : Optional.of(Kind.SKELETON);
        }
        String left = label.label().substring(0, label.place(hit.start()));
        String right = label.label().substring(end(label, hit));
        boolean apart = (left.isEmpty() || left.endsWith("-")) && (right.isEmpty() || right.startsWith("-"));
        return isJoined(name, left, right, apart) ? Optional.of(Kind.BRAND_PLUS_WORD) : Optional.empty();
    }

    /**
     * How the name stands in a label before a foreign domain, where only the whole label or usual words tell.
     *
     * @param posing whether the foreign domain is made of words of posing
     */
    Optional<Kind> whole(LabelKey label, Hit hit, boolean posing) {
        ProtectedName name = hit.entry().name();
        if (name.isBorneByOthers() && isWhole(label, hit)) {
            return !posing && label.is(name.label()) ? Optional.empty() : Optional.of(Kind.SUBDOMAIN);
        }
        if (name.isWord()) {
            return Optional.empty();
        }
        String left = label.label().substring(0, label.place(hit.start()));
        String right = label.label().substring(end(label, hit));
        boolean apart = (left.isEmpty() || left.endsWith("-")) && (right.isEmpty() || right.startsWith("-"));
        return isJoined(name, left, right, apart) ? Optional.of(Kind.SUBDOMAIN) : Optional.empty();
    }

    /**
     * How the name stands in a label before a domain and the domain's own label taken together, where the dot parts the name:
     * {@code meta.mask-login}.
     *
     * @param dot where the first label ends
     */
    Optional<Kind> broken(LabelKey label, Hit hit, int dot) {
        ProtectedName name = hit.entry().name();
        boolean parted = hit.start() == 0 && label.place(hit.end()) > dot && label.place(hit.end() - 1) >= dot;
        if (!parted || name.use() != ProtectedName.Use.OWN || name.label().length() < UNMISTAKABLE) {
            return Optional.empty();
        }
        String right = label.label().substring(end(label, hit));
        return words.make(right) ? Optional.of(Kind.SUBDOMAIN) : Optional.empty();
    }

    private boolean isJoined(ProtectedName name, String left, String right, boolean apart) {
        boolean usual = words.make(left) && words.make(right);
        return switch (name.use()) {
            case WORD -> (apart && usual) || (name.label().length() >= WORD && words.pose(left + '-' + right));
            case MONEY_WORD -> (apart && usual) || words.offer(left + '-' + right);
            case EVERYWHERE -> apart ? isBesideService(left, right) : words.pose(left + '-' + right);
            case TALKED_OF -> (apart && isBesideService(left, right)) || words.offerService(left + '-' + right);
            case OWN -> apart || usual || isUnmistakable(name.label(), left, right);
        };
    }

    private boolean isBesideService(String left, String right) {
        return (words.serve(left) && words.serve(right)) || (areMarks(left) && areMarks(right));
    }

    private boolean isUnmistakable(String name, String left, String right) {
        boolean begins = left.isEmpty() || left.endsWith("-");
        if (name.length() < UNMISTAKABLE) {
            return name.length() == SHORT && begins && (isNumberOrTwo(right) || !isWordAndLetter(name));
        }
        boolean open = begins || right.isEmpty() || right.startsWith("-");
        boolean inside = !open && !words.make(left) && !words.make(right);
        return !ENDINGS.contains(right) && (!inside || name.length() >= INSIDE);
    }

    /** {@code coinw}, which begins {@code coinworld} too. */
    private boolean isWordAndLetter(String name) {
        return words.make(name.substring(0, name.length() - 1)) || words.make(name.substring(1));
    }

    /** {@code bybitzh}: a mark behind a name of five letters; before it, it may be the beginning of a word. */
    private static boolean isNumberOrTwo(String right) {
        return right.length() <= 2 || right.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code xy-}: letters between hyphens that are too few for a word. */
    private static boolean areMarks(String text) {
        for (String part : text.split("-", -1)) {
            if (part.length() > MARK) {
                return false;
            }
        }
        return true;
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
