package dev.touchstone;

import java.util.List;

/**
 * A row of the table of rooms: a package below the root, and the rooms it may use.
 *
 * @param name the package below the root, or {@link #ROOT}
 * @param uses the rooms it may use beside itself
 */
record Room(String name, List<String> uses) {

    /** The root package, which holds the facade. */
    static final String ROOT = "root";

    private static final String EVERY_ROOM = "every room";

    static final List<Room> ALL = List.of(
            row("text"),
            row("web", "text"),
            row("article", "text", "web"),
            row("knowledge", "text", "web"),
            row("evidence", "text", "web"),
            row("ingest", "article", "text", "web"),
            row("segment", "article", "text", "web"),
            row("detect", "segment", "article", "knowledge", "evidence", "text", "web"),
            row("assess", "article", "knowledge", "evidence", "text", "web"),
            row("campaign", "assess", "article", "evidence", "text", "web"),
            row("report", "assess", "campaign", "article", "evidence", "text", "web"),
            row(ROOT, "article", "segment", "knowledge", "detect", "evidence", "assess"),
            row("batch", ROOT, "ingest", "article", "assess", "campaign", "report"),
            row(
                    "evaluate",
                    ROOT,
                    "batch",
                    "ingest",
                    "segment",
                    "article",
                    "knowledge",
                    "evidence",
                    "assess",
                    "text",
                    "web"),
            row(
                    "review",
                    ROOT,
                    "batch",
                    "ingest",
                    "article",
                    "knowledge",
                    "evidence",
                    "assess",
                    "report",
                    "text",
                    "web"),
            row("cli", EVERY_ROOM));

    boolean usesAll() {
        return uses.contains(EVERY_ROOM);
    }

    private static Room row(String name, String... uses) {
        return new Room(name, List.of(uses));
    }
}
