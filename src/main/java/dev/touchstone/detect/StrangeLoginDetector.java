package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page that calls itself by a name asks for a password, and no word of that name is in its address. Whoever has a log-in of his own
 * has an address of his own, whether any registry knows his name or not.
 */
final class StrangeLoginDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "strange-login",
            "impersonation",
            "A page asks for a password under a name of which no word is in its address.");
    private static final double STRENGTH = 0.7;
    /** The label of a field says little more than what goes into it ("enter your"), in letters. */
    private static final int MORE = 4;
    /** Shorter words are in any address by chance, or in none by right. */
    private static final int SHORTEST = 3;
    /** A longer title is a sentence. */
    private static final int MOST_WORDS = 8;
    /** What those of a title say who name nobody. */
    private static final List<String> NAMELESS =
            List.of("login", "credential", "secret", "entrance", "claim", "download", "support", "ask");

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return article
                .carrier()
                .filter(facts -> !facts.isOfficial())
                .filter(facts -> !Institutions.holds(facts.address().host()))
                .flatMap(facts -> evidence(article, facts))
                .stream()
                .toList();
    }

    private static Optional<Evidence> evidence(ScannedArticle article, CarrierFacts carrier) {
        List<Span> fields = article.cues("credential").stream()
                .map(CueHit::span)
                .filter(cue -> isLabel(article, cue))
                .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<String> name = name(article);
        if (name.isEmpty() || name.size() > MOST_WORDS || bears(carrier, name)) {
            return Optional.empty();
        }
        return Optional.of(Evidence.of(
                SIGNAL,
                article.mainBrand(),
                fields,
                List.of(new Subject.Address(carrier.address())),
                STRENGTH,
                Because.of(
                        "strange-login",
                        Map.of(
                                "name", String.join(" ", name),
                                "host", carrier.address().host(),
                                "words", fields.get(0).cut(article.text())))));
    }

    private static boolean isLabel(ScannedArticle article, Span cue) {
        Span line = article.passages().lineAround(cue);
        return !article.isHidden(cue)
                && !article.isWithin(Block.Kind.CODE, cue.start())
                && letters(line.cut(article.text())) <= 2 * letters(cue.cut(article.text())) + MORE
                && !article.isWithin(Block.Kind.TITLE, cue.start())
                && !article.isWithin(Block.Kind.HEADING, cue.start());
    }

    /** The words of the title that are no usual part of one, lower case, without accents; none where it is not in Latin letters. */
    private static List<String> name(ScannedArticle article) {
        TitleWords title = article.title();
        Optional<Span> head =
                article.heads().stream().map(Block::span).findFirst().filter(span -> !title.apart());
        String text = head.map(span -> span.cut(article.text())).orElse(title.title());
        List<String> name = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                at++;
                continue;
            }
            String word = plain(text.substring(start, at));
            Span place = new Span(start, at);
            boolean usual = SiteWords.holds(word)
                    || NAMELESS.stream()
                            .anyMatch(category -> head.map(span -> article.hasCue(
                                            category,
                                            span,
                                            cue -> cue.span()
                                                    .overlaps(new Span(
                                                            span.start() + place.start(), span.start() + place.end()))))
                                    .orElseGet(() -> title.has(category, place)));
            if (!usual && word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                name.add(word);
            }
        }
        return name;
    }

    private static String plain(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        parted.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'đ' || c == 'Đ' ? 'd' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the address holds a word of the name, or is a part of one, or its first letters. */
    private static boolean bears(CarrierFacts carrier, List<String> name) {
        StringBuilder first = new StringBuilder();
        name.forEach(word -> first.append(word.charAt(0)));
        String address = withoutMarks(carrier.isOwnHost() ? carrier.address().host() : carrier.written());
        boolean initials = first.length() >= SHORTEST && address.contains(first);
        return initials
                || name.stream().anyMatch(address::contains)
                || List.of(carrier.address().host().split("[.-]", -1)).stream()
                        .filter(label -> label.length() > SHORTEST)
                        .anyMatch(label -> name.stream().anyMatch(word -> word.contains(label)));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static String withoutMarks(String address) {
        StringBuilder letters = new StringBuilder(address.length());
        address.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
