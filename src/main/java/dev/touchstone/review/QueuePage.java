package dev.touchstone.review;

import java.util.List;

/**
 * A page of the queue.
 *
 * @param entries in order
 * @param page number, from 0
 * @param pages how many there are, 1 at least
 * @param total tasks that the filter lets through
 * @param counts of the whole queue
 */
public record QueuePage(List<QueueEntry> entries, int page, int pages, long total, QueueCounts counts) {
    public QueuePage {
        entries = List.copyOf(entries);
    }
}
