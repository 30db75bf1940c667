package dev.touchstone.report.page;

import java.util.List;

/**
 * A run of text that looks the same throughout.
 *
 * @param css its classes, of marks, zones and stand-ins; empty for plain text
 * @param mark whether it is marked as evidence
 * @param zone what part of the document begins here (hidden text, a picture's text…), in words; empty where none does
 * @param badges of the reasons whose marks begin here; of what was only observed, where its first mark begins
 * @param text as shown, not yet escaped
 */
public record Piece(String css, boolean mark, String zone, List<Badge> badges, String text) {
    public Piece {
        badges = List.copyOf(badges);
    }

    /**
     * The number of a reason, where one of its marks begins.
     *
     * @param number of the reason
     * @param first whether this is its first mark in the article
     */
    public record Badge(int number, boolean first) {}
}
