package dev.touchstone.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of campaigns between two reports.
 *
 * @param kind what happened
 * @param before ids in the first report, sorted
 * @param after ids in the second report, sorted
 * @param membersBefore how many members they had
 * @param membersAfter how many they have
 * @param joined members of now that were none of these campaigns' before
 * @param left members of then that are none of these campaigns' now
 * @param indicators {@code type:value} of the first that join them by themselves: those of now, or of what is gone
 */
public record CampaignChange(
        Kind kind,
        List<String> before,
        List<String> after,
        int membersBefore,
        int membersAfter,
        int joined,
        int left,
        List<String> indicators) {
    private static final int MOST_INDICATORS = 10;

    private static final Comparator<CampaignChange> ORDER = Comparator.comparing(CampaignChange::kind)
            .thenComparing(change -> -Math.max(change.membersBefore, change.membersAfter))
            .thenComparing(change -> change.after.isEmpty() ? change.before.get(0) : change.after.get(0));

    public CampaignChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        indicators = List.copyOf(indicators);
    }

    /** What happened, in the order in which it is told. */
    public enum Kind {
        /** Shares no member and no indicator with any campaign of the first report. */
        NEW,
        GROWN,
        /** Several became one. */
        MERGED,
        /** One became several. */
        SPLIT,
        /** Several became several others. */
        REGROUPED,
        SHRUNK,
        /** As many members as before. */
        UNCHANGED,
        GONE;

        private final String id = name().toLowerCase(Locale.ROOT);

        public String id() {
            return id;
        }
    }

    /** Campaigns that share a member or an indicator that joins by itself are the same one. */
    public static List<CampaignChange> between(List<ReadCampaign> before, List<ReadCampaign> after) {
        int[] roots = new int[before.size() + after.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = i;
        }
        Map<String, Integer> owners = new HashMap<>();
        for (int i = 0; i < roots.length; i++) {
            ReadCampaign campaign = i < before.size() ? before.get(i) : after.get(i - before.size());
            List<String> names = new ArrayList<>(campaign.indicators());
            campaign.members().forEach(member -> names.add("member " + member));
            for (String name : names) {
                Integer owner = owners.putIfAbsent(name, i);
                if (owner != null) {
                    join(roots, owner, i);
                }
            }
        }
        Map<Integer, Sides> changes = new TreeMap<>();
        for (int i = 0; i < roots.length; i++) {
            Sides sides = changes.computeIfAbsent(root(roots, i), unused -> new Sides());
            if (i < before.size()) {
                sides.before.add(before.get(i));
            } else {
                sides.after.add(after.get(i - before.size()));
            }
        }
        return changes.values().stream().map(Sides::change).sorted(ORDER).toList();
    }

    private static int root(int[] roots, int at) {
        int root = at;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }

    private static void join(int[] roots, int one, int other) {
        roots[Math.max(root(roots, one), root(roots, other))] = Math.min(root(roots, one), root(roots, other));
    }

    /** The campaigns of both reports that are one matter. */
    private static final class Sides {
        private final List<ReadCampaign> before = new ArrayList<>();
        private final List<ReadCampaign> after = new ArrayList<>();

        CampaignChange change() {
            Set<String> then = members(before);
            Set<String> now = members(after);
            Set<String> joined = new HashSet<>(now);
            joined.removeAll(then);
            Set<String> left = new HashSet<>(then);
            left.removeAll(now);
            return new CampaignChange(
                    kind(then.size(), now.size()),
                    before.stream().map(ReadCampaign::id).sorted().toList(),
                    after.stream().map(ReadCampaign::id).sorted().toList(),
                    then.size(),
                    now.size(),
                    joined.size(),
                    left.size(),
                    (after.isEmpty() ? before : after)
                            .stream()
                                    .flatMap(campaign -> campaign.indicators().stream())
                                    .distinct()
                                    .limit(MOST_INDICATORS)
                                    .toList());
        }

        private static Set<String> members(List<ReadCampaign> campaigns) {
            Set<String> members = new HashSet<>();
            campaigns.forEach(campaign -> members.addAll(campaign.members()));
            return members;
        }

        private Kind kind(int then, int now) {
            if (before.isEmpty() || after.isEmpty()) {
                return before.isEmpty() ? Kind.NEW : Kind.GONE;
            }
            if (before.size() > 1 || after.size() > 1) {
                return after.size() == 1 ? Kind.MERGED : before.size() == 1 ? Kind.SPLIT : Kind.REGROUPED;
            }
            return now > then ? Kind.GROWN : now < then ? Kind.SHRUNK : Kind.UNCHANGED;
        }
    }
}
