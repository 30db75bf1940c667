package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.LabelModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Signals that say much the same, so that together they may not count for much more than the strongest of them.
 *
 * @param name kebab-case
 * @param label of which they are signs
 * @param signals ids
 */
record SignalGroup(String name, Label label, List<String> signals) {
    static final List<SignalGroup> ALL = List.of(
            new SignalGroup(
                    "codes",
                    Label.REFERRAL_SPAM,
                    List.of("code-identity", "invite-code", "promo-code", "repeated-code")),
            new SignalGroup(
                    "personal-links",
                    Label.REFERRAL_SPAM,
                    List.of("cloaked-referral", "referral-link", "referral-shaped-link", "repeated-referral-link")),
            new SignalGroup("claims", Label.IMPERSONATION, List.of("carrier-poses", "official-claim")),
            new SignalGroup(
                    "hosts",
                    Label.IMPERSONATION,
                    List.of("foreign-path-shape", "lookalike-host", "masked-link", "unofficial-download")));

    /** The groups of a label whose share of their weights' sum is capped; a cap of the whole sum is none. */
    static List<LabelModel.Group> capped(
            List<SignalGroup> groups, Label label, LabelModel model, Map<String, Double> shares) {
        List<LabelModel.Group> capped = new ArrayList<>();
        for (SignalGroup group : groups) {
            List<String> weighed = group.signals().stream()
                    .filter(signal -> model.weight(signal) > 0)
                    .toList();
            double sum = weighed.stream().mapToDouble(model::weight).sum();
            double share = shares.getOrDefault(group.name(), 1.0);
            if (group.label() == label && weighed.size() > 1 && share < 1) {
                capped.add(LabelModel.Group.of(group.name(), Math.rint(sum * share * 1000) / 1000, weighed));
            }
        }
        return capped;
    }
}
