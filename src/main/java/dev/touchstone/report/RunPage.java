package dev.touchstone.report;

import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.report.page.CampaignPresenter;
import dev.touchstone.report.page.DetailsView;
import dev.touchstone.report.page.PageAssets;
import dev.touchstone.report.page.PageView;
import dev.touchstone.report.words.ArticleNames;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the page says of the run as a whole. Nothing in it differs from run to run. */
final class RunPage {
    private static final int MOST_NOT_READ = 100;
    private static final int MOST_BRANDS = 200;
    private static final int LONGEST_VALUE = 200;
    private static final int DIGEST_BEGINNING = 12;

    /** In the order of the page. */
    static final List<Verdict> VERDICTS = Stream.of(Verdict.values())
            .sorted(Comparator.comparingInt(PageEntry::rank))
            .toList();

    private RunPage() {}

    static PageView of(RunSummary summary, List<PageEntry> entries, Map<String, String> brandNames) {
        PageWords words = PageWords.in(summary.context().language());
        RunCounts counts = summary.counts();
        List<UnreadInput> notRead = summary.facts().notRead();
        return new PageView(
                words,
                PageAssets.SHIPPED,
                VERDICTS.stream()
                        .map(verdict -> new PageView.Tile(verdict.id(), PageWords.number(counts.of(verdict))))
                        .toList(),
                Stream.of(Label.values())
                        .map(label -> new PageView.Tile(label.id(), labelCount(label, counts, words)))
                        .toList(),
                PageWords.number(counts.articles()),
                counts.articles() > entries.size()
                        ? words.get(
                                "page.cut",
                                Map.of(
                                        "shown", PageWords.number(entries.size()),
                                        "total", PageWords.number(counts.articles())))
                        : "",
                facts(summary, words),
                notRead(notRead, words),
                notRead.isEmpty() ? "" : words.get("page.notread", "count", PageWords.number(notRead.size())),
                brands(entries, brandNames),
                new CampaignPresenter(words).present(summary.campaigns()),
                summary.campaigns().isEmpty()
                        ? ""
                        : words.get(
                                "campaign.count",
                                Map.of(
                                        "count",
                                        PageWords.number(summary.campaigns().size()),
                                        "articles",
                                        PageWords.number(summary.campaigns().stream()
                                                .mapToLong(Campaign::size)
                                                .sum()))));
    }

    private static List<DetailsView.Entry> notRead(List<UnreadInput> inputs, PageWords words) {
        List<DetailsView.Entry> shown = new ArrayList<>();
        for (UnreadInput unread : inputs.subList(0, Math.min(MOST_NOT_READ, inputs.size()))) {
            shown.add(new DetailsView.Entry(ArticleNames.file(unread.input(), LONGEST_VALUE), shown(unread.reason())));
        }
        if (inputs.size() > MOST_NOT_READ) {
            String more = PageWords.number((long) inputs.size() - MOST_NOT_READ);
            shown.add(new DetailsView.Entry("", words.get("page.notread.more", "count", more)));
        }
        return shown;
    }

    private static String labelCount(Label label, RunCounts counts, PageWords words) {
        return words.get(
                "page.label",
                Map.of(
                        "flag", PageWords.number(counts.of(label, Verdict.FLAG)),
                        "review", PageWords.number(counts.of(label, Verdict.REVIEW))));
    }

    private static List<DetailsView.Entry> facts(RunSummary summary, PageWords words) {
        RunFacts facts = summary.facts();
        List<DetailsView.Entry> shown = new ArrayList<>();
        shown.add(entry(words, "run.asof", facts.asOf().toString()));
        shown.add(entry(
                words,
                "run.registry",
                words.get(
                        "run.registry.value",
                        Map.of(
                                "date", facts.registry().toString(),
                                "days", PageWords.number(facts.registryAge()),
                                "brands", PageWords.number(facts.brands())))));
        shown.add(entry(words, "run.models", beginning(facts.models())));
        String suffixes = facts.versions().get("suffixes");
        if (suffixes != null) {
            shown.add(entry(words, "run.suffixes", suffixes));
        }
        shown.add(entry(words, "run.program", facts.program()));
        return shown;
    }

    private static DetailsView.Entry entry(PageWords words, String key, String value) {
        return new DetailsView.Entry(words.get(key), shown(value));
    }

    private static String beginning(String digest) {
        return digest.substring(0, Math.min(DIGEST_BEGINNING, digest.length()));
    }

    private static List<PageView.BrandOption> brands(List<PageEntry> entries, Map<String, String> names) {
        Map<String, Integer> articles = new TreeMap<>();
        entries.forEach(entry -> entry.brands().forEach(id -> articles.merge(id, 1, Integer::sum)));
        return articles.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BRANDS)
                .map(brand -> new PageView.BrandOption(
                        brand.getKey(),
                        shown(names.getOrDefault(brand.getKey(), brand.getKey())) + " (" + brand.getValue() + ")"))
                .toList();
    }

    private static String shown(String value) {
        return Medium.PEOPLE.quote(value, LONGEST_VALUE);
    }
}
