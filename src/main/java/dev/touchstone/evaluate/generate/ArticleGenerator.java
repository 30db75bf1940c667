package dev.touchstone.evaluate.generate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the articles of a plan, one after the other. For one thread. */
public final class ArticleGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 600;

    /** UTF-8 bytes of a text, about. */
    private static final int BYTES = 5_800;

    private final GenerationPlan plan;
    private final List<SentenceBank> banks = SentenceBank.all();
    private final List<Spammer> spammers;
    private final double[] shares;
    private final SpamWriter spam;
    private final CleanWriter clean;
    private long made;

    public ArticleGenerator(GenerationPlan plan) {
        this.plan = plan;
        List<BrandNames> brands = BrandNames.all();
        this.spammers = IntStream.range(0, plan.campaigns())
                .mapToObj(number -> new Spammer(plan, number, brands))
                .toList();
        this.shares = new double[plan.campaigns()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += StrictMath.pow(i + 1, -plan.skew());
            shares[i] = sum;
        }
        this.spam = new SpamWriter(plan);
        this.clean = new CleanWriter(plan, spammers, brands, spam);
    }

    public boolean hasNext() {
        return made < plan.articles();
    }

    /**
     * The next article.
     *
     * @throws IllegalStateException if all were made
     */
    public GeneratedArticle next() {
        if (!hasNext()) {
            throw new IllegalStateException("all " + made + " articles were made");
        }
        long number = made++;
        Draw draw = new Draw(plan.seed(), 5, number);
        return draw.happens(plan.spam()) ? spam(number, draw) : clean(number, draw);
    }

    private GeneratedArticle spam(long number, Draw draw) {
        Spammer spammer = spammers.get(drawn(draw));
        SentenceBank bank = banks.get(spammer.language(draw));
        BrandNames brand = spammer.brand(draw);
        Written written = new Written(bank, banks.indexOf(bank), brand);
        List<String> sentences = filler(written, BYTES, draw);
        if (plan.weak() > 0 && new Draw(plan.seed(), 10, number).happens(plan.weak())) {
            spam.mention(sentences, spammer, written, draw);
        } else {
            spam.insert(sentences, spammer, written, draw);
        }
        String title = written.named(bank.sentence("title", draw));
        spammer.wrote();
        return article(number, title, sentences, "both", spammer.family(), draw);
    }

    private GeneratedArticle clean(long number, Draw draw) {
        // A near-duplicate is the same filler, drawn from the same few seeds, with some sentences changed.
        boolean copy = draw.happens(0.08);
        Draw texts = copy ? new Draw(plan.seed(), 6, draw.below(40)) : draw;
        Written written = clean.written(banks, texts);
        List<String> sentences = filler(written, BYTES, texts);
        boolean discloses = false;
        if (copy) {
            sentences.set(
                    draw.below(sentences.size()), written.named(written.bank().sentence("filler", draw)));
        } else if (plan.weak() > 0 && new Draw(plan.seed(), 11, number).happens(plan.asking())) {
            clean.ask(sentences, written, draw);
        } else {
            discloses = clean.insert(sentences, written, draw);
        }
        String title = written.named(written.bank().sentence(draw.happens(0.5) ? "plainTitle" : "title", texts));
        String label = discloses ? "unsure" : "clean";
        return article(number, title, sentences, label, copy ? "clean-copies" : "clean-" + number, draw);
    }

    private int drawn(Draw draw) {
        double at = draw.share() * shares[shares.length - 1];
        int place = Arrays.binarySearch(shares, at);
        return Math.min(shares.length - 1, place < 0 ? -place - 1 : place);
    }

    private static List<String> filler(Written written, int bytes, Draw draw) {
        List<String> sentences = new ArrayList<>();
        for (int length = 0; length < bytes; ) {
            String sentence = written.named(written.bank().sentence("filler", draw));
            sentences.add(sentence);
            length += sentence.getBytes(StandardCharsets.UTF_8).length;
        }
        return sentences;
    }

    private static GeneratedArticle article(
            long number, String title, List<String> sentences, String label, String family, Draw draw) {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
        int left = 2 + draw.below(4);
        for (String sentence : sentences) {
            text.append(sentence);
            boolean ends = --left == 0 || sentence.contains("\n");
            text.append(ends ? "\n\n" : sentence.charAt(sentence.length() - 1) < 0x80 ? " " : "");
            left = ends ? 2 + draw.below(4) : left;
        }
        String day = FIRST_DAY
                .plusDays(Math.min(DAYS, number / 2_000) + draw.below(20))
                .toString();
        String url = "https://www.jianshu.com/p/" + Long.toHexString(draw.next());
        return new GeneratedArticle(
                "g" + number, url, title, day, text.toString().strip() + "\n", label, family);
    }
}
