package dev.touchstone.assess;

import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import dev.touchstone.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in one article, and how it adds up.
 *
 * @param id of the article
 * @param origin where it was read
 * @param url where it lies, as the caller knows it
 * @param title of the article; empty where there is none
 * @param language of the article
 * @param characters its length in UTF-16 code units
 * @param sha256 of the decoded text in UTF-8, lower-case hexadecimal
 * @param truncated whether a limit cut it
 * @param asOf the date as of which standings hold
 * @param models digest of the models it was judged by
 * @param verdict the gravest of the labels' verdicts, or undecided
 * @param labels how each label came out
 * @param carrier where the article lies, where that is known
 * @param evidence by place, first span, signal and label
 * @param indicators by type, then by first occurrence
 * @param campaign id of the campaign it belongs to; absent for an article judged alone
 * @param notSeen counts of what no detector looked at
 * @param diagnostics what the reader of a report must know
 * @param brands the brands it speaks of, by id
 * @param whatIf what would change the verdict, the smallest change first
 */
public record Assessment(
        String id,
        Origin origin,
        Optional<String> url,
        String title,
        Language language,
        int characters,
        String sha256,
        boolean truncated,
        LocalDate asOf,
        String models,
        Verdict verdict,
        Map<Label, LabelAssessment> labels,
        Optional<Carrier> carrier,
        List<WeighedEvidence> evidence,
        List<Indicator> indicators,
        Optional<String> campaign,
        SortedMap<String, Integer> notSeen,
        List<Diagnostic> diagnostics,
        List<BrandCard> brands,
        List<WhatIf> whatIf) {
    public Assessment {
        labels = Collections.unmodifiableMap(new EnumMap<>(labels));
        evidence = List.copyOf(evidence);
        indicators = List.copyOf(indicators);
        notSeen = Collections.unmodifiableSortedMap(new TreeMap<>(notSeen));
        diagnostics = List.copyOf(diagnostics);
        brands = List.copyOf(brands);
        whatIf = List.copyOf(whatIf);
    }

    /** How one label came out. */
    public LabelAssessment label(Label label) {
        LabelAssessment found = labels.get(label);
        if (found == null) {
            throw new IllegalStateException("no assessment of " + label.id());
        }
        return found;
    }

    /** This assessment as one of a member of a campaign. */
    Assessment of(String campaignId) {
        return copy(verdict, labels, evidence, indicators, Optional.of(campaignId), diagnostics, whatIf);
    }

    /** This assessment with its evidence weighed anew. */
    Assessment weighed(
            Verdict outcome,
            Map<Label, LabelAssessment> sums,
            List<WeighedEvidence> told,
            List<Indicator> found,
            List<WhatIf> changes) {
        return copy(outcome, sums, told, found, campaign, diagnostics, changes);
    }

    /** This assessment with one diagnostic more, behind the others. */
    public Assessment with(Diagnostic told) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.add(told);
        return copy(verdict, labels, evidence, indicators, campaign, all, whatIf);
    }

    /** Of the same article, judged by the same models. */
    private Assessment copy(
            Verdict outcome,
            Map<Label, LabelAssessment> sums,
            List<WeighedEvidence> told,
            List<Indicator> found,
            Optional<String> campaignId,
            List<Diagnostic> notes,
            List<WhatIf> changes) {
        return new Assessment(
                id,
                origin,
                url,
                title,
                language,
                characters,
                sha256,
                truncated,
                asOf,
                models,
                outcome,
                sums,
                carrier,
                told,
                found,
                campaignId,
                notSeen,
                notes,
                brands,
                changes);
    }
}
