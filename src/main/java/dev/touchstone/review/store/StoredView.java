package dev.touchstone.review.store;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.review.Appeal;
import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.BatchSummary;
import dev.touchstone.review.Comment;
import dev.touchstone.review.DecisionDraft;
import dev.touchstone.review.Desk;
import dev.touchstone.review.DeskFacts;
import dev.touchstone.review.DeskOptions;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.JudgedNow;
import dev.touchstone.review.MemberPage;
import dev.touchstone.review.Preview;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueueFilter;
import dev.touchstone.review.QueuePage;
import dev.touchstone.review.Refusal;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.SearchPage;
import dev.touchstone.review.Statistics;
import dev.touchstone.review.audit.Chain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a desk is asked, over a database: a line for each question, and the class that knows how. */
abstract class StoredView implements Desk {
    final Database database;
    final ReportFiles files;
    final DeskOptions options;
    final FoundWords found;
    private final QueueReading queue;
    private final ArticleReading articles;
    private final CampaignReading campaigns;
    private final MemberReading members = new MemberReading();
    private final Previews previews = new Previews(members);
    private final ModelsOfNow models;

    StoredView(Database database, ReportFiles files, Words words, DeskOptions options) {
        this.database = database;
        this.files = files;
        this.options = options;
        this.found = new FoundWords(database.dialect(), options.clock());
        this.queue = new QueueReading(found, options.clock());
        this.articles = new ArticleReading(options.knowledge(), words);
        this.campaigns = new CampaignReading(members, new Standings(options.knowledge()));
        this.models = new ModelsOfNow(options.knowledge());
    }

    @Override
    public DeskFacts facts() {
        return database.read(connection -> FactsReading.read(connection, files, database.dialect(), options));
    }

    @Override
    public QueuePage queue(QueueFilter filter, int page, Reviewer reviewer) {
        return database.read(connection -> queue.page(connection, filter, page, reviewer));
    }

    @Override
    public Map<Facet, List<FacetCount>> facets(QueueFilter filter, int most) {
        return database.read(connection -> new FacetReading(connection, found, most).of(filter));
    }

    @Override
    public QueueEntry task(long task) {
        return database.read(connection -> queue.entry(connection, task));
    }

    @Override
    public ReviewedArticle article(long article) {
        return database.read(connection -> articles.read(connection, article));
    }

    @Override
    public Optional<Long> articleNamed(String id) {
        return database.read(connection -> Sql.first(
                connection,
                "select number from article where id = ? order by present desc, line limit 1",
                row -> row.getLong(1),
                Stored.text(id)));
    }

    @Override
    public String brand(String id) {
        return options.knowledge().registry().brand(id).map(Brand::name).orElse(id);
    }

    @Override
    public boolean exported() {
        return database.read(
                connection -> Sql.number(connection, "select count(*) from audit where deed = ?", "export") > 0);
    }

    @Override
    public long forgotten() {
        return database.read(connection ->
                Sql.number(connection, "select coalesce(max(number), 0) from audit where deed = ?", "forget"));
    }

    @Override
    public long skipped(QueueFilter filter, Reviewer reviewer) {
        return database.read(
                connection -> Leases.skipped(connection, QueueSql.of(connection, found, filter), reviewer));
    }

    @Override
    public ReviewedCampaign campaign(long campaign) {
        return database.read(connection -> campaigns.read(connection, campaign));
    }

    @Override
    public MemberPage members(long campaign, int page) {
        return database.read(connection -> members.page(connection, campaign, page));
    }

    @Override
    public Preview preview(long task, DecisionDraft draft, Reviewer reviewer) {
        return database.read(connection ->
                previews.of(connection, database.dialect(), TaskInfo.of(connection, task), draft, reviewer));
    }

    @Override
    public Optional<Refusal.Code> keptFrom(long task, Reviewer reviewer) {
        return database.read(connection -> AppealAnswer.refused(connection, TaskInfo.of(connection, task), reviewer));
    }

    @Override
    public Optional<BatchSummary> latest(Reviewer reviewer) {
        return database.read(connection -> DecisionReading.latest(connection, reviewer));
    }

    @Override
    public List<BatchSummary> history(long task) {
        return database.read(connection -> DecisionReading.history(connection, task));
    }

    @Override
    public List<Comment> comments(long task) {
        return database.read(connection -> Comments.on(connection, task));
    }

    @Override
    public List<Appeal> appeals(long article) {
        return database.read(connection -> Appeals.on(connection, article));
    }

    @Override
    public Appeal appealOf(long task) {
        return database.read(connection -> Appeals.ofTask(connection, task));
    }

    @Override
    public Optional<JudgedNow> judgeNow(long article) {
        ReviewedArticle reviewed = article(article);
        return reviewed.text().map(text -> models.judge(reviewed, text));
    }

    @Override
    public List<ExceptionProposal> proposals() {
        return database.read(Proposals::all);
    }

    @Override
    public Statistics statistics() {
        return database.read(StatisticsReading::read);
    }

    @Override
    public SearchPage search(String words, int page) {
        return database.read(connection -> Searching.page(connection, database.dialect(), words, page));
    }

    @Override
    public List<AuditEntry> audit(long before, int most) {
        return database.read(connection -> Chain.tail(connection, before, most));
    }

    @Override
    public AuditCheck verify() {
        return database.read(connection -> AuditReading.verify(connection, database.head()));
    }

    @Override
    public void eachDecided(Consumer<ReviewedArticle> reader) {
        List<Long> numbers = database.read(connection -> Sql.list(
                connection,
                "select number from article where present = 1 and (progress <> ? or referral is not null"
                        + " or impersonation is not null) order by number",
                row -> row.getLong(1),
                Codes.of(Progress.OPEN)));
        numbers.forEach(number -> reader.accept(article(number)));
    }

    @Override
    public List<Long> campaigns() {
        return database.read(connection -> Sql.list(
                connection, "select number from campaign where present = 1 order by number", row -> row.getLong(1)));
    }

    @Override
    public void close() {
        models.close();
        database.close();
    }
}
