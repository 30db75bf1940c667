package dev.touchstone.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes a brand's name as those who pose as it do: every form of each kind, the same each time. */
final class LookalikeForms {
    /** What a form is made by, from the name to whole hosts; by the name of the kind. */
    static final Map<String, Function<String, Set<String>>> KINDS = Map.ofEntries(
            Map.entry("adjacent key", name -> hosts(adjacent(name))),
            Map.entry("letter doubled", name -> hosts(doubled(name))),
            Map.entry("letter left out", name -> hosts(leftOut(name))),
            Map.entry("letters swapped", name -> hosts(swapped(name))),
            Map.entry("homoglyph", name -> hosts(homoglyphs(name))),
            Map.entry("sound", name -> hosts(respelt(name))),
            Map.entry("brand and word", LookalikeForms::withWords),
            Map.entry("before a domain", name -> Set.of(name + ".mill-river.com", "www." + name + ".mill-river.top")),
            Map.entry("hyphen within", name -> hosts(hyphens(name))),
            Map.entry("other suffix", LookalikeForms::otherSuffixes));

    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[] LOOKS = {
        "a:а", "a:4", "a:á", "e:е", "e:3", "e:ė", "o:о", "o:0", "o:ö", "i:і", "i:1", "i:l", "l:1", "l:i", "s:5", "b:8",
        "p:р", "c:с", "x:х", "y:у", "m:rn", "w:vv", "g:9", "t:7", "u:ú", "n:ñ"
    };
    private static final String[] SOUNDS = {
        "ph:f", "f:ph", "ck:k", "ca:ka", "co:ko", "cu:ku", "cr:kr", "cl:kl", "ka:ca", "ko:co", "ku:cu", "kr:cr", "s:z",
        "z:s", "i:y", "y:i", "x:ks", "oo:u", "ee:i", "wh:w"
    };
    private static final List<String> WORDS = List.of(
            "login",
            "support",
            "verify",
            "wallet",
            "app",
            "official",
            "guanwang",
            "xiazai",
            "account",
            "download",
            "cn",
            "bonus");
    private static final List<String> SUFFIXES = List.of("top", "xyz", "vip", "cc", "shop", "site", "net", "me");

    private LookalikeForms() {}

    /** Joined to the name by a hyphen or nothing, before it or behind it. */
    static Set<String> withWords(String name) {
        Set<String> forms = new TreeSet<>();
        for (String word : WORDS) {
            forms.add(name + word + ".com");
            forms.add(word + name + ".com");
            forms.addAll(withHyphens(name, word));
        }
        return forms;
    }

    /** Joined by hyphens alone. */
    static Set<String> withHyphens(String name) {
        Set<String> forms = new TreeSet<>();
        WORDS.forEach(word -> forms.addAll(withHyphens(name, word)));
        return forms;
    }

    private static Set<String> withHyphens(String name, String word) {
        return Set.of(name + "-" + word + ".com", word + "-" + name + ".com");
    }

    static Set<String> otherSuffixes(String name) {
        Set<String> forms = new TreeSet<>();
        SUFFIXES.forEach(suffix -> forms.add(name + "." + suffix));
        return forms;
    }

    private static Set<String> hosts(Set<String> labels) {
        Set<String> hosts = new TreeSet<>();
        labels.forEach(label -> hosts.add(label + ".com"));
        return hosts;
    }

    private static Set<String> adjacent(String name) {
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < name.length(); i++) {
            for (String row : ROWS) {
                int place = row.indexOf(name.charAt(i));
                for (int near : place < 0 ? new int[0] : new int[] {place - 1, place + 1}) {
                    if (near >= 0 && near < row.length()) {
                        forms.add(name.substring(0, i) + row.charAt(near) + name.substring(i + 1));
                    }
                }
            }
        }
        return forms;
    }

    private static Set<String> doubled(String name) {
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < name.length(); i++) {
            forms.add(name.substring(0, i + 1) + name.substring(i));
        }
        return forms;
    }

    private static Set<String> leftOut(String name) {
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i < name.length(); i++) {
            forms.add(name.substring(0, i) + name.substring(i + 1));
        }
        return forms;
    }

    private static Set<String> swapped(String name) {
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            forms.add(name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
        }
        forms.remove(name);
        return forms;
    }

    private static Set<String> homoglyphs(String name) {
        return replaced(name, LOOKS);
    }

    private static Set<String> respelt(String name) {
        return replaced(name, SOUNDS);
    }

    /** Each place at which one of the pairs fits, one at a time. */
    private static Set<String> replaced(String name, String... pairs) {
        Set<String> forms = new TreeSet<>();
        for (String pair : pairs) {
            String from = pair.substring(0, pair.indexOf(':'));
            for (int at = name.indexOf(from); at >= 0; at = name.indexOf(from, at + 1)) {
                forms.add(
                        name.substring(0, at) + pair.substring(from.length() + 1) + name.substring(at + from.length()));
            }
        }
        return forms;
    }

    private static Set<String> hyphens(String name) {
        List<String> forms = new ArrayList<>();
        for (int i = 1; i < name.length(); i++) {
            forms.add(name.substring(0, i) + "-" + name.substring(i));
        }
        return new TreeSet<>(forms);
    }
}
