package dev.touchstone.report.words;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.evidence.Place;

/** What the spans of evidence count in. */
public final class Places {
    private Places() {}

    public static String text(Place place, JudgedArticle judged) {
        return switch (place) {
            case TEXT -> judged.article().text();
            case URL -> judged.article().url().orElse("");
        };
    }
}
