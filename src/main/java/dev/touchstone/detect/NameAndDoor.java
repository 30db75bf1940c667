package dev.touchstone.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that heads a page, and the door that is joined to it in a part of an address: {@code brand-login}, {@code brandguanwang}.
 *
 * @param name as the address writes it
 * @param door the word for a door, or what is put to a name to get a free host
 */
record NameAndDoor(String name, String door) {
    private static final Set<String> DOORS = Set.of(
            ("login signin logon support helpdesk recover recovery restore unlock official officially guanwang guanfang"
                            + " xiazai kefu verify verification desk helpline refund appeal upgrade topup terminal download account webmail mailbox billing")
                    .split(" "));
    /** What is put to a name to get a free host; firms do so too, with one of them. */
    private static final Set<String> ENDS =
            Set.of("vip app apps online cc vn cn tw hk jp kr id my sg uk us ie au nz de fr es it pt br mx in th ph"
                    .split(" "));

    private static final List<String> ENDS_IN_ORDER = longestFirst(ENDS);
    private static final List<String> DOORS_IN_ORDER = longestFirst(DOORS);
    /** Two ends are bait when one of them is of these. */
    private static final Set<String> BAIT = Set.of("vip", "app", "apps", "online", "cc");
    /** Doors that are in no name: {@code Data Recovery} is called by both its words. */
    private static final Set<String> NO_NAMES =
            Set.of("login", "signin", "logon", "official", "guanwang", "guanfang", "kefu", "xiazai");

    /**
     * The name and the door that are joined in a part of a host or path, where the page is headed by that name.
     *
     * @param foreign whether the part stands before a domain of another name
     */
    static Optional<NameAndDoor> in(ScannedArticle article, String group, boolean foreign) {
        List<String> words = words(group);
        Optional<String> door = first(words, DOORS);
        // Without a door of its own a part is asked for its name where it stands before another's domain alone.
        Optional<String> name = door.isPresent() || foreign ? name(article, words) : Optional.empty();
        if (door.isEmpty() && name.isPresent() && foreign && asks(article)) {
            door = first(words, ENDS);
        }
        if (door.isEmpty() && words.size() == 1) {
            return joined(article, group);
        }
        return door.isPresent() && name.isPresent()
                ? Optional.of(new NameAndDoor(name.get(), door.get()))
                : Optional.empty();
    }

    private static Optional<String> first(List<String> words, Set<String> of) {
        for (String word : words) {
            if (of.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(ScannedArticle article, List<String> words) {
        for (String word : words) {
            if (word.length() >= HeadName.SHORTEST
                    && !DOORS.contains(word)
                    && !SiteWords.holds(word)
                    && hasLetter(word)
                    && HeadName.is(article, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A number is no name: it is a year, mostly. */
    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    /** What marks part in it. */
    static List<String> words(String group) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= group.length(); at++) {
            if (at == group.length() || "-_.".indexOf(group.charAt(at)) >= 0) {
                words.add(group.substring(start, at));
                start = at + 1;
            }
        }
        return words;
    }

    private static List<String> longestFirst(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt((String word) -> -word.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static boolean asks(ScannedArticle article) {
        return !article.demands()
                .fields(AskedKind.CARD, AskedKind.IDENTITY, AskedKind.PASSCODE)
                .isEmpty();
    }

    /** A word of the head with a door, or with two ends, joined behind it; unless the head is called by all of it. */
    private static Optional<NameAndDoor> joined(ScannedArticle article, String label) {
        boolean[] baits = baits(label);
        for (int end = label.length() - 2; end >= HeadName.SHORTEST; end--) {
            if (!baits[end] && !isDoor(label, end)) {
                continue;
            }
            String behind = label.substring(end);
            String name = label.substring(0, end);
            if (HeadName.is(article, name) && (NO_NAMES.contains(behind) || !HeadName.is(article, label))) {
                return Optional.of(new NameAndDoor(name, behind));
            }
        }
        for (String before : DOORS_IN_ORDER) {
            if (label.startsWith(before)
                    && label.length() - before.length() >= HeadName.SHORTEST
                    && HeadName.is(article, label.substring(before.length()))) {
                return Optional.of(new NameAndDoor(label.substring(before.length()), before));
            }
        }
        return Optional.empty();
    }

    /** Whether the label from there on is a word for a door. */
    private static boolean isDoor(String label, int start) {
        for (String door : DOORS_IN_ORDER) {
            if (door.length() == label.length() - start && label.endsWith(door)) {
                return true;
            }
        }
        return false;
    }

    /**
     * By place, whether the label from there on is made of two ends or more, one of them a bait; at each the longest is taken. Read from
     * behind, so that each place is looked at once.
     */
    private static boolean[] baits(String label) {
        int length = label.length();
        // Of how many ends the rest is made, 0 for none; and whether one of them is a bait.
        int[] counts = new int[length + 1];
        boolean[] baited = new boolean[length + 1];
        boolean[] baits = new boolean[length + 1];
        for (int at = length - 1; at >= HeadName.SHORTEST; at--) {
            char first = label.charAt(at);
            for (String known : ENDS_IN_ORDER) {
                if (known.charAt(0) == first && label.startsWith(known, at)) {
                    int next = at + known.length();
                    if (next == length || counts[next] > 0) {
                        counts[at] = counts[next] + 1;
                        baited[at] = baited[next] || BAIT.contains(known);
                        baits[at] = baited[at] && counts[at] > 1;
                    }
                    break;
                }
            }
        }
        return baits;
    }
}
