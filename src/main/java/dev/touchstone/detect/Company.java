package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.Resemblance;
import dev.touchstone.web.WebAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which brands are meant. A name that also means something else counts only where a plain name or an official address of the
 * brand stands in the text too, where words call it official, where its password is asked for, or where a host that is nobody
 * registered's bears it.
 */
final class Company {
    /** Between a name and the words that call it official stands a particle or a sign at most, in UTF-16 code units. */
    private static final int TOUCH = 6;

    private static final int WORDS = 32;
    /** A shorter name is in a host by accident. */
    private static final int SHORTEST = 4;

    private final Set<String> brands = new HashSet<>();

    /** The brands of these addresses are meant. */
    void add(List<AddressOccurrence> addresses, Optional<CarrierFacts> carrier) {
        for (AddressOccurrence address : addresses) {
            if (address.isOfficial()) {
                address.host().brand().ifPresent(brands::add);
            }
        }
        carrier.flatMap(facts -> facts.host().resemblance())
                .map(Resemblance::brand)
                .ifPresent(brands::add);
    }

    /** The brands of plain names are meant, and those that stand beside words of the claim. */
    void add(String text, List<NameHit> names, ByPlace<CueHit> cues) {
        for (NameHit hit : names) {
            if (!hit.name().ambiguous() || (!brands.contains(hit.brand()) && isCalledOfficial(text, hit, cues))) {
                brands.add(hit.brand());
            }
        }
    }

    /** The brands whose name, capitalised in the text, is a word of a foreign host are meant. */
    void add(String text, List<NameHit> names, List<AddressOccurrence> addresses, Optional<CarrierFacts> carrier) {
        List<NameHit> open =
                names.stream().filter(hit -> !brands.contains(hit.brand())).toList();
        if (open.isEmpty()) {
            return;
        }
        Set<String> hostWords = new HashSet<>();
        carrier.filter(CarrierFacts::isOwnHost).ifPresent(facts -> hostWords.addAll(words(facts.address())));
        addresses.stream()
                .filter(AddressOccurrence::isForeign)
                .forEach(address -> hostWords.addAll(words(address.address())));
        for (NameHit hit : open) {
            String name = hit.span().cut(text).toLowerCase(Locale.ROOT);
            if (name.length() >= SHORTEST && hostWords.contains(name) && isProper(text, hit.span())) {
                brands.add(hit.brand());
            }
        }
    }

    /**
     * The brands whose password is asked for are meant: a page with a form for one names them, capitalised, at its head or close
     * before what a field is called.
     */
    void add(Article article, List<NameHit> names, ByPlace<CueHit> cues) {
        if (!Dress.takesPassword(article)) {
            return;
        }
        List<Block> heads = PageHead.find(article);
        for (NameHit hit : names) {
            Span span = hit.span();
            Span behind = new Span(span.end(), Math.min(article.text().length(), span.end() + WORDS));
            boolean asked = isProper(article.text(), span)
                    && !isPartOfName(article.text(), span)
                    && (heads.stream().anyMatch(head -> head.span().contains(span.start()))
                            || cues.hasWithin(
                                    behind,
                                    cue -> cue.category().equals(AskedKind.CREDENTIAL.category())
                                            && isOneBreath(article.text(), span, cue.span())));
            if (asked) {
                brands.add(hit.brand());
            }
        }
    }

    boolean has(String brand) {
        return brands.contains(brand);
    }

    private static List<String> words(WebAddress address) {
        return List.of(address.host().replace('-', '.').split("\\.", -1));
    }

    private static boolean isCalledOfficial(String text, NameHit hit, ByPlace<CueHit> cues) {
        Span span = hit.span();
        Span around = new Span(Math.max(0, span.start() - WORDS), span.end() + WORDS);
        return isProper(text, span)
                && cues.hasWithin(
                        around,
                        cue -> cue.category().equals("claim")
                                && cue.span().distanceTo(span) <= TOUCH
                                && isOneBreath(text, cue.span(), span));
    }

    private static boolean isOneBreath(String text, Span one, Span other) {
        for (int at = Math.min(one.end(), other.end()); at < Math.max(one.start(), other.start()); at++) {
            if ("\n|。，,；;！!？?".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code Orange County Library}: a capitalised word follows that is no usual word of a log-in. */
    private static boolean isPartOfName(String text, Span span) {
        int at = span.end();
        if (at + 1 >= text.length() || text.charAt(at) != ' ' || !Character.isUpperCase(text.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String next = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return next.length() > 2 && !SiteWords.holds(next);
    }

    /** A word of everyday English is a name only where it is written as one. */
    private static boolean isProper(String text, Span span) {
        char first = text.charAt(span.start());
        return first < 'a' || first > 'z';
    }
}
