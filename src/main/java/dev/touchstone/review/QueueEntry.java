package dev.touchstone.review;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task as the queue shows it. Titles, names, hosts and codes are as the articles write them: nothing is escaped or defanged here.
 *
 * @param task number of the task
 * @param kind what it is about
 * @param subject number of the campaign, or of the article
 * @param name id of the campaign or article
 * @param title of the article; of a campaign, the title of its gravest one
 * @param gist the gravest reason in words
 * @param verdict the gravest of its articles
 * @param articles how many it touches: its reach
 * @param weight of the evidence and reach, by which the queue is sorted, greatest first
 * @param scores the highest of its articles, by label, between 0 and 1
 * @param languages tags, most frequent first, three at most
 * @param brands ids, most frequent first, three at most
 * @param hosts most frequent first, three at most
 * @param codes most frequent first, three at most
 * @param progress how far it is
 * @param decided what holds, by label, where it is decided; of a campaign where all its articles agree
 * @param lease who has it now
 * @param comments how many
 */
public record QueueEntry(
        long task,
        TaskKind kind,
        long subject,
        String name,
        String title,
        Bilingual gist,
        Verdict verdict,
        int articles,
        double weight,
        Map<Label, Double> scores,
        List<String> languages,
        List<String> brands,
        List<String> hosts,
        List<String> codes,
        Progress progress,
        Map<Label, Outcome> decided,
        Optional<Lease> lease,
        int comments) {
    public QueueEntry {
        scores = Map.copyOf(scores);
        languages = List.copyOf(languages);
        brands = List.copyOf(brands);
        hosts = List.copyOf(hosts);
        codes = List.copyOf(codes);
        decided = Map.copyOf(decided);
    }
}
