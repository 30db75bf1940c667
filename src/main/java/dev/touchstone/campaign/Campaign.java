package dev.touchstone.campaign;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles that belong together.
 *
 * @param id of sixteen hexadecimal digits behind {@code c}: the same for the same articles in any order, and mostly still the same
 *     when some are added, because it is drawn from the indicators by how many members push each
 * @param members in input order, two at least
 * @param indicators what they share, most members first
 * @param template sentences of the block they share, with slots, in order of how many members have each; empty where they share none
 * @param languages how many members are in which, by BCP 47 tag
 * @param first the day the first was published, where any tells
 * @param last the day the last was published, where any tells
 * @param different places in {@code members} of the up to three whose wording differs most
 * @param edges which member pushes which indicator, of the first members and indicators alone
 */
public record Campaign(
        String id,
        List<CampaignMember> members,
        List<SharedIndicator> indicators,
        List<String> template,
        SortedMap<String, Integer> languages,
        Optional<String> first,
        Optional<String> last,
        List<Integer> different,
        List<CampaignEdge> edges) {
    public Campaign {
        members = List.copyOf(members);
        indicators = List.copyOf(indicators);
        template = List.copyOf(template);
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        different = List.copyOf(different);
        edges = List.copyOf(edges);
    }

    public int size() {
        return members.size();
    }
}
