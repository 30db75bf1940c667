package dev.touchstone.review;

import dev.touchstone.report.words.ReportLanguage;

/** Words in the languages of the pages. */
public record Bilingual(String english, String chinese) {
    /** The words in one of them. */
    public String in(ReportLanguage language) {
        return language == ReportLanguage.CHINESE ? chinese : english;
    }
}
