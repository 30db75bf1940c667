package dev.touchstone.detect;

import dev.touchstone.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which names of repositories and their owners an article speaks of, outside the addresses in it: as a whole at its head however it
 * is joined there ({@code 7-Zip} for {@code 7zip}), or by a word that is part of them. For one article.
 */
final class SpokenNames {
    /** Shorter parts of a name are in any text. */
    private static final int SHORTEST = 4;
    /** Of a name made of many parts the first say whose it is. */
    private static final int MOST_PARTS = 6;

    /** And what stands in any page that has a script fetched. */
    private static final Set<String> OF_ANY_REPOSITORY =
            Set.of(("code content expression from github githubusercontent http https installer"
                            + " invoke main master power powershell program release releases repo repository script scripts shell software that this"
                            + " tool tools user windows with your")
                    .split(" "));

    private final String head;
    private final Set<String> words;

    SpokenNames(ScannedArticle article) {
        StringBuilder joined = new StringBuilder(PageName.joined(article.title().title()));
        for (Block block : article.heads()) {
            joined.append('\n').append(PageName.joined(PageHead.words(article, block)));
        }
        this.head = joined.toString();
        this.words = article.wordsOutsideAddresses(article.legible(), SHORTEST, SpokenNames::isWord);
    }

    boolean holds(String name) {
        String whole = PageName.joined(name);
        return (whole.length() > 1 && head.contains(whole))
                || List.of(name.toLowerCase(Locale.ROOT).split("[-_.]+", MOST_PARTS)).stream()
                        .filter(part -> part.length() >= SHORTEST && !SiteWords.holds(part))
                        .anyMatch(words::contains);
    }

    /** Likewise, or by a word that stands somewhere within the name, as {@code scoop} does in {@code ScoopInstaller}. */
    boolean hasPartOf(String name) {
        String whole = PageName.joined(name);
        return holds(name)
                || words.stream()
                        .filter(word -> whole.contains(word))
                        .anyMatch(word -> !SiteWords.holds(word) && !OF_ANY_REPOSITORY.contains(word));
    }

    /** Of an alphabet: names of repositories are written in none other. */
    private static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
