package dev.touchstone.web;

import java.util.Set;

/** Real last labels of hosts that are also something else in a text, and those that are hardly anything else. */
final class LastLabels {
    /** Extensions of files and archives. */
    private static final Set<String> EXTENSIONS = words(
            "zip mov py rs md sh pl pm ps ml mk am ac la bz cab properties tf pub mobi java sc mm so st vi cat bar tm lk tl");
    /** Members in program code: {@code user.name}, {@code plt.show}, {@code event.target}. */
    private static final Set<String> MEMBERS = words(
            "name call open read select save map data target show run date int style build watch like here new now ing");
    /** Words of English that begin a sentence whose space was forgotten. */
    private static final Set<String> WORDS =
            words("it is in to at be by do no us my as me id so am you how are and one ltd pro");
    /** Labels that stand even where the dot is doubtful. */
    private static final Set<String> COMMON =
            words("com cn net org io cc co top xyz vip app info club site online shop pro hk tw");

    private LastLabels() {}

    /** Whether a name that ends so is rather a file or a member of a program. */
    static boolean isTechnical(String label) {
        return EXTENSIONS.contains(label) || MEMBERS.contains(label);
    }

    /** Whether the label is a word of English. */
    static boolean isWord(String label) {
        return WORDS.contains(label);
    }

    /** Whether most hosts in articles end so. */
    static boolean isCommon(String label) {
        return COMMON.contains(label);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
