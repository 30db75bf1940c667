package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Traces made by hand, numbered in the order in which they are made. */
final class MadeTraces {
    private final List<CampaignTrace> made = new ArrayList<>();

    /** A flagged article that pushes keys: {@code h:} a host it poses with, {@code w:} a host it merely links, {@code c:} a code, {@code s:} a sentence. */
    MadeTraces spam(String... keys) {
        return add(Verdict.FLAG, KeyRole.IMPLICATED, Optional.empty(), keys);
    }

    MadeTraces clean(String... keys) {
        return add(Verdict.CLEAN, KeyRole.PUSHED, Optional.empty(), keys);
    }

    MadeTraces citing(String... keys) {
        List<TraceKey> cited = keys(KeyRole.CITED, keys);
        return add(new CampaignTrace(
                "a" + made.size(),
                made.size(),
                made.size(),
                Verdict.CLEAN,
                List.of(),
                "",
                "",
                "",
                true,
                cited,
                Optional.empty()));
    }

    MadeTraces worded(Verdict verdict, String text, String... keys) {
        KeyRole role = verdict == Verdict.CLEAN ? KeyRole.PUSHED : KeyRole.IMPLICATED;
        return add(verdict, role, Sketch.of(text), keys);
    }

    private MadeTraces add(Verdict verdict, KeyRole role, Optional<Sketch> sketch, String... keys) {
        int number = made.size();
        return add(new CampaignTrace(
                "a" + number,
                number,
                TextShingles.mixed(number),
                verdict,
                List.of(1_000_000L, -1_000_000L),
                "en",
                "2026-01-" + (10 + number % 20),
                "Title " + number,
                false,
                keys(role, keys),
                sketch));
    }

    private MadeTraces add(CampaignTrace trace) {
        made.add(trace);
        return this;
    }

    private static List<TraceKey> keys(KeyRole role, String... keys) {
        List<TraceKey> made = new ArrayList<>();
        for (String key : keys) {
            String value = key.substring(2);
            switch (key.charAt(0)) {
                case 'h' -> made.add(TraceKey.of(KeyKind.HOST, value, role, TraceKey.POSED));
                case 'w' -> made.add(TraceKey.of(KeyKind.HOST, value, role, 0));
                case 'n' -> made.add(TraceKey.of(KeyKind.CODE, value, role, 0));
                case 's' -> made.add(TraceKey.of(KeyKind.UNIT, value, KeyRole.PUSHED, 0));
                default ->
                    made.add(TraceKey.of(
                            CodeForm.isDistinctive(value) ? KeyKind.CODE : KeyKind.WORD,
                            value,
                            role,
                            TraceKey.FOREIGN));
            }
        }
        return made;
    }

    List<CampaignTrace> traces() {
        return List.copyOf(made);
    }

    /** Members of each campaign. */
    List<List<String>> campaigns() {
        return members(found(traces()));
    }

    static CampaignsFound found(List<CampaignTrace> traces) {
        try {
            return new CampaignFinder().find(TraceSource.of(traces));
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static List<List<String>> members(CampaignsFound found) {
        return found.campaigns().stream()
                .map(campaign ->
                        campaign.members().stream().map(CampaignMember::id).toList())
                .toList();
    }
}
