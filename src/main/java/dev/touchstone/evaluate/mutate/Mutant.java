package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A labelled article rewritten.
 *
 * @param record it was made of
 * @param mutation by which it was made
 * @param article what was made
 */
public record Mutant(LabelledRecord record, Mutation mutation, RawArticle article) {
    /** A line of JSON Lines: the article with its label and family, and the mutation's id. */
    public String line() {
        Map<String, String> beside = new LinkedHashMap<>();
        beside.put("label", record.label().id());
        beside.put("family", record.family());
        if (!record.language().isEmpty()) {
            beside.put("lang", record.language());
        }
        beside.put("mutation", mutation.id());
        return article.withId(record.article().id() + "~" + mutation.id()).line(beside);
    }
}
