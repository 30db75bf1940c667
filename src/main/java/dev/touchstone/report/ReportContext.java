package dev.touchstone.report;

import dev.touchstone.report.words.ReportLanguage;

/**
 * What the caller chose about a report.
 *
 * @param language of reasons and of the page
 * @param keepTexts whose texts are kept
 */
public record ReportContext(ReportLanguage language, KeepTexts keepTexts) {
    /** English, with the texts of what was found. */
    public static final ReportContext DEFAULT = new ReportContext(ReportLanguage.ENGLISH, KeepTexts.FINDINGS);
}
