package dev.touchstone.assess;

import dev.touchstone.evidence.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Evidence and what it did to one label. Evidence that bears on both labels stands twice.
 *
 * @param evidence what was observed
 * @param label the label it was weighed for; absent while its signal is only observed
 * @param contribution what it added to the label's log-odds; zero while only observed
 */
public record WeighedEvidence(Evidence evidence, Optional<Label> label, LogOdds contribution) {
    /** Names of the indicators that the evidence is about, as {@code domain:example.com}, the one it points at first. */
    public List<String> indicators() {
        return Indicators.of(evidence);
    }
}
