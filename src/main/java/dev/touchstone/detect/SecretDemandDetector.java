package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Readers are asked for several things that nobody honest asks for together, whoever is named: what opens a wallet, what pays with a
 * card, codes sent to the owner, to let a stranger in, to pay first; under threat it takes fewer. A report and a warning speak of
 * such demands, and do not make them.
 */
final class SecretDemandDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "secret-demand",
            "impersonation",
            "Readers are asked for secrets together, or under threat, at a place that nobody registered vouches for.");

    /** A negation further before the words is of something else. */
    private static final int NEGATION = 24;

    private static final List<String> NEGATIONS = List.of(
            "不需", "不会", "不會", "不要", "不得", "不必", "勿", "无需", "無需", "无须", "毋须", "毋須", "never ", " not ", "n't ", "n’t ",
            "no need");

    /** Beyond its name a field of a form has a number, a colon or a button, in UTF-16 code units. */
    private static final int FIELD = 10;

    /** By points: two are asked for by many a shop, three are a suspicion, five leave no doubt. */
    private static final double[] STRENGTH = {0, 0, 0, 0.6, 0.8, 1};

    private static final int FEWEST = 3;
    /** What is asked for; a threat alone makes no demand of one thing. */
    private static final int FEWEST_ASKED = 2;

    private enum Kind {
        SECRET,
        PASSCODE,
        CARD,
        REMOTE;

        String category() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        Map<Kind, List<Span>> asked = new EnumMap<>(Kind.class);
        int told = 0;
        for (Kind kind : Kind.values()) {
            for (CueHit cue : article.cues(kind.category())) {
                Span sentence = article.passages().sentenceAround(cue.span());
                if (article.hasCue("warning", sentence)
                        || article.hasCue("denial", sentence)
                        || isNegated(article, cue.span(), sentence)) {
                    told++;
                } else if (isAsked(article, kind, cue.span(), sentence) && isOfItsKind(article, kind, cue.span())) {
                    asked.computeIfAbsent(kind, unused -> new ArrayList<>()).add(cue.span());
                }
            }
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        int demands = asked.values().stream().mapToInt(List::size).sum();
        int points = points(article, asked);
        if (points < FEWEST || told >= demands || PageHead.has(article, "warning")) {
            return List.of();
        }
        return outlet(article)
                .map(outlet -> evidence(article, outlet, asked, STRENGTH[Math.min(points, STRENGTH.length - 1)]))
                .stream()
                .toList();
    }

    private static Evidence evidence(
            ScannedArticle article, Subject outlet, Map<Kind, List<Span>> asked, double strength) {
        List<Span> spans = asked.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        String place = outlet instanceof Subject.Address there
                ? there.address().host()
                : outlet instanceof Subject.Contact contact ? contact.value() : "";
        return Evidence.of(
                SIGNAL,
                article.mainBrand(),
                spans,
                List.of(outlet),
                strength,
                Because.of(
                        "secret-demand",
                        Map.of(
                                "place",
                                place,
                                "words",
                                spans.get(0).cut(article.text()),
                                "count",
                                Integer.toString(spans.size()))));
    }

    /** By words that order it, or as a field of a form; a stranger's help needs no order. */
    private static boolean isAsked(ScannedArticle article, Kind kind, Span span, Span sentence) {
        Span line = article.passages().lineAround(span);
        return kind == Kind.REMOTE || article.hasCue("ask", sentence) || line.length() - span.length() <= FIELD;
    }

    /** Codes and numbers of cards are kinds of their own. */
    private static boolean isOfItsKind(ScannedArticle article, Kind kind, Span span) {
        Span around = new Span(Math.max(0, span.start() - FIELD), span.end() + FIELD);
        return kind != Kind.SECRET
                || Stream.of(Kind.PASSCODE, Kind.CARD)
                        .flatMap(other -> article.cues(other.category(), around).stream())
                        .noneMatch(other -> other.span().overlaps(span));
    }

    private static int points(ScannedArticle article, Map<Kind, List<Span>> asked) {
        int points = 0;
        for (Map.Entry<Kind, List<Span>> entry : asked.entrySet()) {
            Set<String> words = new HashSet<>();
            entry.getValue().forEach(span -> words.add(span.cut(article.text()).toLowerCase(Locale.ROOT)));
            points += entry.getKey() == Kind.SECRET ? 2 : Math.min(2, words.size());
        }
        boolean threatened = article.cues("duress").stream()
                .map(cue -> article.passages().sentenceAround(cue.span()))
                .anyMatch(sentence -> !article.hasCue("warning", sentence));
        boolean strangers = asked.containsKey(Kind.REMOTE) || asked.containsKey(Kind.SECRET);
        if (strangers && offersSupport(article)) {
            points++;
        }
        return points < FEWEST_ASKED ? 0 : threatened ? points + 1 : points;
    }

    /** A page whose point is a number to call, or somebody to write to. */
    private static boolean offersSupport(ScannedArticle article) {
        return PageHead.has(article, "support") && !article.contacts().isEmpty();
    }

    /** {@code 不需要您提供验证码}, {@code we do not need your PIN}. */
    private static boolean isNegated(ScannedArticle article, Span words, Span sentence) {
        String before = article.text()
                .substring(Math.max(sentence.start(), words.start() - NEGATION), words.start())
                .toLowerCase(Locale.ROOT);
        return NEGATIONS.stream().anyMatch(before::contains);
    }

    /** Where what is asked for would go: a host that is nobody registered's, or somebody to get in touch with. */
    private static Optional<Subject> outlet(ScannedArticle article) {
        Optional<CarrierFacts> carrier = article.carrier();
        if (carrier.filter(CarrierFacts::isOfficial).isPresent()) {
            return Optional.empty();
        }
        Optional<Subject> own =
                carrier.filter(CarrierFacts::isOwnHost).map(facts -> new Subject.Address(facts.address()));
        return own.or(() -> article.addresses().stream()
                        .filter(address -> address.leads() && address.isForeign())
                        .findFirst()
                        .map(address -> new Subject.Address(address.address())))
                .or(() -> article.contacts().stream().findFirst().map(Contact::subject));
    }
}
