package dev.touchstone.benchmark;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.evidence.Observations;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.LexiconMatch;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.segment.ArticleSegmenter;
import dev.touchstone.segment.NlpModels;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import dev.touchstone.web.AddressScanner;
import dev.touchstone.web.LocatedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.jsoup.Jsoup;

/**
 * One article of the mix, on one thread: the whole way from Markdown to a line of JSON, and its stages by themselves. The last
 * is jsoup over the same words as a page, the yardstick that goes from machine to machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class JudgingBenchmark {
    private static final int TOGETHER = 64;

    private final List<String> written = ArticleMix.articles();
    private final List<String> pages = written.stream()
            .map(text -> "<html><body><p>" + text.replace("\n", "</p>\n<p>") + "</p></body></html>")
            .toList();
    private final List<Article> articles = written.stream()
            .map(text -> Articles.markdown("a", null, text))
            .toList();
    private final Knowledge knowledge = KnowledgeLoader.load();
    private final Moderator moderator = Moderator.builder(knowledge).build();
    private final NlpModels models = new NlpModels();
    private final ArticleSegmenter segmenter = ArticleSegmenter.of(models, knowledge.parser());
    private final AddressScanner scanner = new AddressScanner(knowledge.parser());
    private final TextFolder folder = new TextFolder();
    private final AssessmentJson json = new AssessmentJson(ReportLanguage.ENGLISH);
    private List<FoldedText> folded = List.of();
    private List<JudgedArticle> judged = List.of();
    private int next;

    @Setup
    public void prepare() {
        folded = articles.stream().map(article -> folder.fold(article.text())).toList();
        judged = articles.stream()
                .map(article -> new JudgedArticle(article, moderator.assess(article)))
                .toList();
    }

    @TearDown
    public void close() {
        moderator.close();
        models.close();
    }

    private <T> T turn(List<T> of) {
        next = (next + 1) % of.size();
        return of.get(next);
    }

    @Benchmark
    public byte[] whole() {
        Article article = Articles.markdown("a", null, turn(written));
        Assessment assessment = moderator.assess(article);
        return json.line(new JudgedArticle(article, assessment));
    }

    @Benchmark
    public Article read() {
        return Articles.markdown("a", null, turn(written));
    }

    @Benchmark
    public FoldedText fold() {
        return folder.fold(turn(articles).text());
    }

    @Benchmark
    public List<LocatedAddress> addresses() {
        return scanner.scan(turn(folded));
    }

    @Benchmark
    public SegmentedArticle segment() {
        return segmenter.segment(turn(articles));
    }

    @Benchmark
    public List<LexiconMatch> lexicon() {
        return knowledge.lexicon().scan(turn(folded));
    }

    @Benchmark
    public Observations observe() {
        return moderator.observe(turn(articles));
    }

    @Benchmark
    public Assessment assess() {
        return moderator.assess(turn(articles));
    }

    /** As {@link #assess}, in groups as a run over a batch takes them; the time is of one article. */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public List<Assessment> together() {
        List<Article> group = new ArrayList<>(TOGETHER);
        for (int i = 0; i < TOGETHER; i++) {
            group.add(turn(articles));
        }
        return moderator.assess(group);
    }

    @Benchmark
    public void write(Blackhole hole) {
        hole.consume(json.line(turn(judged)));
    }

    @Benchmark
    public String jsoup() {
        return Jsoup.parse(turn(pages)).text();
    }
}
