package dev.touchstone.report.page;

import java.util.List;

/**
 * What opens below an article's line.
 *
 * @param address where it lies, with marks; empty where it is not known
 * @param carrier what the registry says of that place, in words; empty where it is not known
 * @param text with marks
 * @param note what the reader must know about the marks; empty where there is nothing
 * @param reasons gravest first
 * @param sums how each label adds up
 * @param whatIfs what would change the verdict, in words
 * @param indicators those that count against the article first
 * @param moreIndicators how many there are beyond those, in words; empty where there are none
 * @param brands cards of the brands it speaks of
 * @param diagnostics code and message
 * @param facts name and value, about the article itself
 */
public record DetailsView(
        List<Piece> address,
        String carrier,
        List<Piece> text,
        String note,
        List<ReasonView> reasons,
        List<SumView> sums,
        List<String> whatIfs,
        List<IndicatorView> indicators,
        String moreIndicators,
        List<BrandView> brands,
        List<Entry> diagnostics,
        List<Entry> facts) {
    public DetailsView {
        address = List.copyOf(address);
        text = List.copyOf(text);
        reasons = List.copyOf(reasons);
        sums = List.copyOf(sums);
        whatIfs = List.copyOf(whatIfs);
        indicators = List.copyOf(indicators);
        brands = List.copyOf(brands);
        diagnostics = List.copyOf(diagnostics);
        facts = List.copyOf(facts);
    }

    /** A name and what it stands for. */
    public record Entry(String name, String value) {}

    /**
     * One observation and what it did.
     *
     * @param number on the page, from 1
     * @param tone class of its marks
     * @param signal id of the signal
     * @param words the reason
     * @param effects what it did to each label, in words
     * @param places how many places it points at, in words
     * @param marked whether the page shows a mark of it
     */
    public record ReasonView(
            int number, String tone, String signal, String words, List<String> effects, String places, boolean marked) {
        public ReasonView {
            effects = List.copyOf(effects);
        }
    }

    /**
     * Something that can be looked for elsewhere.
     *
     * @param type what it is, in words
     * @param value defanged
     * @param standing in words; empty for what has none
     * @param implicated whether it counts against the article
     * @param count how often it stands in the article
     */
    public record IndicatorView(String type, String value, String standing, boolean implicated, String count) {}

    /**
     * What a reviewer needs to know of a brand.
     *
     * @param name as the brand writes it
     * @param domains its own, defanged
     * @param pages its page for checking addresses and its rules for referrals, where known: what it is, and its address, defanged
     */
    public record BrandView(String name, String domains, List<Entry> pages) {
        public BrandView {
            pages = List.copyOf(pages);
        }
    }
}
