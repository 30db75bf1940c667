package dev.touchstone.review.web.page;

import dev.touchstone.review.Desk;
import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.QueueFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many tasks have which values, remembered for {@link #FRESH}: counting a whole queue takes longer than all else on its page, and
 * a count that is off by the deeds of a minute misleads nobody. For any number of threads.
 */
public final class FacetCounts {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 400;
    private static final int MOST_VALUES = 8;

    private final Desk desk;
    private final Clock clock;
    private final Map<Asked, Counted> remembered = new LinkedHashMap<>();

    public FacetCounts(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Values that tasks within the filter have, most tasks first. */
    List<FacetCount> of(Facet facet, QueueFilter filter) {
        Asked asked = new Asked(facet, filter);
        return known(asked).orElseGet(() -> {
            List<FacetCount> counts = desk.facets(facet, filter, MOST_VALUES);
            remember(asked, counts);
            return counts;
        });
    }

    private synchronized Optional<List<FacetCount>> known(Asked asked) {
        Counted counted = remembered.get(asked);
        return counted != null && counted.at().plus(FRESH).isAfter(clock.instant())
                ? Optional.of(counted.counts())
                : Optional.empty();
    }

    private synchronized void remember(Asked asked, List<FacetCount> counts) {
        remembered.remove(asked);
        remembered.put(asked, new Counted(counts, clock.instant()));
        if (remembered.size() > MOST) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private record Asked(Facet facet, QueueFilter filter) {}

    private record Counted(List<FacetCount> counts, Instant at) {}
}
