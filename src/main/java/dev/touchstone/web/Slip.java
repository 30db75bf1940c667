package dev.touchstone.web;

import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Whether one key is a slip of the finger away from another, or two in a long name. */
final class Slip {
    /** Five letters bear a slip that makes no other word; from six on a letter may be left out or be a neighbour. */
    private static final int ONE = 5;

    private static final int PLAIN = 6;
    /** From here on a vowel may stand for another, a letter may be too many, and the first letter may be the one that slipped. */
    private static final int LONG = 7;
    /** From here on the first letter may be missing. */
    private static final int FIRST_MISSING = 8;
    /** From here on a letter between the first and the last may be any other: no word is so near. */
    private static final int ANY = 8;
    /** From here on the first may be so too, and there may be two slips. */
    private static final int TWO = 11;

    /** Words, as keys write them, that the names of many begin with. */
    private static final List<String> BEGINNINGS = List.of(
                    "bank", "bitcoin", "block", "book", "cloud", "coin", "crypto", "face", "free", "game", "live",
                    "meta", "mobile", "money", "open", "safe", "shop", "smart", "star", "super", "trust", "uni", "web")
            .stream()
            .map(HostSkeleton::of)
            .toList();

    private Slip() {}

    /** How many slips a name bears. */
    static int tolerance(String label) {
        return label.length() >= TWO ? 2 : label.length() >= ONE ? 1 : 0;
    }

    /** Whether the key is near the name's but not the same. */
    static boolean is(String key, NameTrie.Entry name) {
        int tolerance = tolerance(name.name().label());
        if (tolerance == 0 || key.equals(name.key())) {
            return false;
        }
        int distance = new DamerauLevenshteinDistance(tolerance).apply(key, name.key());
        if (distance < 0) {
            return false;
        }
        if (name.name().isWord()) {
            return distance == 1 && isDoubled(key, name.key());
        }
        boolean first = key.charAt(0) != name.key().charAt(0);
        if (distance > 1) {
            return !first && key.startsWith(name.key().substring(0, name.core()));
        }
        boolean other = key.length() == name.key().length() && !isSwapped(key, name.key(), 0);
        // Where the name itself has few letters, another first one makes another name.
        return !(first && name.core() > 0 && other) && isLikely(key, name.key(), letters(name.name()));
    }

    /** Of a name under which many have their sites, a slip is often one of these. */
    private static int letters(ProtectedName name) {
        return name.label().length() - (name.use() == ProtectedName.Use.EVERYWHERE ? 2 : 0);
    }

    /** @param letters in the name itself, or what it bears like a name of so many */
    private static boolean isLikely(String key, String name, int letters) {
        int start = 0;
        while (start < key.length() && start < name.length() && key.charAt(start) == name.charAt(start)) {
            start++;
        }
        // A slip in the first letter turns short words into other words.
        if (start == 0 && letters < PLAIN) {
            return false;
        }
        if (key.length() == name.length()) {
            return isSwapped(key, name, start)
                    || (start > 0 && start < name.length() - 1 && name.length() >= ANY && !isWordsEnd(name, start))
                    || (letters >= (start == 0 ? LONG : ONE)
                            && isOther(key.charAt(start), name.charAt(start), letters));
        }
        if (key.length() < name.length()) {
            boolean halved = start > 0 && name.charAt(start) == name.charAt(start - 1);
            return halved || (start == 0 ? letters >= FIRST_MISSING : letters >= PLAIN);
        }
        if (start == 0) {
            return false;
        }
        char more = key.charAt(start);
        char before = key.charAt(start - 1);
        boolean beforeNeighbour = start + 1 < key.length() && Keyboard.areNeighbours(more, key.charAt(start + 1));
        return more == before
                || letters >= LONG
                || (letters >= PLAIN && (Keyboard.areNeighbours(more, before) || beforeNeighbour));
    }

    /** Whether the slip is in the few letters behind a word that begins many names: {@code metamark} is none of another's. */
    private static boolean isWordsEnd(String name, int start) {
        for (String beginning : BEGINNINGS) {
            int behind = name.length() - beginning.length();
            if (behind <= ONE && start >= beginning.length() && name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two letters of an everyday word changed places or one stands twice: beside a word of handing out it is no other word. */
    static boolean isOfWord(String key, NameTrie.Entry name) {
        String word = name.key();
        if (!name.name().isWord() || word.length() < PLAIN || key.equals(word) || key.charAt(0) != word.charAt(0)) {
            return false;
        }
        if (key.length() == word.length()) {
            int start = 1;
            while (start < word.length() && key.charAt(start) == word.charAt(start)) {
                start++;
            }
            return isSwapped(key, word, start) && key.substring(start + 2).equals(word.substring(start + 2));
        }
        return key.length() == word.length() + 1
                && isDoubled(key, word)
                && new DamerauLevenshteinDistance(1).apply(key, word) == 1;
    }

    /** Whether it is one slip, behind the first letter, away from a name long enough: beside a log-in it is no other word. */
    static boolean isPosing(String key, NameTrie.Entry name) {
        return name.name().label().length() >= PLAIN
                && !key.equals(name.key())
                && key.charAt(0) == name.key().charAt(0)
                && new DamerauLevenshteinDistance(1).apply(key, name.key()) == 1;
    }

    /** A letter twice for once makes no other word of a word. */
    private static boolean isDoubled(String key, String name) {
        int start = 0;
        while (start < name.length() && key.length() > name.length() && key.charAt(start) == name.charAt(start)) {
            start++;
        }
        return start > 0 && key.length() > name.length() && key.charAt(start) == key.charAt(start - 1);
    }

    private static boolean isSwapped(String key, String name, int start) {
        return start + 1 < key.length()
                && key.charAt(start) == name.charAt(start + 1)
                && key.charAt(start + 1) == name.charAt(start);
    }

    private static boolean isOther(char one, char other, int letters) {
        return letters >= TWO
                || Keyboard.areNeighbours(one, other)
                || Shapes.areNear(one, other)
                || (letters >= LONG && isVowel(one) && isVowel(other));
    }

    /** A key's l stands for an i as well. */
    private static boolean isVowel(char c) {
        return "aeoul".indexOf(c) >= 0;
    }
}
