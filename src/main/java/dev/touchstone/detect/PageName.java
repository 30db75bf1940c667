package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page calls itself: the words of its title in Latin letters, lower case and without accents.
 *
 * @param words those that are no usual part of a title; empty where there are none
 * @param all every one, in order
 */
record PageName(List<String> words, List<String> all) {
    /** Shorter words are in any address by chance, or in none by right. */
    static final int SHORTEST = 3;
    /** Firms are known by their initials. */
    private static final int INITIALS = 2;

    private static final int LONGEST = 200;
    /** What those of a title say who name nobody. */
    private static final List<String> NAMELESS =
            List.of("login", "credential", "secret", "entrance", "claim", "download", "support", "ask", "software");

    PageName {
        words = List.copyOf(words);
        all = List.copyOf(all);
    }

    static PageName of(ScannedArticle article) {
        TitleWords title = article.title();
        Optional<Span> head =
                article.heads().stream().map(Block::span).findFirst().filter(span -> !title.apart());
        String given = head.map(span -> span.cut(article.legible())).orElse(title.title());
        String text = given.substring(0, Math.min(given.length(), LONGEST));
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Span place : places(text)) {
            String word = plain(Legible.cut(text, place));
            if (word.isEmpty() || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                continue;
            }
            all.add(word);
            boolean usual = SiteWords.holds(word)
                    || NAMELESS.stream()
                            .anyMatch(category -> head.map(span -> isCue(article, category, span, place))
                                    .orElseGet(() -> title.has(category, place)));
            if (!usual && word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return new PageName(words, all);
    }

    /** Whether the address holds a word of the name, or is a part of one, or its first letters. */
    boolean isIn(CarrierFacts carrier) {
        String address = letters(carrier.isOwnHost() ? carrier.address().host() : carrier.written());
        String first = initials(words);
        return (first.length() >= SHORTEST && address.contains(first))
                || words.stream().anyMatch(address::contains)
                || List.of(carrier.address().host().split("[.-]", -1)).stream().anyMatch(label -> isShortened(label));
    }

    /** Whether the registrable name is made of the words alone: whoever has it has the name. */
    boolean owns(String label) {
        String site = letters(label);
        for (int from = 0;
                from < all.size() && site.length() == label.replace("-", "").length();
                from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < all.size() && joined.length() < site.length(); to++) {
                joined.append(all.get(to));
                boolean named = !SiteWords.holds(joined.toString());
                if (named && joined.length() >= SHORTEST && joined.toString().equals(site)) {
                    return true;
                }
            }
        }
        return site.length() >= INITIALS && site.equals(initials(all));
    }

    private boolean isShortened(String label) {
        boolean part = label.length() > SHORTEST && words.stream().anyMatch(word -> word.contains(label));
        return part || (label.length() >= INITIALS && (label.equals(initials(words)) || label.equals(initials(all))));
    }

    private static boolean isCue(ScannedArticle article, String category, Span head, Span place) {
        Span there = new Span(head.start() + place.start(), head.start() + place.end());
        return article.hasCue(category, head, cue -> cue.span().overlaps(there));
    }

    private static List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || !Legible.isSeen(text.charAt(at)))) {
                at++;
            }
            if (at == start) {
                at++;
            } else {
                places.add(new Span(start, at));
            }
        }
        return places;
    }

    private static String initials(List<String> words) {
        StringBuilder first = new StringBuilder(words.size());
        words.forEach(word -> first.append(word.charAt(0)));
        return first.toString();
    }

    /** The letters and digits alone, as {@link #plain} writes them: names are compared however they are joined. */
    static String joined(String name) {
        String plain = plain(name);
        StringBuilder joined = new StringBuilder(plain.length());
        plain.chars().filter(Character::isLetterOrDigit).forEach(c -> joined.append((char) c));
        return joined.toString();
    }

    static String plain(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        parted.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'đ' || c == 'Đ' ? 'd' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing in it has an accent or another width: signs of ASCII and Chinese characters. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static String letters(String address) {
        StringBuilder letters = new StringBuilder(address.length());
        address.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
