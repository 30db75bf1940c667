package dev.touchstone.detect;

import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the codes of a shop's own programme, explained on the shop's own host, from codes that are pushed on strangers: the links that
 * carry them lead to the host on which the page lies, the page speaks as no brand of the registry and of none where its codes stand,
 * and nobody says that the code is his. Whoever forges where his page lies gains what a page on his own host is.
 */
final class OwnProgramme {
    private static final List<String> BY_ME = List.of(
            "用我",
            "走我",
            "填我",
            "通过我",
            "通過我",
            "从我",
            "從我",
            "找我",
            "using my",
            "use my",
            "with my",
            "via my",
            "through my",
            "through me",
            "from me");
    private static final List<String> MINE = List.of("我的", "本人", "my ");
    /** Behind these a host of one's own sends the reader to somebody else's. */
    private static final Set<String> WAYS_OUT =
            Set.of("go", "go2", "out", "to", "visit", "jump", "aff", "recommend", "redirect", "302.html");
    /** Words that call a code somebody's stand this near before it, in UTF-16 code units; a menu's name stands further off. */
    private static final int LABEL = 12;

    private final ScannedArticle article;
    private final boolean possible;

    OwnProgramme(ScannedArticle article) {
        this.article = article;
        this.possible = article.carrier()
                        .filter(facts -> facts.host().standing() == Standing.UNREGISTERED)
                        .isPresent()
                && Posing.of(article).isEmpty();
    }

    /** The codes that are not the shop's own. */
    CodeBook without(CodeBook codes) {
        if (!possible || codes.entries().isEmpty()) {
            return codes;
        }
        boolean linked = codes.entries().stream().anyMatch(OwnProgramme::isOnOwnLink);
        boolean elsewhere = codes.entries().stream().anyMatch(entry -> !isOnOwnLink(entry) && isOnLink(entry));
        if (!linked || elsewhere || codes.entries().stream().anyMatch(this::isPushed)) {
            return codes;
        }
        return CodeBook.of(List.of());
    }

    private static boolean isOnOwnLink(CodeBook.Entry entry) {
        List<AddressOccurrence> links = links(entry).toList();
        return !links.isEmpty() && links.stream().allMatch(link -> link.internal() && !isWayOut(link));
    }

    private static boolean isWayOut(AddressOccurrence link) {
        List<String> segments = link.address().segments();
        return !segments.isEmpty() && WAYS_OUT.contains(segments.get(0).toLowerCase(Locale.ROOT));
    }

    private static boolean isOnLink(CodeBook.Entry entry) {
        return links(entry).findAny().isPresent();
    }

    private static Stream<AddressOccurrence> links(CodeBook.Entry entry) {
        return entry.occurrences().stream().map(CodeOccurrence::address).flatMap(Optional::stream);
    }

    /** Beside a brand of the registry, by somebody who calls it his own, or in a program's name. */
    private boolean isPushed(CodeBook.Entry entry) {
        return entry.occurrences().stream().anyMatch(occurrence -> {
            Span sentence = article.passages().sentenceAround(occurrence.span());
            return occurrence.kind() == CodeOccurrence.Kind.FILE
                    || !article.mentions(sentence).isEmpty()
                    || isMine(occurrence.span(), sentence);
        });
    }

    private boolean isMine(Span code, Span sentence) {
        String words = sentence.cut(article.legible());
        String label = article.legible().substring(Math.max(0, code.start() - LABEL), code.start());
        return BY_ME.stream().anyMatch(words::contains) || MINE.stream().anyMatch(label::contains);
    }
}
