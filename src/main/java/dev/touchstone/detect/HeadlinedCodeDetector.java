package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The article is headed by a code, and hands one out: the code is its point, however long it is. */
final class HeadlinedCodeDetector implements Detector {
    private static final Signal SIGNAL = Signal.incriminating(
            "headlined-code",
            "referral_spam",
            "A title or heading announces a personal code or link, and the article hands one out.");
    private static final double PERSONAL = 0.9;
    private static final double COUPON = 0.5;
    /** A first line that heads a text without headings, in UTF-16 code units. */
    private static final int LONGEST_LINE = 60;

    @Override
    public Signal signal() {
        return SIGNAL;
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        if (article.codes().entries().isEmpty() || article.explainsItself()) {
            return List.of();
        }
        boolean personal = isHeadedBy(article, "code-label") || isHeadedBy(article, "link-label");
        // A shop's own codes stand under such a heading too; it names no other brand.
        boolean coupon = personal || (article.mainBrand().isPresent() && isHeadedBy(article, "coupon-label"));
        List<Evidence> found = new ArrayList<>();
        for (CodeBook.Entry entry : article.codes().entries()) {
            double strength = strength(article, entry, personal, coupon);
            if (strength > 0) {
                found.add(CodeEvidence.of(SIGNAL, entry, strength, entry.spans()));
            }
        }
        return found;
    }

    private static double strength(ScannedArticle article, CodeBook.Entry entry, boolean personal, boolean coupon) {
        boolean handed = entry.occurrences().stream()
                .anyMatch(occurrence -> isHandedOut(article, occurrence)
                        && !article.hasCue("sample", article.passages().sentenceAround(occurrence.span())));
        if (!handed) {
            return 0;
        }
        boolean own = entry.kinds().contains(CodeOccurrence.Kind.WORDS)
                || entry.kinds().contains(CodeOccurrence.Kind.LINK);
        if (personal && own) {
            return PERSONAL;
        }
        return coupon ? COUPON : 0;
    }

    private static boolean isHandedOut(ScannedArticle article, CodeOccurrence occurrence) {
        return (occurrence.kind() == CodeOccurrence.Kind.WORDS
                        || occurrence.kind() == CodeOccurrence.Kind.COUPON
                        || occurrence.address().filter(link -> !link.internal()).isPresent())
                && !new Reproach(article).accuses(article.passages().sentenceAround(occurrence.span()));
    }

    private static boolean isHeadedBy(ScannedArticle article, String category) {
        return heads(article).stream()
                .anyMatch(head -> article.hasCue(category, head)
                        && !article.hasCue("warning", head)
                        && !article.hasCue("denial", head)
                        && !article.hasCue("disclosure", head)
                        && !article.hasCue("programme", head));
    }

    /** Title and first headings; in a text without any, its first line. */
    private static List<Span> heads(ScannedArticle article) {
        if (!PageHead.isBare(article)) {
            return PageHead.spans(article);
        }
        int start = 0;
        String text = article.text();
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        Span line = article.passages().lineAround(new Span(start, start));
        return line.length() <= LONGEST_LINE && line.length() > 0 ? List.of(line) : List.of();
    }
}
