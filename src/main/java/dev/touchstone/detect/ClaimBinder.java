package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Binds words to the address they vouch for: inside its shown text; the next address of the sentence, with no other between;
 * the address right before; the first address under a heading.
 */
final class ClaimBinder {
    /** Words further before an address than this do not vouch for it, in UTF-16 code units. */
    private static final int BEFORE = 60;

    private static final int BEHIND = 12;
    private static final int UNDER_HEADING = 200;
    /** A heading that names no brand speaks of what follows at once. */
    private static final int NEXT_LINE = 30;

    /** Between an address and its mirror, in UTF-16 code units. */
    private static final int BESIDE = 40;
    /** A shown text that holds words of a claim reaches no further from them. */
    private static final int LABEL = 60;
    /** Signs around an address that is a line of its own. */
    private static final int ALONE = 4;

    private static final List<String> CATEGORIES = List.of("claim", "entrance", "login", "download");

    private final ScannedArticle article;
    private final String text;
    private final ClaimReader reader;
    private final ByPlace<AddressOccurrence> placed;
    /** The same, as a list. */
    private final List<AddressOccurrence> targets;

    private final ByPlace<AddressOccurrence> ownLinks;

    private ClaimBinder(ScannedArticle article) {
        this.article = article;
        this.text = article.legible();
        this.reader = new ClaimReader(article);
        List<AddressOccurrence> leading = new ArrayList<>();
        List<AddressOccurrence> own = new ArrayList<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.leads()
                    && (!address.internal() || isNamedOwn(address))
                    && address.span().length() > 0) {
                leading.add(address);
            }
            if (address.internal() && address.role() == AddressOccurrence.Role.TARGET) {
                own.add(address);
            }
        }
        this.placed = new ByPlace<>(leading, AddressOccurrence::span);
        this.targets = placed.all();
        this.ownLinks = new ByPlace<>(own, AddressOccurrence::span);
    }

    /** A host of nobody registered's that the page writes out is what it vouches for, though it lies there itself. */
    private static boolean isNamedOwn(AddressOccurrence address) {
        return address.isForeign() && address.role() == AddressOccurrence.Role.TEXT;
    }

    /** By place of the words. */
    static List<Claim> bind(ScannedArticle article) {
        ClaimBinder binder = new ClaimBinder(article);
        if (binder.targets.isEmpty() && binder.ownLinks.all().isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (CueHit cue : article.cues()) {
            if (CATEGORIES.contains(cue.category())) {
                binder.bind(cue).or(() -> binder.ownDoor(cue)).ifPresent(claim -> {
                    claims.add(claim);
                    binder.handOn(claim, claims);
                });
            }
        }
        claims.sort(Comparator.comparing(Claim::words));
        return List.copyOf(claims);
    }

    private Optional<Claim> bind(CueHit cue) {
        int next = placed.indexFrom(cue.span().start());
        for (int i = Math.max(0, next - 1); i < targets.size() && i <= next; i++) {
            if (targets.get(i).role() == AddressOccurrence.Role.TARGET
                    && targets.get(i).span().contains(cue.span())) {
                return Optional.of(claim(cue, targets.get(i), Claim.Manner.ANCHOR));
            }
        }
        if (article.isInAddress(cue.span())) {
            return Optional.empty();
        }
        if (next < targets.size() && reaches(cue.span(), targets.get(next).span())) {
            return Optional.of(claim(cue, targets.get(next), Claim.Manner.BEFORE));
        }
        if (next > 0) {
            Span before = targets.get(next - 1).span();
            if (before.end() <= cue.span().start()
                    && cue.span().start() - before.end() <= BEHIND
                    && isJoined(before.end(), cue.span().start())) {
                return Optional.of(claim(cue, targets.get(next - 1), Claim.Manner.BEHIND));
            }
        }
        return underHeading(cue, next).or(() -> standingAlone(cue, next));
    }

    /** A link of the page's own, called a brand's official site or program: lying on the same host makes it no more so. */
    private Optional<Claim> ownDoor(CueHit cue) {
        if (!cue.category().equals("claim") || article.isInAddress(cue.span())) {
            return Optional.empty();
        }
        Span around =
                new Span(Math.max(0, cue.span().start() - LABEL), cue.span().end() + LABEL);
        return ownLinks.within(around).stream()
                .filter(link -> link.isForeign() && link.span().contains(cue.span()))
                .filter(link -> article.hasCue("site-claim", link.span()))
                .filter(link -> article.hasMention(link.span()))
                .findFirst()
                .map(link -> claim(cue, link, Claim.Manner.ANCHOR));
    }

    /** What is said of an address is said of the one that stands beside it as its mirror. */
    private void handOn(Claim claim, List<Claim> claims) {
        int next = placed.indexFrom(claim.target().span().start() + 1);
        boolean before = claim.manner() == Claim.Manner.BEFORE || claim.manner() == Claim.Manner.HEADING;
        if (!before || claim.denied() || next >= targets.size()) {
            return;
        }
        AddressOccurrence second = targets.get(next);
        int from = claim.target().span().end();
        int to = second.span().start();
        if (to - from > 0
                && to - from <= BESIDE
                && isJoined(from, to)
                && text.substring(from, to).indexOf('\n') < 0
                && article.hasCue("backup", new Span(from, to))) {
            claims.add(reader.claim(claim.category(), claim.words(), second, Claim.Manner.BEFORE));
        }
    }

    /** An address that is a line of its own, next behind a sentence that names the brand. */
    private Optional<Claim> standingAlone(CueHit cue, int next) {
        if (next >= targets.size()
                || cue.category().equals("entrance")
                || targets.get(next).span().start() - cue.span().end() > BEFORE) {
            return Optional.empty();
        }
        Span address = targets.get(next).span();
        Span line = article.passages().lineAround(address);
        boolean alone = line.length() - address.length() <= ALONE;
        boolean nextLine = article.passages()
                .lineBefore(address)
                .filter(above -> above.contains(cue.span()))
                .isPresent();
        boolean named = article.hasMention(article.passages().sentenceAround(cue.span()));
        return alone && nextLine && named
                ? Optional.of(claim(cue, targets.get(next), Claim.Manner.HEADING))
                : Optional.empty();
    }

    private Optional<Claim> underHeading(CueHit cue, int next) {
        Optional<Block> block = article.passages().blockAround(cue.span());
        if (next >= targets.size()
                || block.isEmpty()
                || block.get().kind() != Block.Kind.HEADING
                || cue.category().equals("entrance")) {
            return Optional.empty();
        }
        int gap = targets.get(next).span().start() - block.get().span().end();
        boolean named = article.hasMention(block.get().span());
        return gap >= 0 && gap <= (named ? UNDER_HEADING : NEXT_LINE)
                ? Optional.of(claim(cue, targets.get(next), Claim.Manner.HEADING))
                : Optional.empty();
    }

    private Claim claim(CueHit cue, AddressOccurrence target, Claim.Manner manner) {
        return reader.claim(cue.category(), cue.span(), target, manner);
    }

    /** Whether the address follows the words closely enough, in the same sentence, across one line end at most. */
    private boolean reaches(Span words, Span address) {
        return address.start() >= words.end()
                && address.start() - words.end() <= BEFORE
                && isJoined(words.end(), address.start())
                && !isOfItsOwnRow(words, address);
    }

    /** A row of a table that gave an address speaks of that one, and not of the next row's. */
    private boolean isOfItsOwnRow(Span words, Span address) {
        if (!article.isWithin(Block.Kind.CELL, words.start())) {
            return false;
        }
        Span line = article.passages().lineAround(words);
        return address.start() >= line.end()
                && article.hasAddress(new Span(line.start(), words.start()), AddressOccurrence::leads);
    }

    /** By words without an end of sentence; across one line end, or a blank line that a colon leads over. */
    private boolean isJoined(int from, int to) {
        int newlines = 0;
        boolean introduces = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？' || c == '；') {
                return false;
            }
            if ((c == '.' || c == '!' || c == '?' || c == ';') && i + 1 < text.length() && text.charAt(i + 1) <= ' ') {
                return false;
            }
            if (c == '\n') {
                newlines++;
                if (newlines > (introduces ? 2 : 1)) {
                    return false;
                }
            }
            introduces |= newlines == 0 && (c == ':' || c == '：');
        }
        return true;
    }
}
