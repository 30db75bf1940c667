package dev.touchstone.review.store;

import dev.touchstone.evidence.Because;
import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.report.words.Wording;
import dev.touchstone.review.Bilingual;
import java.time.LocalDate;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/** Reasons of a report in words, brands named as the registry of now names them. */
final class Words {
    private final Knowledge knowledge;

    Words(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Bilingual reason(Because because, LocalDate asOf) {
        return new Bilingual(
                reason(ReportLanguage.ENGLISH, because, asOf), reason(ReportLanguage.CHINESE, because, asOf));
    }

    /** The piece that counts most of those that point at a thing, or else of all, in words; nothing where none counts. */
    Bilingual gist(AssessmentLine line) {
        return line.counting().stream()
                .max(Comparator.<JsonNode, Boolean>comparing(
                                piece -> !piece.path("indicators").isEmpty())
                        .thenComparing(piece -> AssessmentLine.micros(piece.path("contribution"))))
                .map(piece -> reason(AssessmentLine.because(piece), line.asOf()))
                .orElse(new Bilingual("", ""));
    }

    private String reason(ReportLanguage language, Because because, LocalDate asOf) {
        return Wording.in(language).reason(because, asOf, this::brand, Medium.PEOPLE);
    }

    private String brand(String id) {
        return knowledge.registry().brand(id).map(Brand::name).orElse(id);
    }
}
