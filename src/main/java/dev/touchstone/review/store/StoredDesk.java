package dev.touchstone.review.store;

import dev.touchstone.review.Appeal;
import dev.touchstone.review.Comment;
import dev.touchstone.review.Decided;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.ExceptionDraft;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.Lease;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.QueuePage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.audit.AuditDeed;
import dev.touchstone.review.audit.Chain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** The desk over a database: a line for each deed, and the class that knows how. */
final class StoredDesk extends StoredView {
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    private final Leases leases;
    private final Batches batches;
    private final Comments comments;
    private final Appeals appeals;
    private final Proposals proposals;
    private final Forgetting forgetting;
    private final Tidying tidying;
    private final AtomicLong swept;

    StoredDesk(Database database, ReportFiles files, Words words, DeskOptions options) {
        super(database, files, words, options);
        Clock clock = options.clock();
        this.leases = new Leases(clock, options.lease());
        this.batches = new Batches(clock);
        this.comments = new Comments(clock);
        this.appeals = new Appeals(clock);
        this.proposals =
                new Proposals(clock, new ProposalCheck(options.knowledge().registry()));
        this.forgetting = new Forgetting(database.dialect(), clock);
        this.tidying = new Tidying(database, files);
        this.swept = new AtomicLong(clock.millis());
    }

    /** Where the desk is open for days, texts go when their time is over all the same. */
    @Override
    public QueuePage queue(QueueFilter filter, int page, Reviewer reviewer) {
        sweepHourly();
        return super.queue(filter, page, reviewer);
    }

    @Override
    public Optional<QueueEntry> next(QueueFilter filter, Reviewer reviewer) {
        Optional<Long> task =
                database.write(connection -> leases.next(connection, QueueSql.of(connection, found, filter), reviewer));
        return task.map(this::task);
    }

    @Override
    public Optional<Long> inHand(QueueFilter filter, Reviewer reviewer) {
        return database.read(connection -> leases.inHand(connection, QueueSql.of(connection, found, filter), reviewer));
    }

    @Override
    public Lease claim(long task, Reviewer reviewer) {
        return database.write(connection -> leases.claim(connection, task, reviewer));
    }

    @Override
    public void release(long task, Reviewer reviewer) {
        database.write(connection -> {
            leases.release(connection, task, reviewer);
            return true;
        });
    }

    @Override
    public void skip(long task, Reviewer reviewer) {
        database.write(connection -> {
            leases.skip(connection, task, reviewer);
            return true;
        });
    }

    @Override
    public void unskip(long task, Reviewer reviewer) {
        database.write(connection -> {
            Leases.unskip(connection, task, reviewer);
            return true;
        });
    }

    @Override
    public void unskipAll(Reviewer reviewer) {
        database.write(connection -> {
            Leases.unskipAll(connection, reviewer);
            return true;
        });
    }

    @Override
    public Decided decide(long task, DecisionDraft draft, Reviewer reviewer) {
        return database.write(connection -> {
            TaskInfo info = TaskInfo.of(connection, task);
            return batches.decide(connection, info, info.articles(connection), draft, reviewer);
        });
    }

    @Override
    public Decided decideArticle(long article, DecisionDraft draft, Reviewer reviewer) {
        Decided decided = database.write(connection ->
                batches.decide(connection, SingleTasks.of(connection, article), List.of(article), draft, reviewer));
        found.forget();
        return decided;
    }

    @Override
    public Decided undo(long batch, Reviewer reviewer) {
        return database.write(connection -> batches.undo(connection, batch, reviewer));
    }

    @Override
    public Comment comment(long task, String words, Reviewer reviewer) {
        return database.write(connection -> comments.add(connection, task, words, reviewer));
    }

    @Override
    public Appeal appeal(long article, String words, Reviewer reviewer) {
        Appeal entered = database.write(connection -> appeals.enter(connection, article, words, reviewer));
        found.forget();
        return entered;
    }

    @Override
    public ExceptionProposal propose(ExceptionDraft draft, Reviewer reviewer) {
        return database.write(connection -> proposals.propose(connection, draft, reviewer));
    }

    @Override
    public ExceptionProposal accept(long proposal, Reviewer reviewer) {
        return database.write(connection -> {
            String file = ExceptionFiles.name(Proposals.of(connection, proposal));
            ExceptionProposal accepted = proposals.accept(connection, proposal, file, reviewer);
            new ExceptionFiles(files.folder()).writeOrFail(accepted);
            return accepted;
        });
    }

    @Override
    public ExceptionProposal refuse(long proposal, String why, Reviewer reviewer) {
        return database.write(connection -> proposals.refuse(connection, proposal, why, reviewer));
    }

    @Override
    public void note(String deed, String subject, Map<String, String> detail, Reviewer reviewer) {
        database.write(connection -> {
            Chain.append(
                    connection,
                    new AuditDeed(options.clock().instant(), reviewer, deed, subject, new TreeMap<>(detail)));
            return true;
        });
    }

    @Override
    public List<String> forget(List<Long> articles, Reviewer reviewer) {
        database.write(connection -> {
            Permissions.mayLead(reviewer);
            forgetting.forget(connection, Forgetting.ofSameId(connection, articles), reviewer);
            return true;
        });
        found.forget();
        try {
            return tidying.finish();
        } catch (UncheckedIOException failed) {
            throw new UncheckedIOException(new IOException(
                    "the desk has forgotten, and files of the folder not yet: " + failed.getMessage()
                            + "; the desk cleans them when it is opened again, or within an hour or two",
                    failed));
        }
    }

    /** Forgets texts that are past their time, and takes up again what an earlier forgetting left to do. */
    void sweep() {
        if (options.retention().isPresent()) {
            Instant moment = options.clock().instant().minus(options.retention().get());
            List<Long> past = database.read(connection -> Forgetting.keptBefore(connection, moment));
            if (!past.isEmpty()) {
                database.write(connection -> {
                    forgetting.forget(connection, past, Facts.DESK);
                    return true;
                });
                found.forget();
            }
        }
        if (tidying.isDue()) {
            tidied().forEach(left -> options.log().accept("forgotten texts, still to do: " + left));
        }
    }

    /** A folder that cannot be written to keeps nobody from the desk. */
    private List<String> tidied() {
        try {
            return tidying.finish();
        } catch (UncheckedIOException failed) {
            return List.of(failed.getMessage() + "; the desk tries again");
        }
    }

    /** One of those who ask at the same moment sweeps. */
    private void sweepHourly() {
        long last = swept.get();
        long now = options.clock().millis();
        if (now - last > SWEEP_EVERY.toMillis() && swept.compareAndSet(last, now)) {
            sweep();
        }
    }
}
