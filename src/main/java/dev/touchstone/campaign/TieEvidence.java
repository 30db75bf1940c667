package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.CampaignSignal;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes evidence of what ties a weak article to a campaign's flagged ones. */
final class TieEvidence {
    private TieEvidence() {}

    /** Points at what the article shares, as its own evidence does. */
    static Optional<Evidence> of(CampaignTie tie, Assessment assessment) {
        return assessment.indicators().stream()
                .filter(indicator ->
                        indicator.type() == type(tie) && indicator.value().equals(tie.value()))
                .findFirst()
                .flatMap(indicator -> pointing(indicator, assessment))
                .map(piece -> new Evidence(
                        CampaignSignal.signal(),
                        piece.brand(),
                        piece.place(),
                        piece.spans(),
                        List.of(piece.subjects().get(0)),
                        (double) tie.flagged() / (tie.flagged() + 1),
                        Because.of(
                                CampaignSignal.ID,
                                Map.of(
                                        "campaign", tie.campaign(),
                                        "value", tie.value(),
                                        "count", Integer.toString(tie.flagged()))),
                        Optional.empty()));
    }

    private static Optional<Evidence> pointing(Indicator indicator, Assessment assessment) {
        return assessment.evidence().stream()
                .filter(weighed -> weighed.evidence().relief().isEmpty()
                        && !weighed.indicators().isEmpty()
                        && weighed.indicators().get(0).equals(indicator.name())
                        && !(weighed.evidence().subjects().get(0) instanceof Subject.Brand))
                .map(WeighedEvidence::evidence)
                .findFirst();
    }

    private static Indicator.Type type(CampaignTie tie) {
        return switch (tie.kind()) {
            case CODE, WORD -> Indicator.Type.CODE;
            case HOST -> Indicator.Type.DOMAIN;
            case APP -> Indicator.Type.APP;
            case CONTACT -> Indicator.Type.CONTACT;
            case URL, UNIT, NEAR, ACCOUNT -> Indicator.Type.URL;
        };
    }
}
