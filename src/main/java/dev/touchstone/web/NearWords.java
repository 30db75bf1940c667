package dev.touchstone.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Which names are so near an everyday word that a slip of the name may be the word itself: {@code lineapp} beside {@code line}, a
 * respelling beside its name. Every start holds all names against all words, so words of other lengths, and those of which too
 * few letters agree at both ends, are passed by.
 */
final class NearWords {
    /** A name of so many letters that begins with an everyday word is a name of its own: {@code ledgerwallet}. */
    private static final int OF_ITS_OWN = 8;

    private final Joining joining;
    private final Set<String> words = new HashSet<>();
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    NearWords(List<ProtectedName> names, Joining joining) {
        this.joining = joining;
        for (ProtectedName name : names) {
            if (words.add(name.label())) {
                byLength.computeIfAbsent(name.label().length(), length -> new ArrayList<>())
                        .add(name.label());
            }
        }
    }

    boolean isNear(String label) {
        return isJoined(label) || isSlip(label);
    }

    /** Whether it is an everyday word with nothing but usual words behind it. */
    private boolean isJoined(String label) {
        for (int end = 1; end <= label.length() && label.length() < OF_ITS_OWN; end++) {
            if (words.contains(label.substring(0, end)) && joining.make(label.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSlip(String label) {
        int slips = Math.max(1, Slip.tolerance(label));
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(slips);
        for (int length = label.length() - slips; length <= label.length() + slips; length++) {
            for (String word : byLength.getOrDefault(length, List.of())) {
                if ((slips > 1 || mayBeOne(label, word)) && distance.apply(label, word) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One slip, of two letters that changed places at most, leaves the letters before and behind it as they are. */
    private static boolean mayBeOne(String label, String word) {
        int shorter = Math.min(label.length(), word.length());
        int before = 0;
        while (before < shorter && label.charAt(before) == word.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && label.charAt(label.length() - 1 - behind) == word.charAt(word.length() - 1 - behind)) {
            behind++;
        }
        return before + behind >= shorter - 2;
    }
}
