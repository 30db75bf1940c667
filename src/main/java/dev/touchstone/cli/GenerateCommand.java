package dev.touchstone.cli;

import dev.touchstone.evaluate.generate.ArticleGenerator;
import dev.touchstone.evaluate.generate.GeneratedArticle;
import dev.touchstone.evaluate.generate.GeneratedForm;
import dev.touchstone.evaluate.generate.GenerationPlan;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up articles with their truth. */
@Command(
        name = "generate",
        header = "Writes made-up articles, spam of rotating campaigns among clean ones, to measure campaigns by.",
        description = {
            "",
            "Each record tells its truth: label is 'both' for spam, 'unsure' for one disclosed link in an article that stands"
                    + " without it, and 'clean' otherwise; family names the campaign. The same options give the same bytes, and the"
                    + " first articles do not depend on how many follow."
        },
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone generate --articles 20000 --campaigns 100 --out made.jsonl && touchstone scan made.jsonl --out report"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--articles",
            paramLabel = "N",
            required = true,
            description = "How many, of about 6 KB of text each.")
    private long articles;

    @Option(names = "--campaigns", paramLabel = "K", description = "How many campaigns the spam is of (default: 500).")
    private int campaigns = 500;

    @Option(names = "--spam", paramLabel = "SHARE", description = "The share of spam (default: 0.3).")
    private double spam = 0.3;

    @Option(
            names = "--rotation",
            paramLabel = "N",
            description = "A campaign changes its host or its code after N articles of its own (default: 12).")
    private int rotation = 12;

    @Option(
            names = "--sharing",
            paramLabel = "SHARE",
            description = "The share of spam that pushes common code words and shorteners as well (default: 0.3).")
    private double sharing = 0.3;

    @Option(
            names = "--skew",
            paramLabel = "X",
            description = "0: campaigns are of one size; 1: the i-th has 1/i (default: 0.5).")
    private double skew = 0.5;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed gives other articles (default: 1).")
    private long seed = 1;

    @Option(
            names = "--weak",
            paramLabel = "SHARE",
            description =
                    "The share of spam that pushes in one sentence alone; as many clean articles repeat such a sentence (default: 0).")
    private double weak;

    @Option(
            names = "--truth",
            description = "Write id, label and family alone, without the texts: what campaigns --truth compares with.")
    private boolean truth;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {"What an article is: markdown (default), text,", "html: a page of about 10 KB."})
    private GeneratedForm as = GeneratedForm.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write JSON Lines; - is standard output.")
    private Path out = Path.of("");

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ArticleGenerator generator = new ArticleGenerator(plan());
        if (out.toString().equals("-")) {
            while (generator.hasNext()) {
                session.out().print(line(generator.next()));
            }
            session.out().flush();
            return ExitStatus.DONE.code();
        }
        try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            while (generator.hasNext()) {
                writer.write(line(generator.next()));
            }
        } catch (IOException failed) {
            throw new Refusal("--out " + out + ": " + Failures.reason(failed));
        }
        session.err().say(articles + " articles written to " + out);
        return ExitStatus.DONE.code();
    }

    private String line(GeneratedArticle article) {
        return truth ? article.truth() : article.line(as);
    }

    private GenerationPlan plan() {
        try {
            return new GenerationPlan(articles, campaigns, spam, rotation, sharing, skew, seed, weak);
        } catch (IllegalArgumentException wrong) {
            throw new Refusal("--" + wrong.getMessage());
        }
    }
}
