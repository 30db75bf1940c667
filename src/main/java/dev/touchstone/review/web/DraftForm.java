package dev.touchstone.review.web;

import dev.touchstone.assess.Label;
import dev.touchstone.review.CitedRule;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Reason;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.web.page.FilledForm;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a decision out of the panel's form. What is no value of the form is refused as a whole. */
final class DraftForm {
    private static final String NOT_JUDGED = "none";
    /** More members are left out of a decision by nobody who looks at them. */
    private static final int MOST_LEFT_OUT = 1_000;

    private static final Set<String> REASONS =
            Arrays.stream(Reason.values()).map(Reason::id).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RULES =
            Arrays.stream(CitedRule.values()).map(CitedRule::id).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TOLD = Stream.concat(
                    Stream.of("", NOT_JUDGED), Arrays.stream(Outcome.values()).map(Outcome::id))
            .collect(Collectors.toUnmodifiableSet());

    private DraftForm() {}

    /** The outcome whose button was pressed. */
    static Outcome outcome(Visit visit) {
        String pressed = visit.form("outcome").orElse("");
        if (pressed.isEmpty()) {
            throw new Refusal(Refusal.Code.NO_OUTCOME, "a decision was sent without a button");
        }
        try {
            return Outcome.of(pressed);
        } catch (IllegalArgumentException none) {
            throw new Refused(400);
        }
    }

    static DecisionDraft read(Visit visit) {
        Outcome pressed = outcome(visit);
        try {
            Map<Label, Outcome> outcomes = outcomes(visit, pressed);
            Set<CitedRule> rules = EnumSet.noneOf(CitedRule.class);
            if (outcomes.containsValue(Outcome.CONFIRM)) {
                visit.forms("rule").forEach(rule -> rules.add(CitedRule.of(rule)));
            }
            return new DecisionDraft(
                    outcomes,
                    Reason.of(visit.form("reason-" + pressed.id()).orElse("")),
                    visit.form("words")
                            .map(words -> words.replace("\r\n", "\n").strip())
                            .orElse(""),
                    rules,
                    except(visit.forms("listed"), visit.forms("member")));
        } catch (IllegalArgumentException none) {
            throw new Refused(400);
        }
    }

    /** All that was chosen and typed, as far as the panel has it: it is kept, and nothing else is. */
    static FilledForm filled(Visit visit, boolean wantsWords) {
        Map<String, String> reasons = new HashMap<>();
        for (Outcome outcome : Outcome.values()) {
            visit.form("reason-" + outcome.id())
                    .filter(REASONS::contains)
                    .ifPresent(reason -> reasons.put(outcome.id(), reason));
        }
        Map<String, String> labels = new HashMap<>();
        for (Label label : Label.values()) {
            visit.form("label-" + label.id()).filter(TOLD::contains).ifPresent(told -> labels.put(label.id(), told));
        }
        try {
            return new FilledForm(
                    reasons,
                    labels,
                    visit.forms("rule").stream().filter(RULES::contains).collect(Collectors.toUnmodifiableSet()),
                    cut(visit.form("words").orElse("")),
                    except(visit.forms("listed"), visit.forms("member")),
                    wantsWords);
        } catch (IllegalArgumentException none) {
            throw new Refused(400);
        }
    }

    /** More is refused wherever it is sent to. */
    private static String cut(String words) {
        boolean parts = words.length() > DecisionDraft.LONGEST
                && Character.isHighSurrogate(words.charAt(DecisionDraft.LONGEST - 1));
        return words.substring(0, Math.min(words.length(), DecisionDraft.LONGEST - (parts ? 1 : 0)));
    }

    private static Map<Label, Outcome> outcomes(Visit visit, Outcome pressed) {
        Map<Label, Outcome> outcomes = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String told = visit.form("label-" + label.id()).orElse("");
            if (!told.equals(NOT_JUDGED)) {
                outcomes.put(label, told.isEmpty() ? pressed : Outcome.of(told));
            }
        }
        return outcomes;
    }

    private static Set<Long> except(List<String> listed, List<String> chosen) {
        Set<Long> except = new HashSet<>();
        listed.forEach(member -> except.add(Long.parseLong(member)));
        chosen.forEach(member -> except.remove(Long.parseLong(member)));
        if (except.size() > MOST_LEFT_OUT) {
            throw new Refused(413);
        }
        return except;
    }
}
