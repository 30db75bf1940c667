package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.web.page.FilledForm;
import dev.touchstone.review.web.page.Shell;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One browser's stay at the desk. For any number of threads. */
final class Session {
    /** The credential of who was asked for none. */
    static final String NONE = "";

    private static final int MOST_LEFT = 20;

    private final String csrf = Tokens.fresh();
    private final Optional<Reviewer> reviewer;
    private final String credential;
    private final Instant began;
    private ReportLanguage language;
    /** Of panels that were not decided after all, by their page; the ones left last. */
    private final Map<String, FilledForm> left = new LinkedHashMap<>();

    private Shell.Flash flash = Shell.Flash.NONE;
    private Instant seen;

    /**
     * Begins now.
     *
     * @param credential by which he was let in, {@link Doorkeeper#credential}
     */
    Session(Optional<Reviewer> reviewer, String credential, ReportLanguage language, Instant now) {
        this.reviewer = reviewer;
        this.credential = credential;
        this.language = language;
        this.began = now;
        this.seen = now;
    }

    /** The token that its forms carry. */
    String csrf() {
        return csrf;
    }

    Optional<Reviewer> reviewer() {
        return reviewer;
    }

    String credential() {
        return credential;
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

    /** Keeps what was filled in on a page's panel. */
    synchronized void keep(String page, FilledForm filled) {
        left.remove(page);
        left.put(page, filled);
        if (left.size() > MOST_LEFT) {
            left.remove(left.keySet().iterator().next());
        }
    }

    synchronized Optional<FilledForm> kept(String page) {
        return Optional.ofNullable(left.get(page));
    }

    /** What was filled in during a stay of his that ended is here now, and there no more. */
    void takeOver(Session ended) {
        ended.handOver().forEach(this::keep);
    }

    private synchronized Map<String, FilledForm> handOver() {
        Map<String, FilledForm> all = new LinkedHashMap<>(left);
        left.clear();
        return all;
    }

    /** The panel was decided, or its task left. */
    synchronized void drop(String page) {
        left.remove(page);
    }

    synchronized void seen(Instant at) {
        seen = at;
    }

    synchronized boolean isIdleSince(Instant time) {
        return seen.isBefore(time);
    }

    /** Whether somebody signed in so long ago; nobody signs in at a desk of one machine. */
    boolean isSignedInBefore(Instant time) {
        return reviewer.isPresent() && !reviewer.get().name().equals(Reviewer.LOCAL) && began.isBefore(time);
    }
}
