package dev.touchstone.report.words;

import java.util.Locale;

/** The languages that reports are written in. */
public enum ReportLanguage {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    ReportLanguage(String tag) {
        this.tag = tag;
    }

    /**
     * By its BCP 47 tag; script and region are passed over, so that {@code zh-Hant} and {@code zh_CN} are Chinese.
     *
     * @throws IllegalArgumentException if reports are not written in that language; its message can be shown
     */
    public static ReportLanguage of(String tag) {
        String language = tag.replace('_', '-').toLowerCase(Locale.ROOT);
        for (ReportLanguage known : values()) {
            if (language.equals(known.tag) || language.startsWith(known.tag + "-")) {
                return known;
            }
        }
        throw new IllegalArgumentException("reports are written in en or zh, not " + Medium.PEOPLE.show(tag));
    }

    /** {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }
}
