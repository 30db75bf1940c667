package dev.touchstone.detect;

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
        Optional<String> door = words.stream().filter(DOORS::contains).findFirst();
        Optional<String> name = words.stream()
                .filter(word -> word.length() >= HeadName.SHORTEST && !DOORS.contains(word) && !SiteWords.holds(word))
                .filter(NameAndDoor::hasLetter)
                .filter(word -> HeadName.is(article, word))
                .findFirst();
        if (door.isEmpty() && name.isPresent() && foreign && asks(article)) {
            door = words.stream().filter(ENDS::contains).findFirst();
        }
        if (door.isEmpty() && words.size() == 1) {
            return joined(article, group);
        }
        return door.isPresent() && name.isPresent()
                ? Optional.of(new NameAndDoor(name.get(), door.get()))
                : Optional.empty();
    }

    /** A number is no name: it is a year, mostly. */
    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    /** What marks part in it. */
    static List<String> words(String group) {
        return List.of(group.split("[-_.]", -1));
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
        for (int end = label.length() - 2; end >= HeadName.SHORTEST; end--) {
            String behind = label.substring(end);
            String name = label.substring(0, end);
            boolean door = DOORS.contains(behind) || isBait(behind);
            if (door && HeadName.is(article, name) && (NO_NAMES.contains(behind) || !HeadName.is(article, label))) {
                return Optional.of(new NameAndDoor(name, behind));
            }
        }
        for (String before : DOORS_IN_ORDER) {
            String name = label.substring(Math.min(label.length(), before.length()));
            if (label.startsWith(before) && name.length() >= HeadName.SHORTEST && HeadName.is(article, name)) {
                return Optional.of(new NameAndDoor(name, before));
            }
        }
        return Optional.empty();
    }

    /** Whether the text is made of two ends or more, one of them a bait; the longest first. */
    private static boolean isBait(String text) {
        int count = 0;
        boolean bait = false;
        for (int at = 0; at < text.length(); count++) {
            String end = "";
            for (String known : ENDS_IN_ORDER) {
                if (text.startsWith(known, at)) {
                    end = known;
                    break;
                }
            }
            if (end.isEmpty()) {
                return false;
            }
            bait |= BAIT.contains(end);
            at += end.length();
        }
        return bait && count > 1;
    }
}
