package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign with all that the desk knows of it, but its members, which come by the page.
 *
 * @param number by which the desk knows it
 * @param id in the report
 * @param task where it is decided
 * @param first day on which a member was published, where one tells; so {@code last}
 * @param languages how many members are in each, by tag
 * @param verdicts how many members have each
 * @param indicators what its members share, most members first
 * @param block sentences that they share, each in pieces: words and slots
 * @param edges who pushes what: of at most the first {@value #MOST_DRAWN} members and indicators
 * @param drawn the members that edges speak of, in their order
 * @param timeline articles a day, by day
 * @param different the members that differ most
 * @param standing what holds where all members agree, by label
 * @param decided how many members are decided
 * @param decisions one of each batch on it, oldest first
 */
public record ReviewedCampaign(
        long number,
        String id,
        long task,
        int articles,
        Optional<String> first,
        Optional<String> last,
        Map<String, Integer> languages,
        Map<Verdict, Integer> verdicts,
        List<Shared> indicators,
        List<List<Piece>> block,
        List<Edge> edges,
        List<MemberCard> drawn,
        List<Day> timeline,
        List<MemberCard> different,
        Progress progress,
        Map<Label, Outcome> standing,
        int decided,
        List<BatchSummary> decisions) {
    public static final int MOST_DRAWN = 24;

    public ReviewedCampaign {
        languages = Map.copyOf(languages);
        verdicts = Map.copyOf(verdicts);
        indicators = List.copyOf(indicators);
        block = block.stream().map(List::copyOf).toList();
        edges = List.copyOf(edges);
        drawn = List.copyOf(drawn);
        timeline = List.copyOf(timeline);
        different = List.copyOf(different);
        standing = Map.copyOf(standing);
        decisions = List.copyOf(decisions);
    }

    /**
     * What members share, raw.
     *
     * @param type {@code code}, {@code host}, …: as in the report
     * @param members how many push it
     * @param joins whether it joins by itself
     * @param onGenuineHost whether it stands in links to a genuine host; so {@code onForeignHost}
     * @param standing of a host as of the report's date
     */
    public record Shared(
            String type,
            String value,
            int members,
            boolean joins,
            boolean onGenuineHost,
            boolean onForeignHost,
            Optional<Standing> standing) {}

    /** Part of a shared sentence: words, or the name of a slot as {@code link}, {@code code}, {@code brand}, {@code n}. */
    public record Piece(String words, boolean slot) {}

    /** That a member pushes a thing. */
    public record Edge(int indicator, int member) {}

    /** Articles of a day, {@code 2026-05-02}. */
    public record Day(String day, int articles) {}
}
