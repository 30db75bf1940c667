package dev.touchstone.detect;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.web.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the file of a program to install is called.
 *
 * @param address where it lies
 */
record PackageFile(WebAddress address) {
    /** A first word that is looked for in the text, in UTF-16 code units. */
    static final int SHORTEST_SPOKEN = 6;

    private static final Set<String> ENDINGS = Set.of(
            "apk",
            "apks",
            "xapk",
            "exe",
            "msi",
            "dmg",
            "pkg",
            "ipa",
            "mobileconfig",
            "appimage",
            "deb",
            "rpm",
            "plist",
            "crx");
    /** Of packages that a distribution's own tools put together and name. */
    private static final Set<String> DISTRIBUTED = Set.of(".deb", ".rpm");

    private static final List<String> SHELVES = List.of("/pool/main/", "/pool/universe/", "/packages/");

    /** An id has a house's domain turned round and a program's name, and the file an ending. */
    private static final int ID_PARTS = 4;

    private static final int SHORTEST_NAME = 3;
    /** A Chinese name says more with each character. */
    private static final int SHORTEST_HAN = 2;
    /** A file's own name. */
    private static final int SHORTEST_OWN = 4;
    /** What files are called whose makers would not have them known. */
    private static final Set<String> USUAL = Set.of(
            "android",
            "windows",
            "desktop",
            "installer",
            "release",
            "latest",
            "wallet",
            "trading",
            "trader",
            "exchange",
            "official",
            "software",
            "launcher",
            "application",
            "program",
            "browser",
            "messenger",
            "chinese",
            "loader");

    /** Whether an address leads to one, by the ending of its file. */
    static boolean isOne(AddressOccurrence occurrence) {
        String file = new PackageFile(occurrence.address()).lowerCase();
        int dot = file.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(file.substring(dot + 1));
    }

    static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether one of the brand's names stands in it. */
    boolean isNamedAfter(Brand brand) {
        String file = lowerCase();
        return brand.names().stream()
                .map(name -> name.value().toLowerCase(Locale.ROOT).replace(" ", ""))
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> name.length() >= (isLatin(name.charAt(0)) ? SHORTEST_NAME : SHORTEST_HAN)
                        && file.contains(name));
    }

    /** Whether it begins with a name of its own. */
    boolean hasOwnName() {
        return firstWord().length() >= SHORTEST_OWN;
    }

    /**
     * Whether it is called by an id ({@code com.house.program.apk}), by the name under which a distribution keeps it, or by a program's name
     * that the article speaks of too.
     *
     * @param words of {@link #SHORTEST_SPOKEN} letters or more in the article, as they are written
     */
    boolean isAnothers(Lazy<Set<String>> words) {
        String id = lowerCase();
        boolean packaged = isDistributed() && programOf(id).length() >= SHORTEST_NAME;
        boolean houses = id.split("\\.", -1).length >= ID_PARTS && (id.startsWith("com.") || id.startsWith("org."));
        return houses || packaged || isSpokenOf(words);
    }

    /** Where distributions keep their packages, and named as they name them: {@code …/pool/main/…/name_version_machine.deb}. */
    private boolean isDistributed() {
        String path = address.path().toLowerCase(Locale.ROOT);
        boolean kept = SHELVES.stream().anyMatch(path::contains);
        return kept && DISTRIBUTED.stream().anyMatch(path::endsWith);
    }

    /** {@code libpng12-0_1.2.49-1_amd64.deb}: by the rules of those who keep them packages begin with their program's name. */
    private static String programOf(String id) {
        int end = 0;
        while (end < id.length() && (Character.isLetterOrDigit(id.charAt(end)) || id.charAt(end) == '-')) {
            end++;
        }
        String program = id.substring(0, end);
        return isAnyPrograms(program.split("-", 2)[0]) ? "" : program;
    }

    /** Whether its first word stands in the text as a name does: in the same letters, with a capital. */
    private boolean isSpokenOf(Lazy<Set<String>> words) {
        String word = firstWord();
        return word.length() >= SHORTEST_SPOKEN
                && Character.isUpperCase(word.charAt(0))
                && words.get().contains(word);
    }

    /** As it is written; empty where it is one that any program has. */
    private String firstWord() {
        String file = address.fileName().orElse("");
        int end = 0;
        while (end < file.length() && Character.isLetter(file.charAt(end))) {
            end++;
        }
        String word = file.substring(0, end);
        return isAnyPrograms(word.toLowerCase(Locale.ROOT)) ? "" : word;
    }

    private static boolean isAnyPrograms(String word) {
        return USUAL.contains(word) || SiteWords.holds(word);
    }

    private String lowerCase() {
        return address.fileName().orElse("").toLowerCase(Locale.ROOT);
    }
}
