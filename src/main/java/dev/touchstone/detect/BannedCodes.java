package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Codes that an article names to have them reported, deleted or left alone, in its own words, or that stand in a bait it exposes, and
 * that it recommends nowhere but in what it quotes: a moderator's rules, a complaint about spam.
 */
final class BannedCodes {
    /** Words about a quotation stand this near behind it, in UTF-16 code units. */
    private static final int BEHIND = 14;

    private final ScannedArticle article;
    private final Quotations quotations;
    private final Exposure exposure;
    private final Reproach reproach;

    BannedCodes(ScannedArticle article, Quotations quotations, Exposure exposure) {
        this.article = article;
        this.quotations = quotations;
        this.exposure = exposure;
        this.reproach = new Reproach(article);
    }

    /** By first occurrence. */
    List<Banned> all() {
        List<Banned> found = new ArrayList<>();
        for (CodeBook.Entry entry : article.codes().entries()) {
            List<Span> bans = isExposed(entry)
                    ? entry.spans()
                    : entry.spans().stream()
                            .filter(span -> isStruck(span) || (!quotations.holds(span) && reproach.isLure(span)))
                            .toList();
            if (!bans.isEmpty() && isCitedOnly(entry)) {
                found.add(new Banned(entry, bans.get(0), scope(entry)));
            }
        }
        return found;
    }

    private static List<Span> scope(CodeBook.Entry entry) {
        return Stream.concat(
                        entry.spans().stream(),
                        entry.occurrences().stream()
                                .flatMap(code -> code.address().stream())
                                .map(AddressOccurrence::span))
                .distinct()
                .toList();
    }

    /** Whether it stands in what the article passes on alone, and that is exposed. */
    private boolean isExposed(CodeBook.Entry entry) {
        return entry.spans().stream().allMatch(quotations::holds)
                && exposure.exposes(entry.spans()) == ExposureWords.Force.SURE;
    }

    /** {@code 看到 X 请举报}, {@code X is on the filter}: by its own clause, which is not quoted. */
    private boolean isStruck(Span code) {
        if (quotations.holds(code)) {
            return isStruckBehind(code);
        }
        Span sentence = article.passages().sentenceAround(code);
        return article.hasCue("struck", sentence, cue -> !article.isHidden(cue.span()))
                && !ReproachWords.isOfOthers(article.legible(), sentence)
                && !isPushed(sentence);
    }

    /** {@code 看到“填 X 返现”请直接举报}: right behind the quotation, in words of the article's own that speak of no others. */
    private boolean isStruckBehind(Span code) {
        return quotations.around(List.of(code)).stream().anyMatch(quotation -> {
            Span behind = new Span(quotation.end(), Math.min(article.text().length(), quotation.end() + BEHIND));
            return article.hasCue("struck", behind, cue -> !article.isHidden(cue.span()))
                    && !article.passages().hasFullStop(behind.start(), behind.end() - 1)
                    && !ReproachWords.isOfOthers(article.legible(), behind);
        });
    }

    private boolean isCitedOnly(CodeBook.Entry entry) {
        for (CodeOccurrence code : entry.occurrences()) {
            boolean link = code.address()
                    .filter(address -> !address.isWrittenOut() || address.hidden())
                    .isPresent();
            boolean pushed = !quotations.holds(code.span())
                    && (code.address().isPresent()
                            || isPushed(article.passages().sentenceAround(code.span())));
            if (link || pushed) {
                return false;
            }
        }
        List<Span> quoted = quotations.around(entry.spans());
        return quoted.isEmpty() || !exposure.vouches(quoted);
    }

    private boolean isPushed(Span sentence) {
        return Stream.of("affirm", "push", "benefit", "reassure")
                .anyMatch(category -> article.hasCue(
                        category,
                        sentence,
                        cue -> !quotations.holds(cue.span())
                                && !ReproachWords.isForbidden(article.legible(), cue.span())
                                && !reproach.isLure(cue.span())
                                && Stream.of("struck", "shun")
                                        .noneMatch(against -> article.hasCue(
                                                against,
                                                sentence,
                                                strike -> strike.span().overlaps(cue.span())))));
    }

    /**
     * One code.
     *
     * @param ban where it is first told to be reported or left alone
     * @param scope where it stands, alone or in an address
     */
    record Banned(CodeBook.Entry code, Span ban, List<Span> scope) {}
}
