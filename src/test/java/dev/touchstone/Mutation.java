package dev.touchstone;

import dev.touchstone.text.Simplification;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways to write the same thing otherwise, all without a draw of luck. */
final class Mutation {
    private static final Map<Character, Character> TRADITIONAL = traditional();

    private Mutation() {}

    /** Each simplified character that stands for one traditional character alone becomes that one. */
    static String inTraditionalScript(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            changed.setCharAt(i, TRADITIONAL.getOrDefault(changed.charAt(i), changed.charAt(i)));
        }
        return changed.toString();
    }

    /** Each traditional character becomes its simplified one. */
    static String inSimplifiedScript(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            changed.setCharAt(i, Simplification.shipped().simplify(changed.charAt(i)));
        }
        return changed.toString();
    }

    private static Map<Character, Character> traditional() {
        Map<Character, List<Character>> sources = new HashMap<>();
        for (char c = '\u3400'; c < '\uA000'; c++) {
            char simplified = Simplification.shipped().simplify(c);
            if (simplified != c) {
                sources.computeIfAbsent(simplified, unused -> new ArrayList<>()).add(c);
            }
        }
        Map<Character, Character> traditional = new HashMap<>();
        sources.forEach((simplified, from) -> {
            // A character that is in use in both scripts has a second source: itself.
            if (from.size() == 1 && Simplification.shipped().isSimplifiedOnly(simplified)) {
                traditional.put(simplified, from.get(0));
            }
        });
        return traditional;
    }

    /** ASCII letters and digits become full-width ones, where they may. */
    static String fullWidth(String text, IntPredicate mayChange) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if (c < 0x80 && Character.isLetterOrDigit(c) && mayChange.test(i)) {
                changed.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return changed.toString();
    }

    /**
     * Puts something between the characters of names.
     *
     * @param names in any case; one within a longer Latin word is left alone
     * @param free whether the character at an offset may be touched
     */
    static String spliced(String text, Collection<String> names, String between, IntPredicate free) {
        return rewritten(
                text,
                names,
                free,
                name -> String.join(
                        between, name.codePoints().mapToObj(Character::toString).toList()));
    }

    /** Writes names backwards, to be shown from right to left. */
    static String reversed(String text, Collection<String> names, IntPredicate free) {
        return rewritten(
                text,
                names,
                free,
                name -> '\u202E' + new StringBuilder(name).reverse().toString() + '\u202C');
    }

    private static String rewritten(
            String text, Collection<String> names, IntPredicate free, UnaryOperator<String> rewrite) {
        String lower = text.toLowerCase(Locale.ROOT);
        Map<Character, List<String>> byFirst = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name.charAt(0)));
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = 0; at < Math.min(text.length(), lower.length()); at++) {
            Span name = longestAt(lower, at, byFirst.getOrDefault(lower.charAt(at), List.of()));
            if (name.length() > 1 && free.test(name.start()) && free.test(name.end() - 1)) {
                changed.append(text, from, at).append(rewrite.apply(name.cut(text)));
                from = name.end();
                at = from - 1;
            }
        }
        return changed.append(text.substring(from)).toString();
    }

    /** What a page shows in its body: between tags, and no addresses. */
    static BitSet shown(String html) {
        BitSet shown = new BitSet();
        int body = Math.max(0, html.toLowerCase(Locale.ROOT).indexOf("<body"));
        boolean inTag = false;
        for (int at = body; at < html.length(); at++) {
            inTag |= html.charAt(at) == '<';
            shown.set(at, !inTag);
            inTag &= html.charAt(at) != '>';
        }
        int title = html.indexOf("<title");
        if (title >= body) {
            shown.clear(title, Math.max(title, html.indexOf("</title", title)));
        }
        shown.andNot(addresses(html));
        return shown;
    }

    private static Span longestAt(String lower, int at, List<String> keys) {
        int end = at;
        for (String key : keys) {
            if (lower.startsWith(key, at) && at + key.length() > end && standsAlone(lower, at, at + key.length())) {
                end = at + key.length();
            }
        }
        return new Span(at, end);
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start > 0 && isLatin(text.charAt(start - 1)) && isLatin(text.charAt(start));
        boolean behind = end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
        return !before && !behind;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Where addresses stand: runs of ASCII with a scheme, with a dot between letters or digits, or as a link's target. */
    static BitSet addresses(String text) {
        BitSet taken = new BitSet();
        for (int at = 1; at + 1 < text.length(); at++) {
            boolean dot = text.charAt(at) == '.' && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1));
            if (dot || text.startsWith("://", at) || text.startsWith("](", at)) {
                int start = at;
                int end = at;
                while (start > 0 && isVisible(text.charAt(start - 1))) {
                    start--;
                }
                while (end < text.length() && isVisible(text.charAt(end))) {
                    end++;
                }
                taken.set(start, end);
            }
        }
        return taken;
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** Marks every place at which a value stands, in any case. */
    static void mark(String text, String value, BitSet taken) {
        String lower = text.toLowerCase(Locale.ROOT);
        String key = value.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
            taken.set(at, at + key.length());
        }
    }

    /** Another host's name of the same length that says nothing: consonants and vowels in turn, by its place. */
    static String otherName(String name) {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-') {
                other.append(c);
            } else {
                String letters = i % 2 == 0 ? "vlrnmdg" : "oueai";
                other.append(letters.charAt((c + i) % letters.length()));
            }
        }
        return other.toString();
    }

    /**
     * Another code of the same shape: digits for digits, capitals for capitals, small letters for small ones. What stands before
     * an underscore says what it is, as in {@code ref_518220947}, and stays.
     */
    static String otherCode(String code) {
        int own = code.lastIndexOf('_') + 1;
        StringBuilder other = new StringBuilder(code.substring(0, own));
        for (int i = own; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c >= '1' && c <= '9') {
                other.append((char) ('1' + (c - '1' + 4) % 9));
            } else if (c >= 'A' && c <= 'Z') {
                other.append((char) ('A' + (c - 'A' + 9) % 26));
            } else if (c >= 'a' && c <= 'z') {
                other.append((char) ('a' + (c - 'a' + 9) % 26));
            } else {
                other.append(c);
            }
        }
        return other.toString();
    }

    /** A sentence before every line of prose, heading or item, behind the marks that make it one. */
    static String beforeLines(String text, String sentence) {
        return text.lines()
                .map(line -> {
                    int at = 0;
                    while (at < line.length() && "#-*+> 0123456789.、)\u3000".indexOf(line.charAt(at)) >= 0) {
                        at++;
                    }
                    boolean prose = at < line.length() && Character.isLetter(line.codePointAt(at));
                    return prose ? line.substring(0, at) + sentence + line.substring(at) : line;
                })
                .collect(Collectors.joining("\n"));
    }

    /** A sentence behind every sentence. */
    static String behindSentences(String text, String sentence) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            changed.append(c);
            boolean ends = (c == '.' || c == '!' || c == '?')
                    && i > 0
                    && Character.isLetter(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ';
            if (c == '。' || c == '！' || c == '？') {
                changed.append(sentence);
            } else if (ends) {
                changed.append(' ').append(sentence.strip());
            }
        }
        return changed.toString();
    }

    /** Everywhere, in any case, each character keeping its own. */
    static String replaced(String text, String what, String with) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = 0; at + what.length() <= text.length(); at++) {
            // In place, since putting a whole text in small letters may lengthen it.
            if (at < from || !text.regionMatches(true, at, what, 0, what.length())) {
                continue;
            }
            changed.append(text, from, at);
            for (int i = 0; i < with.length(); i++) {
                boolean capital = Character.isUpperCase(text.charAt(at + i));
                boolean small = Character.isLowerCase(text.charAt(at + i));
                char c = with.charAt(i);
                changed.append(capital ? Character.toUpperCase(c) : small ? Character.toLowerCase(c) : c);
            }
            from = at + what.length();
        }
        return changed.append(text.substring(from)).toString();
    }
}
