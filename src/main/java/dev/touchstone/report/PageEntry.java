package dev.touchstone.report;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.page.ArticleView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * An article that may get onto the page.
 *
 * @param number its place in the input, from 1; 0 while it is not written
 * @param verdict its own
 * @param highest score of its labels
 * @param sum of its labels' scores
 * @param brands ids of the brands it speaks of
 * @param html gives its markup
 */
record PageEntry(long number, Verdict verdict, double highest, double sum, List<String> brands, Supplier<String> html) {
    /** Flagged first, then what needs a person, clean last; within each the higher score first. */
    static final Comparator<PageEntry> GRAVER = Comparator.comparingInt((PageEntry entry) -> rank(entry.verdict()))
            .thenComparing(Comparator.comparingDouble(PageEntry::highest).reversed())
            .thenComparing(Comparator.comparingDouble(PageEntry::sum).reversed());

    /** Where neither is graver, in the order of the input. */
    static final Comparator<PageEntry> GRAVEST_FIRST = GRAVER.thenComparingLong(PageEntry::number);

    PageEntry {
        brands = List.copyOf(brands);
    }

    static PageEntry of(Assessment assessment) {
        double highest = 0;
        double sum = 0;
        for (LabelAssessment label : assessment.labels().values()) {
            highest = Math.max(highest, label.score());
            sum += label.score();
        }
        return new PageEntry(
                0,
                assessment.verdict(),
                highest,
                sum,
                assessment.brands().stream().map(BrandCard::id).toList(),
                () -> "");
    }

    PageEntry with(Supplier<String> markup) {
        return new PageEntry(number, verdict, highest, sum, brands, markup);
    }

    PageEntry numbered(long place) {
        return new PageEntry(place, verdict, highest, sum, brands, html);
    }

    /** Its markup as it stands on the page. */
    String markup() {
        return html.get().replace(ArticleView.NUMBER, Long.toString(number));
    }

    static int rank(Verdict verdict) {
        return switch (verdict) {
            case FLAG -> 0;
            case REVIEW -> 1;
            case UNDECIDED -> 2;
            case CLEAN -> 3;
        };
    }
}
