package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.review.Outcome;
import dev.touchstone.review.Progress;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedSum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as labelled JSON Lines, in the form of a corpus: what {@code train --with} learns from. An article whose text is not at
 * hand, and one on which nobody is sure, is left out; a campaign is one family.
 */
final class DecisionsExport implements Export {
    @Override
    public String format() {
        return "decisions";
    }

    @Override
    public String name() {
        return "decisions.jsonl";
    }

    @Override
    public int write(ExportSource source, Path target) throws IOException {
        int[] told = {0};
        try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            source.desk().eachDecided(article -> {
                Optional<String> label = label(article);
                if (label.isPresent() && article.text().isPresent()) {
                    try {
                        out.write(JsonFile.line(
                                record(article, label.get(), article.text().get())));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    told[0]++;
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(target + ": " + e.getMessage(), e);
        }
        return told[0];
    }

    private static ObjectNode record(ReviewedArticle article, String label, String text) {
        ObjectNode record = JsonFile.object();
        record.put("id", article.id());
        article.url().ifPresent(url -> record.put("url", url));
        record.put("title", article.title());
        record.put("language", article.language());
        record.put("text", text);
        record.put("label", label);
        record.put(
                "family",
                article.campaign()
                        .map(campaign -> "campaign-" + campaign.id())
                        .orElse("desk-" + article.sha256().substring(0, 16)));
        Ruling.of(article).ifPresent(ruling -> {
            record.put("why", ruling.why());
            record.put("decided", Names.time(ruling.decision().at()));
            record.put("models", ruling.decision().models());
        });
        return record;
    }

    /** What a corpus calls it. A label on which nobody spoke is what the verdict says where that is clean, and else not known. */
    private static Optional<String> label(ReviewedArticle article) {
        if (article.progress() != Progress.DECIDED) {
            return Optional.empty();
        }
        Map<Label, Outcome> known = new EnumMap<>(Label.class);
        for (ReviewedSum sum : article.sums()) {
            Outcome said = article.standing()
                    .getOrDefault(sum.label(), sum.verdict() == Verdict.CLEAN ? Outcome.REJECT : Outcome.UNSURE);
            known.put(sum.label(), said);
        }
        if (known.containsValue(Outcome.UNSURE)) {
            return Optional.empty();
        }
        boolean referral = known.get(Label.REFERRAL_SPAM) == Outcome.CONFIRM;
        boolean impersonation = known.get(Label.IMPERSONATION) == Outcome.CONFIRM;
        return Optional.of(
                referral && impersonation
                        ? "both"
                        : referral ? "spam_referral" : impersonation ? "impersonation" : "clean");
    }
}
