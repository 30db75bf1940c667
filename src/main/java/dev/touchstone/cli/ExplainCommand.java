package dev.touchstone.cli;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.ingest.Limits;
import dev.touchstone.ingest.ReadArticle;
import dev.touchstone.ingest.SourceReader;
import dev.touchstone.report.Explanation;
import dev.touchstone.report.words.ReportLanguage;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the verdict on one article. */
@Command(
        name = "explain",
        header = "Explains one article: verdict, evidence, arithmetic, what would change it.",
        sortOptions = false,
        parameterListHeading = "%nArticle:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  touchstone explain page.html", "  touchstone explain feed.jsonl --id 2417 --language zh"})
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", description = "A file; - is standard input.")
    private String path = "";

    @Option(names = "--id", paramLabel = "ID", description = "The article of this id, where there are several.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "Explain in this language: en, zh.")
    private ReportLanguage language = ReportLanguage.ENGLISH;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "Take the input to be text, markdown, html, jsonl, feed or warc instead of telling from its content.")
    private Optional<InputFormat> inputFormat = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Moderator moderator = Moderator.builder(models.load(session)).build()) {
            SoughtArticle sought = new SoughtArticle(session, new SourceReader(Limits.DEFAULT, inputFormat), id);
            Optional<ReadArticle> read = sought.in(path);
            if (read.isEmpty()) {
                return ExitStatus.INCOMPLETE.code();
            }
            Article article = read.get().article();
            JudgedArticle judged = new JudgedArticle(article, moderator.assess(article));
            session.out()
                    .print(new Explanation(language, session.columns())
                            .of(judged, read.get().extracted()));
            boolean undecided = judged.assessment().verdict() == Verdict.UNDECIDED;
            return ExitStatus.of(undecided, false).code();
        }
    }
}
