package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.report.spool.Spool;
import dev.touchstone.report.spool.SpooledArticle;
import dev.touchstone.report.spool.SpooledArticles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the files of a report of what a run has kept, under names of the moment. Killed, it is done again from the start: it
 * changes nothing of what it is made of.
 */
final class ReportMaking {
    /** Articles that one thread makes ready at a time. */
    private static final int BATCH = 64;

    private static final int MOST_REASONS = 10_000;

    private final Spool spool;
    private final Revision revision;
    private final List<Campaign> campaigns;
    private final RunTally tally = new RunTally();
    private final List<UnreadInput> unread = new ArrayList<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final List<ReportWriter> writers = new ArrayList<>();
    private List<SpooledArticle> batch = new ArrayList<>(BATCH);
    private long handed;

    ReportMaking(Spool spool, Revision revision, List<Campaign> campaigns) {
        this.spool = spool;
        this.revision = revision;
        this.campaigns = List.copyOf(campaigns);
    }

    /**
     * Makes them.
     *
     * @param names gets their names, {@code run.json} last
     */
    RunSummary make(FolderClaim claim, ReportContext context, RunFacts facts, List<String> names) throws IOException {
        long start = System.nanoTime();
        int threads = Math.max(1, facts.ran().threads());
        try (SpooledArticles again = spool.again()) {
            try (InOrder<List<PreparedArticle>> order = new InOrder<>(threads, this::take)) {
                open(claim, context, names);
                spool.read(new Spool.Reading() {
                    @Override
                    public void article(SpooledArticle article) throws IOException {
                        batch.add(article);
                        if (batch.size() == BATCH) {
                            hand(order, again);
                        }
                    }

                    @Override
                    public void unread(String input, String reason, boolean inPart) {
                        // Many inputs fail for the same reason.
                        String same = reasons.size() < MOST_REASONS ? reasons.computeIfAbsent(reason, r -> r) : reason;
                        unread.add(new UnreadInput(input, same, inPart));
                    }
                });
                hand(order, again);
                order.finish();
            }
            unread.addAll(facts.notRead());
            RunFacts told = facts.with(unread, facts.ran());
            for (ReportWriter writer : writers) {
                writer.finish(new RunSummary(context, told, tally.counts(), campaigns));
            }
        } finally {
            closeFrom(0);
        }
        MergedFolder.campaigns(campaigns, claim.partial(ReportFolder.CAMPAIGNS));
        names.add(ReportFolder.CAMPAIGNS);
        RunFacts whole = facts.with(unread, facts.ran().finishedAfter(System.nanoTime() - start));
        RunSummary summary = new RunSummary(context, whole, tally.counts(), campaigns);
        try (OutputStream out = Files.newOutputStream(claim.partial(ReportFolder.RUN))) {
            RunJson.write(summary, out);
        }
        names.add(ReportFolder.RUN);
        return summary;
    }

    private void open(FolderClaim claim, ReportContext context, List<String> names) throws IOException {
        for (ReportFormat format : ReportWriters.all()) {
            if (format.wanted().test(context)) {
                names.add(format.file());
                writers.add(format.opening().open(Files.newOutputStream(claim.partial(format.file())), context));
            }
        }
    }

    private void hand(InOrder<List<PreparedArticle>> order, SpooledArticles again) throws IOException {
        List<SpooledArticle> articles = batch;
        long first = handed;
        batch = new ArrayList<>(BATCH);
        handed += articles.size();
        order.add(() -> prepared(articles, first, again));
    }

    /** One writer after the other makes ready what it says of all of them: its code stays at hand. */
    private List<PreparedArticle> prepared(List<SpooledArticle> articles, long first, SpooledArticles again) {
        List<PreparedArticle> prepared = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            JudgedArticle judged = revision.revised(first + i, articles.get(i).plain());
            prepared.add(new PreparedArticle(judged, new ArrayList<>(writers.size())));
        }
        for (ReportWriter writer : writers) {
            for (int i = 0; i < articles.size(); i++) {
                PreparedArticle article = prepared.get(i);
                article.parts().add(writer.prepare(article.judged(), whole(articles.get(i), first + i, again)));
            }
        }
        return prepared;
    }

    private Supplier<JudgedArticle> whole(SpooledArticle article, long number, SpooledArticles again) {
        long offset = article.offset();
        return () -> {
            try {
                return revision.revised(number, again.at(offset).judged());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private void take(List<PreparedArticle> articles) throws IOException {
        for (PreparedArticle article : articles) {
            tally.add(article.judged().assessment());
            for (PreparedPart part : article.parts()) {
                part.write();
            }
        }
    }

    /** Closes every writer, whatever goes wrong with another. */
    private void closeFrom(int index) throws IOException {
        if (index < writers.size()) {
            try {
                writers.get(index).close();
            } finally {
                closeFrom(index + 1);
            }
        }
    }

    /** What every file says of an article. */
    private record PreparedArticle(JudgedArticle judged, List<PreparedPart> parts) {}
}
