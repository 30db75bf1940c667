package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.web.page.Shell;
import java.time.Instant;
import java.util.Optional;

/** One browser's stay at the desk. For any number of threads. */
final class Session {
    private final String csrf = Tokens.fresh();
    private final Optional<Reviewer> reviewer;
    private ReportLanguage language;
    private Shell.Flash flash = Shell.Flash.NONE;
    private Instant seen;

    Session(Optional<Reviewer> reviewer, ReportLanguage language, Instant seen) {
        this.reviewer = reviewer;
        this.language = language;
        this.seen = seen;
    }

    /** The token that its forms carry. */
    String csrf() {
        return csrf;
    }

    Optional<Reviewer> reviewer() {
        return reviewer;
    }

    synchronized ReportLanguage language() {
        return language;
    }

    synchronized void speak(ReportLanguage other) {
        language = other;
    }

    /** Tells something on the next page. */
    synchronized void tell(Shell.Flash told) {
        flash = told;
    }

    /** What is to be told, once. */
    synchronized Shell.Flash told() {
        Shell.Flash told = flash;
        flash = Shell.Flash.NONE;
        return told;
    }

    synchronized void seen(Instant at) {
        seen = at;
    }

    synchronized boolean isIdleSince(Instant time) {
        return seen.isBefore(time);
    }
}
