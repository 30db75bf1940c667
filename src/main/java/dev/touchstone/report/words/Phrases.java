package dev.touchstone.report.words;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WhatIf;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts of an assessment in words, for people. Immutable. */
public final class Phrases {
    private static final int LONGEST_NAME = 160;
    private static final int MOST_DOMAINS = 8;

    private final PageWords words;

    public Phrases(ReportLanguage language) {
        this.words = PageWords.in(language);
    }

    /** Of what is not in the registry nothing more is said than that, and as of when. */
    public String standing(Standing standing, Assessment assessment) {
        return words.get("standing." + standing.id(), "date", assessment.asOf().toString());
    }

    /** What would change the verdict, one sentence each; that nothing small would, where that is so. */
    public List<String> whatIfs(Assessment assessment) {
        boolean found = assessment.verdict() == Verdict.FLAG || assessment.verdict() == Verdict.REVIEW;
        if (found && assessment.whatIf().isEmpty()) {
            return List.of(words.get("whatif.none"));
        }
        return assessment.whatIf().stream().map(this::whatIf).toList();
    }

    private String whatIf(WhatIf whatIf) {
        String names =
                whatIf.without().stream().map(this::indicator).collect(Collectors.joining(words.get("list.separator")));
        // what is left may weigh less than was reckoned, as fewer sentences push it
        String key = whatIf.verdict() == Verdict.CLEAN ? "whatif" : "whatif.atmost";
        return words.get(key, Map.of("names", names, "verdict", verdict(whatIf.verdict())));
    }

    /** An indicator's name, {@code type:value}. */
    private String indicator(String name) {
        int colon = Math.max(0, name.indexOf(':'));
        String type = name.substring(0, colon);
        return words.getOr("indicator." + type, type) + " "
                + Medium.PEOPLE.quote(name.substring(colon + 1), LONGEST_NAME);
    }

    /** The brand's own domains, those below another left out; of many the first few. */
    public String domains(BrandCard card) {
        List<String> domains = card.officialDomains().stream()
                .filter(domain -> card.officialDomains().stream().noneMatch(other -> isBelow(domain, other)))
                .toList();
        String shown = domains.stream()
                .limit(MOST_DOMAINS)
                .map(domain -> Medium.PEOPLE.quote(domain, LONGEST_NAME))
                .collect(Collectors.joining("  "));
        return domains.size() > MOST_DOMAINS ? shown + "  …" : shown;
    }

    private static boolean isBelow(String domain, String other) {
        int dot = domain.length() - other.length() - 1;
        return dot >= 0 && domain.charAt(dot) == '.' && domain.endsWith(other);
    }

    /** From which scores on the label counts. */
    public String thresholds(LabelAssessment label) {
        return words.get(
                "sum.thresholds",
                Map.of(
                        "review", Figures.threshold(label.reviewFrom()),
                        "flag", Figures.threshold(label.flagFrom())));
    }

    public String verdict(Verdict verdict) {
        return words.get("verdict." + verdict.id());
    }
}
