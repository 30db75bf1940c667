package dev.touchstone.report.page;

import dev.touchstone.report.words.PageWords;
import java.util.List;

/**
 * The page around the articles.
 *
 * @param words of the page
 * @param assets its style sheet and script
 * @param verdicts how many articles came out how, gravest first
 * @param labels the same by label, in words
 * @param total how many articles were judged, in words
 * @param cut what the page leaves out, in words; empty where it leaves out nothing
 * @param facts by what was judged
 * @param notRead inputs that could not be read, and why
 * @param notReadCount how many such inputs, in words; empty where there are none
 * @param brands that articles on the page speak of
 * @param campaigns the largest that were found
 * @param campaignCount how many were found, in words; empty where there are none
 */
public record PageView(
        PageWords words,
        PageAssets assets,
        List<Tile> verdicts,
        List<Tile> labels,
        String total,
        String cut,
        List<DetailsView.Entry> facts,
        List<DetailsView.Entry> notRead,
        String notReadCount,
        List<BrandOption> brands,
        List<CampaignView> campaigns,
        String campaignCount) {
    public PageView {
        verdicts = List.copyOf(verdicts);
        labels = List.copyOf(labels);
        facts = List.copyOf(facts);
        notRead = List.copyOf(notRead);
        brands = List.copyOf(brands);
        campaigns = List.copyOf(campaigns);
    }

    /**
     * How many articles came out one way.
     *
     * @param id of the verdict or label
     * @param count in words
     */
    public record Tile(String id, String count) {}

    /**
     * A brand to filter by.
     *
     * @param id of the brand
     * @param name as the brand writes it, defanged, with the number of its articles
     */
    public record BrandOption(String id, String name) {}
}
