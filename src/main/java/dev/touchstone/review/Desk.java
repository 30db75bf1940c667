package dev.touchstone.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reviewers' desk over one report folder, safe for any number of threads. Every call that changes something is one transaction
 * with its entry in the audit chain: all of it is there afterwards, or nothing. Texts, titles and indicators come as articles
 * write them; whoever shows them defangs and escapes them.
 *
 * <p>Calls with a number that names nothing throw {@link Refusal} with {@code NOT_FOUND}; calls that the reviewer's role does not
 * allow, with {@code NOT_ALLOWED}; a database that fails, {@link java.io.UncheckedIOException}.
 */
public interface Desk extends AutoCloseable {
    /** Tasks on a page of the queue. */
    int PAGE = 50;

    DeskFacts facts();

    /**
     * A page of the queue: what is disputed first for a lead, else campaigns, then single articles and appeals, each by weight.
     *
     * @param page from 0; one past the end shows the last
     */
    QueuePage queue(QueueFilter filter, int page, Reviewer reviewer);

    /**
     * Values that tasks within the filter have, most tasks first; of a facet for which the filter has a value, as if it had none.
     *
     * @param most values of each facet
     */
    Map<Facet, List<FacetCount>> facets(QueueFilter filter, int most);

    /** Of one facet. */
    default List<FacetCount> facets(Facet facet, QueueFilter filter, int most) {
        return facets(filter, most).getOrDefault(facet, List.of());
    }

    /** One task as the queue shows it. */
    QueueEntry task(long task);

    /**
     * Hands out the first open task within the filter that nobody has in hand, that the reviewer has not skipped and that is not
     * kept from him ({@link #keptFrom}), and claims it; disputed ones go to leads first.
     */
    Optional<QueueEntry> next(QueueFilter filter, Reviewer reviewer);

    /** The open task within the filter that the reviewer has had in hand longest; absent: none. */
    Optional<Long> inHand(QueueFilter filter, Reviewer reviewer);

    /** Takes the task into hand, or renews it. Refused with {@code CLAIMED} while another has it, unless a lead takes it. */
    Lease claim(long task, Reviewer reviewer);

    /** Gives it back; nothing happens where the reviewer does not have it. */
    void release(long task, Reviewer reviewer);

    /** Gives it back and is not handed it again by {@link #next}; others are. */
    void skip(long task, Reviewer reviewer);

    /** Takes a skip back: he may be handed it again. */
    void unskip(long task, Reviewer reviewer);

    /** How many open tasks within the filter the reviewer skipped, without those about which he said that he is unsure. */
    long skipped(QueueFilter filter, Reviewer reviewer);

    /** Takes back all skips that {@link #skipped} counts without a filter. */
    void unskipAll(Reviewer reviewer);

    ReviewedArticle article(long article);

    /** Number of the article with that id in the report; of several, the first. */
    Optional<Long> articleNamed(String id);

    /** Name of the brand of that id in the registry; the id where it has none. */
    String brand(String id);

    ReviewedCampaign campaign(long campaign);

    /** {@value #PAGE} members a page, in the campaign's order. */
    MemberPage members(long campaign, int page);

    /** Why the reviewer does not decide an appeal, whatever he decides: he had a part in it, or it is a lead's; absent: he may. */
    Optional<Refusal.Code> keptFrom(long task, Reviewer reviewer);

    /** What the decision would touch, and what is wrong with it. Changes nothing. */
    Preview preview(long task, DecisionDraft draft, Reviewer reviewer);

    /**
     * Decides a task: each article of it, in one transaction. A decision that contradicts another's is kept beside it, and the
     * article is disputed until a lead settles it; a lead's decision holds. The lease ends.
     *
     * @throws Refusal with what {@link #preview} calls a problem, or {@code CLAIMED} while another has the task in hand
     */
    Decided decide(long task, DecisionDraft draft, Reviewer reviewer);

    /** Decides one article of a campaign by itself. */
    Decided decideArticle(long article, DecisionDraft draft, Reviewer reviewer);

    /** Takes back all that a batch decided and that is not taken back yet: one's own, or as a lead anybody's. */
    Decided undo(long batch, Reviewer reviewer);

    /** The latest batch of the reviewer's own that is not undone. */
    Optional<BatchSummary> latest(Reviewer reviewer);

    /** What was decided on a task, oldest first. */
    List<BatchSummary> history(long task);

    /**
     * Leaves words beside a task.
     *
     * @throws Refusal {@code LENGTH} if they are blank or longer than {@value DecisionDraft#LONGEST} characters
     */
    Comment comment(long task, String words, Reviewer reviewer);

    /** Oldest first. */
    List<Comment> comments(long task);

    /**
     * Enters an appeal against what holds on an article.
     *
     * @param words of whoever disagrees
     * @throws Refusal {@code NOTHING_DECIDED}, {@code LENGTH}, {@code ALREADY_APPEALED}
     */
    Appeal appeal(long article, String words, Reviewer reviewer);

    /** Of an article, oldest first. */
    List<Appeal> appeals(long article);

    /** The appeal that a task of the kind is about. */
    Appeal appealOf(long task);

    /** How the models of now judge it; absent where its text is not at hand. Takes a second the first time. */
    Optional<JudgedNow> judgeNow(long article);

    /** Proposes an exception. Refused where it breaks a rule of the registry. */
    ExceptionProposal propose(ExceptionDraft draft, Reviewer reviewer);

    /** Accepts another's proposal and writes the registry file {@code DIR/registry/exceptions/…json}, for {@code --registry DIR/registry}. */
    ExceptionProposal accept(long proposal, Reviewer reviewer);

    /** Refuses a proposal; one's own can be withdrawn so. */
    ExceptionProposal refuse(long proposal, String why, Reviewer reviewer);

    /** Newest first. */
    List<ExceptionProposal> proposals();

    Statistics statistics();

    /** Articles that hold all words, Chinese ones as substrings; titles and texts, in either case. */
    SearchPage search(String words, int page);

    /** The newest deeds before a number, newest first. */
    List<AuditEntry> audit(long before, int most);

    /** Walks the whole chain. */
    AuditCheck verify();

    /** Writes a deed that changes nothing else, as a sign-in: its name is kebab-case, the detail has no text of an article. */
    void note(String deed, String subject, Map<String, String> detail, Reviewer reviewer);

    /**
     * Removes text, title and quotations of articles from the database, its index and the report folder: all that is held under the same
     * ids, of this report and of older ones.
     *
     * @return files that may still hold it, with the reason; what could not be cleaned now is taken up again by itself
     * @throws java.io.UncheckedIOException if a file of the folder cannot be rewritten; the desk has forgotten all the same, and the file
     *     is taken up again too
     */
    List<String> forget(List<Long> articles, Reviewer reviewer);

    /** Number of the last deed that forgot something, 0 where none did: who read articles for long asks whether it is the same still. */
    long forgotten();

    /** Every article on which something holds or is disputed, in the order of their numbers, one at a time. */
    void eachDecided(Consumer<ReviewedArticle> reader);

    /** Whether anything was ever exported. */
    boolean exported();

    /** Numbers of the campaigns of the report, in its order. */
    List<Long> campaigns();

    @Override
    void close();
}
