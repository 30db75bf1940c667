package dev.touchstone.review.web.page;

import java.util.List;

/**
 * The panel on which is decided.
 *
 * @param task its number
 * @param action address that the form goes to
 * @param previews whether a deed leads to a preview first
 * @param heading of the panel
 * @param standing what holds now, in words; empty where nothing does
 * @param lease in whose hands the task is, in words; empty where in nobody's
 * @param mine whether it is in the reviewer's own
 * @param takes whether he may take it
 * @param closed why he cannot decide, in words; empty where he can
 * @param deeds one an outcome
 * @param labels that it bears on
 * @param rules that can be cited
 * @param words typed already
 * @param wantsWords whether words are what it lacked when it was sent
 * @param opened whether labels and rules are shown at once: they are not as they are put forward
 * @param except numbers of members that it is not decided for
 * @param left how many those are, in words; empty where none is left out
 * @param query of the queue he came from
 */
public record DecisionView(
        long task,
        String action,
        boolean previews,
        String heading,
        String standing,
        String lease,
        boolean mine,
        boolean takes,
        String closed,
        List<Deed> deeds,
        List<LabelChoice> labels,
        List<Option> rules,
        String words,
        boolean wantsWords,
        boolean opened,
        List<Long> except,
        String left,
        String query) {
    public DecisionView {
        deeds = List.copyOf(deeds);
        labels = List.copyOf(labels);
        rules = List.copyOf(rules);
        except = List.copyOf(except);
    }

    /** A way to decide: its id, its words, the key, and the reasons it can have. */
    public record Deed(String outcome, String words, String key, List<Option> reasons) {
        public Deed {
            reasons = List.copyOf(reasons);
        }
    }

    /** Something to choose. */
    public record Option(String id, String words, boolean chosen) {}

    /**
     * How a label is decided.
     *
     * @param choices as the button says, one of the outcomes, or not at all
     */
    public record LabelChoice(String id, String name, List<Option> choices) {
        public LabelChoice {
            choices = List.copyOf(choices);
        }
    }
}
