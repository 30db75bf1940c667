package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.evidence.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The campaigns of a set of traces, and which article is of which. Immutable. */
public final class CampaignsFound {
    private final List<Campaign> campaigns;
    private final List<String> dropped;
    private final long[] places;

    CampaignsFound(List<Campaign> campaigns, List<String> dropped) {
        this.campaigns = List.copyOf(campaigns);
        this.dropped = List.copyOf(dropped);
        int count = campaigns.stream().mapToInt(Campaign::size).sum();
        long[][] found = new long[count][];
        int at = 0;
        for (int c = 0; c < campaigns.size(); c++) {
            List<CampaignMember> members = campaigns.get(c).members();
            for (int m = 0; m < members.size(); m++) {
                found[at++] = new long[] {members.get(m).order(), (long) c << 32 | m};
            }
        }
        Arrays.sort(found, (one, other) -> Long.compare(one[0], other[0]));
        this.places = new long[2 * count];
        for (int i = 0; i < count; i++) {
            places[i] = found[i][0];
            places[count + i] = found[i][1];
        }
    }

    /** The largest first, then by id. */
    public List<Campaign> campaigns() {
        return campaigns;
    }

    /** What the limit left out, in words, one kind a line; empty where it left out nothing. */
    public List<String> dropped() {
        return dropped;
    }

    /**
     * What the campaign tells of an article that is weak by itself; nothing of any other.
     *
     * @param order its place in the input
     * @param assessment of it alone
     */
    public List<Evidence> evidence(long order, Assessment assessment) {
        return tieOf(order).flatMap(tie -> TieEvidence.of(tie, assessment)).stream()
                .toList();
    }

    /** The id of the campaign that the article at this place of the input is of. */
    public Optional<String> campaignOf(long order) {
        return at(order).map(place -> campaigns.get((int) (place >>> 32)).id());
    }

    /** What ties the article at this place to others that are flagged; absent where it needs no tie or has none. */
    public Optional<CampaignTie> tieOf(long order) {
        return at(order)
                .flatMap(place -> campaigns
                        .get((int) (place >>> 32))
                        .members()
                        .get(place.intValue())
                        .tie());
    }

    private Optional<Long> at(long order) {
        int count = places.length / 2;
        int found = Arrays.binarySearch(places, 0, count, order);
        return found < 0 ? Optional.empty() : Optional.of(places[count + found]);
    }
}
