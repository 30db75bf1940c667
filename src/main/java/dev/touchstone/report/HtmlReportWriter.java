package dev.touchstone.report;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.report.page.ArticlePresenter;
import dev.touchstone.report.page.PageGroup;
import dev.touchstone.report.page.PageTemplates;
import dev.touchstone.report.words.PageWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.html}: the reviewers' page, gravest first. Since the gravest may come last, what it may show is kept until
 * the end: at most {@value #MOST_ARTICLES} articles.
 */
final class HtmlReportWriter implements ReportWriter {
    static final int MOST_ARTICLES = 5_000;

    /** Articles whose markup one thread makes at a time. */
    private static final int BATCH = 16;

    private final Writer out;
    private final int most;
    private final PageWords words;
    private final ArticlePresenter presenter;
    private final PriorityQueue<PageEntry> kept = new PriorityQueue<>(PageEntry.GRAVEST_FIRST.reversed());
    private final Map<String, String> brandNames = new HashMap<>();
    /** Of articles written so far. */
    private long number;
    /** The mildest article on a full page; whatever comes later and is no graver need not be made ready. */
    private volatile @Nullable PageEntry mildest;

    HtmlReportWriter(OutputStream out, ReportContext context) {
        this(out, context, MOST_ARTICLES);
    }

    HtmlReportWriter(OutputStream out, ReportContext context, int most) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.most = most;
        this.words = PageWords.in(context.language());
        this.presenter = new ArticlePresenter(context.language(), context.keepTexts() != KeepTexts.NONE);
    }

    @Override
    public PreparedPart prepare(JudgedArticle judged) {
        PageEntry entry = PageEntry.of(judged.assessment());
        if (!fits(entry)) {
            return () -> number++;
        }
        PackedText html = PackedText.of(markup(judged));
        return keeping(entry.with(html::unpacked), judged);
    }

    /** Of most articles that may get onto the page something graver takes the place: those that stay are shown at the end. */
    @Override
    public PreparedPart prepare(JudgedArticle judged, Supplier<JudgedArticle> again) {
        PageEntry entry = PageEntry.of(judged.assessment());
        return fits(entry) ? keeping(entry.with(() -> markup(again.get())), judged) : () -> number++;
    }

    private String markup(JudgedArticle judged) {
        return PageTemplates.article(words, presenter.present(judged));
    }

    private PreparedPart keeping(PageEntry complete, JudgedArticle judged) {
        List<BrandCard> brands = judged.assessment().brands();
        return () -> keep(complete, brands);
    }

    private boolean fits(PageEntry entry) {
        PageEntry bound = mildest;
        return bound == null || PageEntry.GRAVER.compare(entry, bound) < 0;
    }

    private void keep(PageEntry entry, List<BrandCard> brands) {
        number++;
        if (!fits(entry)) {
            return;
        }
        if (kept.size() == most) {
            kept.poll();
        }
        kept.add(entry.numbered(number));
        brands.forEach(brand -> brandNames.putIfAbsent(brand.id(), brand.name()));
        if (kept.size() == most) {
            mildest = kept.peek();
        }
    }

    @Override
    public void finish(RunSummary summary) throws IOException {
        List<PageEntry> entries = new ArrayList<>(kept);
        Collections.sort(entries, PageEntry.GRAVEST_FIRST);
        int threads = Math.max(1, summary.facts().ran().threads());
        List<PageGroup> groups = new ArrayList<>();
        for (Verdict verdict : RunPage.VERDICTS) {
            List<PageEntry> members =
                    entries.stream().filter(entry -> entry.verdict() == verdict).toList();
            if (!members.isEmpty()) {
                String count = PageWords.number(summary.counts().of(verdict));
                groups.add(new PageGroup(verdict.id(), count, to -> hand(members, threads, to)));
            }
        }
        PageTemplates.page(RunPage.of(summary, entries, brandNames), groups, out);
        out.flush();
    }

    /** Hands their markup over in order, made by several threads. */
    private static void hand(List<PageEntry> entries, int threads, Consumer<String> to) {
        try (InOrder<List<String>> order = new InOrder<>(threads, made -> made.forEach(to))) {
            for (int from = 0; from < entries.size(); from += BATCH) {
                List<PageEntry> batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
                order.add(() -> batch.stream().map(PageEntry::markup).toList());
            }
            order.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
