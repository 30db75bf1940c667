package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Codes that words name as such: behind a label, or between an order to use it and the label. */
final class LabelledCodes {
    /** A code stands within this many UTF-16 code units of the words that name it. */
    private static final int REACH = 28;

    private static final int MOST_WORDS_BETWEEN = 4;
    /** Words that may stand between a label and its code. */
    private static final Set<String> FILLERS = Set.of(
            "is", "are", "the", "a", "my", "our", "this", "use", "enter", "code", "codes", "id", "for", "of", "to",
            "as", "in", "and", "or", "here", "vip", "okx", "binance", "when", "you", "your", "below", "now", "called",
            "named", "sign", "up", "such", "like", "example", "de", "es", "e", "en", "el", "la", "do", "da", "le",
            "est", "ist", "adalah", "strong", "b", "em", "span");

    private static final Set<String> ANY =
            Set.of("code", "the code", "this code", "code below", "search bar", "search box");
    private static final Set<String> COMPANY =
            Set.of("benefit", "push", "sign-up", "code-label", "authors-own", "author-paid", "gift-label");

    private final ScannedArticle article;
    private final FoldedText folded;
    /** Where codes are read; offsets are of the folded view until a span is handed out. */
    private final String text;

    private final CodeTokens tokens;
    private final Set<String> known;
    private final List<CodeOccurrence> found = new ArrayList<>();
    /** Where they stand, the end by the start; none overlaps another. */
    private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

    private LabelledCodes(ScannedArticle article, Set<String> known) {
        this.article = article;
        this.folded = article.segmented().folded();
        this.text = article.cased();
        this.tokens = CodeTokens.of(article);
        this.known = known;
    }

    /** @param known keys of codes that addresses carry: their values need no telling shape */
    static List<CodeOccurrence> find(ScannedArticle article, Set<String> known) {
        List<CueHit> personal = article.cues("code-label");
        List<CueHit> coupons = article.cues("coupon-label");
        List<CueHit> own = article.cues("authors-own");
        if (personal.isEmpty() && coupons.isEmpty() && own.isEmpty()) {
            return List.of();
        }
        LabelledCodes finder = new LabelledCodes(article, known);
        SpanIndex personalSpans = index(personal);
        SpanIndex couponSpans = index(coupons);
        // The longer label says what the code is: "promo code" is no "code", "referral promo code" is personal.
        for (CueHit label : personal) {
            if (!couponSpans.surrounds(label.span())) {
                finder.label(label, CodeOccurrence.Kind.WORDS);
            }
        }
        AnnouncedCodes announced = new AnnouncedCodes(article, personal);
        for (CueHit label : coupons) {
            if (!personalSpans.surrounds(label.span())) {
                finder.label(
                        label,
                        announced.isPersonal(
                                        label,
                                        finder.taken.lowerKey(label.span().start()))
                                ? CodeOccurrence.Kind.WORDS
                                : CodeOccurrence.Kind.COUPON);
            }
        }
        PromisedCode promised = new PromisedCode(finder.text);
        for (CueHit label : own) {
            if (article.hasCue("link-label", article.passages().clauseAround(label.span()))) {
                promised.behind(finder.folded.toFolded(label.span().end()))
                        .ifPresent(code -> finder.take(code, CodeOccurrence.Kind.WORDS));
            }
        }
        return finder.found;
    }

    private static SpanIndex index(List<CueHit> labels) {
        return new SpanIndex(labels.stream().map(CueHit::span).toList());
    }

    private void label(CueHit label, CodeOccurrence.Kind kind) {
        if (isPartOfWord(label.span())
                || isTag(label.span())
                || (kind == CodeOccurrence.Kind.COUPON && isAnyCode(label.span()) && !isOffered(label.span()))) {
            return;
        }
        if (article.isListing(label.span()) && !isProse(article.passages().lineAround(label.span()))) {
            return;
        }
        Optional<Span> code = new StatedCode(text)
                .behind(folded.toFolded(label.span().end()), kind == CodeOccurrence.Kind.WORDS && !isOfPerson(label))
                .filter(stated -> !article.isNamed(folded.toOriginal(stated)));
        if (code.isEmpty()) {
            code = behind(folded.toFolded(label.span().end()));
        }
        if (code.isEmpty()) {
            code = before(folded.toFolded(label.span().start()));
        }
        if (code.isEmpty()) {
            code = ordered(label.span());
        }
        if (code.isEmpty() && kind == CodeOccurrence.Kind.WORDS) {
            code = marked(label.span());
        }
        if (code.isEmpty()) {
            code = bracketed(label.span());
        }
        code.ifPresent(span -> take(span, kind));
    }

    private void take(Span code, CodeOccurrence.Kind kind) {
        Span span = folded.toOriginal(code);
        if (!article.isInAddress(span) && !isTaken(span)) {
            taken.put(span.start(), span.end());
            found.add(new CodeOccurrence(code.cut(text).replace(" ", ""), span, kind, Optional.empty()));
        }
    }

    /** {@code code-block}: a longer word joined by a hyphen. */
    private boolean isPartOfWord(Span label) {
        int at = folded.toFolded(label.end());
        return at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1));
    }

    /** {@code <code>} is a mark of text. */
    private boolean isTag(Span label) {
        int at = label.start() - 1;
        String whole = article.text();
        return at >= 0
                && (whole.charAt(at) == '<' || (whole.charAt(at) == '/' && at > 0 && whole.charAt(at - 1) == '<'));
    }

    /** What any program, error or country has as well. */
    private boolean isAnyCode(Span label) {
        return ANY.contains(Legible.cut(article.legible(), label));
    }

    /** In the sentence or the line somebody is to use it, or gets something for it. */
    private boolean isOffered(Span label) {
        Span sentence = article.passages().sentenceAround(label);
        Span line = article.passages().lineAround(label);
        return COMPANY.stream()
                        .anyMatch(category -> article.hasCue(category, sentence) || article.hasCue(category, line))
                || article.cues("coupon-label", sentence).stream().anyMatch(cue -> !isAnyCode(cue.span()))
                || PageHead.has(article, "coupon-label")
                || PageHead.has(article, "code-label");
    }

    private boolean isTaken(Span span) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }

    /** A line of a listing that holds words alone, none of the marks of a program. */
    private boolean isProse(Span line) {
        return Legible.cut(article.legible(), line).chars().noneMatch(c -> "{}()[];=<>$\"'#\\".indexOf(c) >= 0);
    }

    /** {@code 推荐人：}, {@code Referrer:}: what stands behind may be a name. */
    private boolean isOfPerson(CueHit label) {
        String words = Legible.cut(article.legible(), label.span());
        return words.endsWith("人") || words.equals("referrer");
    }

    private Optional<Span> behind(int from) {
        int limit = Math.min(text.length(), from + REACH);
        int words = 0;
        int newlines = 0;
        boolean direct = true;
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (CodeShape.isTokenCharacter(c)) {
                Optional<Span> spread = tokens.spread(at);
                if (spread.isPresent()) {
                    return spread;
                }
                Span token = tokens.at(at);
                if (isCode(token, direct)) {
                    return Optional.of(token);
                }
                if (words++ >= MOST_WORDS_BETWEEN
                        || !FILLERS.contains(token.cut(text).toLowerCase(Locale.ROOT))) {
                    return Optional.empty();
                }
                direct = false;
                at = token.end();
                continue;
            }
            if (c == ',' && isExampleBehind(at)) {
                at++;
                continue;
            }
            if (endsSentence(at) || (c == '\n' && ++newlines > 2) || (c == '|' && newlines > 0)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    /** {@code the referral code, such as H7QK}: who explains by an example hands it out. */
    private boolean isExampleBehind(int comma) {
        return text.startsWith(", such as ", comma)
                || text.startsWith(", like ", comma)
                || text.startsWith(", for example ", comma)
                || text.startsWith(", e.g. ", comma);
    }

    /** {@code 34978585（邀请码）}, {@code 「ABC123」邀请码}: a telling token right before the label. */
    private Optional<Span> before(int label) {
        int at = label;
        int floor = Math.max(0, at - 4);
        while (at > floor && !CodeShape.isTokenCharacter(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        if (at == 0 || !CodeShape.isTokenCharacter(text.charAt(at - 1))) {
            return Optional.empty();
        }
        Span token = tokens.before(at, REACH);
        String value = token.cut(text);
        boolean digits = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        return !isNobodys(token) && ((digits && CodeShape.isTelling(value)) || known.contains(CodeBook.key(value)))
                ? Optional.of(token)
                : Optional.empty();
    }

    /**
     * {@code enter ABC123 in the referral code field}: an order, the code, the label, in one sentence; or the label, then the
     * order and the code, a comma between.
     */
    private Optional<Span> ordered(Span label) {
        Span sentence = article.passages().sentenceAround(label);
        for (CueHit order : article.cues("push", sentence)) {
            int at = folded.toFolded(order.span().end());
            boolean behind = order.span().start() >= label.end();
            if (behind && order.span().end() - label.end() > REACH) {
                continue;
            }
            int limit = behind ? Math.min(text.length(), at + 8) : Math.min(folded.toFolded(label.start()), at + 8);
            while (at < limit && !CodeShape.isTokenCharacter(text.charAt(at))) {
                at++;
            }
            if (at < limit) {
                Optional<Span> spread = tokens.spread(at);
                Span token = tokens.at(at);
                if (spread.isPresent() || isCode(token, false)) {
                    return spread.or(() -> Optional.of(token));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code 邀请码那一栏先点开，填 `H7QK29`}: set apart by marks, in the label's own sentence. */
    private Optional<Span> marked(Span label) {
        int at = folded.toFolded(label.end());
        int end = folded.toFolded(article.passages().sentenceAround(label).end());
        while (at < end) {
            if (!CodeShape.isTokenCharacter(text.charAt(at))) {
                at++;
                continue;
            }
            Span token = tokens.at(at);
            if (tokens.isMarked(token) && CodeShape.isTelling(token.cut(text)) && isCode(token, false)) {
                return Optional.of(token);
            }
            at = token.end();
        }
        return Optional.empty();
    }

    /** {@code # Coupon code for old customers $100 off (acw184311)}: in brackets at the end of a heading. */
    private Optional<Span> bracketed(Span label) {
        if (!article.isWithin(Block.Kind.HEADING, label.start())
                && !article.isWithin(Block.Kind.TITLE, label.start())) {
            return Optional.empty();
        }
        Span line = article.passages().lineAround(label);
        int end = folded.toFolded(line.end());
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end == 0 || ")]】）".indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        Span token = tokens.before(end - 1, REACH);
        String value = token.cut(text);
        boolean opened = token.start() > 0
                && "([【（".indexOf(text.charAt(token.start() - 1)) >= 0
                && token.start() > folded.toFolded(label.end());
        return opened && value.chars().anyMatch(c -> c >= '0' && c <= '9') && isCode(token, false)
                ? Optional.of(token)
                : Optional.empty();
    }

    private boolean isCode(Span token, boolean direct) {
        String value = token.cut(text);
        if (Placeholders.isSpecimen(text, token.end())) {
            return false;
        }
        if (isSitesName(value)) {
            return false;
        }
        // "WEEX referral code znwa": a brand's own name beside the label is whose code it is, not the code.
        if (!CodeShape.isPossible(value) || isNobodys(token) || article.isNamed(folded.toOriginal(token))) {
            return false;
        }
        return (CodeShape.isTelling(value) && !tokens.isShouted(token))
                || known.contains(CodeBook.key(value))
                || (tokens.isMarked(token) && !FILLERS.contains(value.toLowerCase(Locale.ROOT)) && value.length() <= 16)
                || (direct && CodeShape.isMixed(value));
    }

    /** What its address calls the site on which the page lies: its members' codes are called after it. */
    private boolean isSitesName(String value) {
        return article.carrier()
                .filter(CarrierFacts::isOwnHost)
                .filter(carrier -> Hosting.label(carrier).equalsIgnoreCase(value))
                .isPresent();
    }

    private boolean isNobodys(Span token) {
        return Placeholders.isPlaceholder(token.cut(text)) || Placeholders.isMasked(text, token.end());
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '；' || c == '，' || c == '、') {
            return true;
        }
        return (c == '.' || c == '!' || c == '?' || c == ';' || c == ',')
                && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    }
}
