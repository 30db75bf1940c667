package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One campaign while its members are read. */
final class CampaignDraft {
    private static final Comparator<Reading> ORDER =
            Comparator.comparingLong((Reading reading) -> reading.order).thenComparing(reading -> reading.id);

    /** Sentences of the template. */
    private static final int MOST_SENTENCES = 6;

    private final int number;
    private final List<Reading> members = new ArrayList<>();
    private final Map<Long, Told> told = new HashMap<>();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final Farthest farthest = new Farthest();
    private @Nullable String first;
    private @Nullable String last;
    private long smallestDigest = -1L;

    /** @param number of the campaign, among the others */
    CampaignDraft(int number) {
        this.number = number;
    }

    /** What is kept of a member until all are read. */
    private static final class Reading {
        private final String id;
        private final long order;
        private final Verdict verdict;
        private final String published;
        private final int tie;
        private final int[] keys;

        Reading(CampaignTrace trace, int tie, int[] keys) {
            this.id = trace.id();
            this.order = trace.order();
            this.verdict = trace.verdict();
            this.published = trace.published();
            this.tie = tie;
            this.keys = keys;
        }
    }

    /** What is kept of a key that members push. */
    private static final class Told {
        private final TraceKey key;
        private int members;
        private int marks;

        Told(TraceKey key) {
            this.key = key;
        }
    }

    /** @param tie number of the key that ties the member best, or -1 */
    void add(CampaignTrace trace, int tie, KeyTable table) {
        int[] keys = new int[trace.keys().size()];
        int count = 0;
        for (TraceKey key : trace.keys()) {
            int number = key.role() == KeyRole.CITED ? -1 : table.find(key.hash());
            if (number >= 0) {
                Told known = told.computeIfAbsent(key.hash(), unused -> new Told(key));
                known.members++;
                known.marks |= key.marks();
                if (key.kind().isIdentity()) {
                    keys[count++] = number;
                }
            }
        }
        members.add(new Reading(trace, tie, Arrays.copyOf(keys, count)));
        languages.merge(trace.language(), 1, Integer::sum);
        if (!trace.published().isEmpty()) {
            first = first == null || trace.published().compareTo(first) < 0 ? trace.published() : first;
            last = last == null || trace.published().compareTo(last) > 0 ? trace.published() : last;
        }
        smallestDigest = Long.compareUnsigned(trace.digest(), smallestDigest) < 0 ? trace.digest() : smallestDigest;
        trace.sketch().ifPresent(sketch -> farthest.add(trace, sketch));
    }

    Campaign finished(KeyTable table, Joining joining, CampaignLimits limits) {
        members.sort(ORDER);
        List<Told> shared = told.values().stream()
                .filter(known -> known.members > 1)
                .sorted(Comparator.comparing((Told known) -> -known.members).thenComparing(known -> known.key.hash()))
                .toList();
        String id = id(shared, table, joining);
        List<Told> identities = shared.stream()
                .filter(known -> known.key.kind().isIdentity())
                .limit(limits.indicators())
                .toList();
        return new Campaign(
                id,
                members.stream().map(member -> member(member, id, table)).toList(),
                identities.stream()
                        .map(known -> indicator(known, joining.isOwn(table.find(known.key.hash()))))
                        .toList(),
                shared.stream()
                        .filter(known -> known.key.kind() == KeyKind.UNIT)
                        .limit(MOST_SENTENCES)
                        .map(known -> known.key.value())
                        .toList(),
                languages,
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                different(),
                edges(identities, table, limits));
    }

    /** Where the members whose wording differs most stand among the members. */
    private List<Integer> different() {
        List<Long> places = farthest.places();
        return places.stream()
                .map(place -> IntStream.range(0, members.size())
                        .filter(m -> members.get(m).order == place)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private CampaignMember member(Reading member, String id, KeyTable table) {
        Optional<CampaignTie> tie = Optional.empty();
        if (member.tie >= 0 && member.verdict != Verdict.FLAG) {
            Told known = told.get(table.hash(member.tie));
            if (known != null && table.flagged(member.tie) > 0) {
                tie = Optional.of(new CampaignTie(id, known.key.kind(), known.key.value(), table.flagged(member.tie)));
            }
        }
        return new CampaignMember(
                member.id,
                member.order,
                member.verdict,
                Optional.of(member.published).filter(day -> !day.isEmpty()),
                tie);
    }

    private static SharedIndicator indicator(Told known, boolean joins) {
        return new SharedIndicator(
                known.key.kind(),
                known.key.value(),
                known.members,
                joins,
                (known.marks & TraceKey.GENUINE) != 0,
                (known.marks & TraceKey.FOREIGN) != 0);
    }

    /**
     * Each key that is the campaign's own draws a number, the more members push it the better its chance of the smallest; the
     * winner names the campaign. So another winner is unlikely until the campaign has grown by much.
     */
    private String id(List<Told> shared, KeyTable table, Joining joining) {
        long winner = smallestDigest;
        double smallest = Double.POSITIVE_INFINITY;
        for (Told known : shared) {
            long hash = known.key.hash();
            if (joining.campaignOf(table.find(hash)) == number) {
                double drawn = ((TextShingles.mixed(hash) >>> 11) + 1) * 0x1.0p-53;
                double number = -StrictMath.log(drawn) / known.members;
                if (number < smallest) {
                    smallest = number;
                    winner = hash;
                }
            }
        }
        String digits = Long.toHexString(winner);
        return "c" + "0".repeat(16 - digits.length()) + digits;
    }

    private List<CampaignEdge> edges(List<Told> identities, KeyTable table, CampaignLimits limits) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < identities.size(); i++) {
            places.put(table.find(identities.get(i).key.hash()), i);
        }
        List<CampaignEdge> edges = new ArrayList<>();
        for (int m = 0; m < Math.min(limits.members(), members.size()); m++) {
            for (int key : members.get(m).keys) {
                Integer place = places.get(key);
                if (place != null) {
                    edges.add(new CampaignEdge(place, m));
                }
            }
        }
        edges.sort(Comparator.comparingInt(CampaignEdge::member).thenComparingInt(CampaignEdge::indicator));
        return edges;
    }
}
