package dev.touchstone.evaluate;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples and predictions that tests are made of. */
final class Examples {
    private Examples() {}

    static Example example(String id, String family, CorpusLabel label, Evidence... evidence) {
        return new Example(
                id,
                "here:" + id,
                label,
                family,
                "en",
                false,
                "because",
                List.of(evidence),
                Shingles.none(),
                List.of(),
                List.of(),
                Traits.NONE);
    }

    static Evidence seen(Signal signal, double strength) {
        return Evidence.of(
                signal,
                Optional.empty(),
                List.of(new Span(0, 1)),
                List.of(),
                strength,
                Because.of("because", Map.of()));
    }

    /** A prediction with the scores given, each to six decimals. */
    static Prediction scored(Example example, double referralSpam, double impersonation) {
        return new Prediction(
                example, Map.of(Label.REFERRAL_SPAM, odds(referralSpam), Label.IMPERSONATION, odds(impersonation)));
    }

    private static LogOdds odds(double score) {
        return LogOdds.of(Math.log(score / (1 - score)));
    }
}
