package dev.touchstone.review.export;

import dev.touchstone.assess.BrandCard;
import dev.touchstone.report.words.Medium;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedCampaign;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The request itself, in Markdown: everything of the articles on one line, defanged, and in code, so that nothing of it acts. */
final class TakedownRequest {
    private static final int MOST_ARTICLES = 50;
    private static final int LONGEST = 200;

    private TakedownRequest() {}

    static String of(
            ReviewedCampaign campaign,
            List<ReviewedArticle> articles,
            List<ConfirmedIndicator> indicators,
            ExportSource source) {
        StringBuilder text = new StringBuilder();
        text.append("# Campaign ").append(code(campaign.id())).append("\n\n");
        text.append("Reviewers confirmed ")
                .append(articles.size())
                .append(" of ")
                .append(campaign.articles())
                .append(" articles that push the same thing");
        campaign.first()
                .ifPresent(first -> text.append(", published from ")
                        .append(first)
                        .append(" to ")
                        .append(campaign.last().orElse(first)));
        text.append(". Written ")
                .append(Names.time(source.at()))
                .append(" by ")
                .append(source.program())
                .append(".\n");
        Set<String> rules = new TreeSet<>();
        Map<String, BrandCard> brands = new TreeMap<>();
        for (ReviewedArticle article : articles) {
            Ruling.ofConfirmed(article).forEach(ruling -> rules.addAll(ruling.citedRules()));
            article.brands().forEach(card -> brands.put(card.id(), card));
        }
        section("Rules cited", text);
        rules.forEach(rule -> text.append("- ").append(rule).append('\n'));
        section("Brands", text);
        for (BrandCard card : brands.values()) {
            text.append("- ")
                    .append(card.name())
                    .append(": official ")
                    .append(code(String.join(", ", card.officialDomains())));
            card.verificationAddress()
                    .ifPresent(page -> text.append("; to verify ").append(code(page)));
            card.affiliatePolicy()
                    .ifPresent(policy -> text.append("; rules for affiliates ").append(code(policy)));
            text.append('\n');
        }
        section("What they push", text);
        for (ConfirmedIndicator indicator : indicators) {
            text.append("- ")
                    .append(indicator.type())
                    .append(' ')
                    .append(code(indicator.value()))
                    .append(": ")
                    .append(indicator.carriedAs())
                    .append(", in ")
                    .append(indicator.articles())
                    .append(indicator.articles() == 1 ? " article\n" : " articles\n");
        }
        section("Articles", text);
        for (ReviewedArticle article : articles.subList(0, Math.min(MOST_ARTICLES, articles.size()))) {
            article(article, text);
        }
        if (articles.size() > MOST_ARTICLES) {
            text.append("- and ").append(articles.size() - MOST_ARTICLES).append(" more, in hashes.csv\n");
        }
        return text.toString();
    }

    private static void article(ReviewedArticle article, StringBuilder text) {
        text.append("- ").append(code(article.id()));
        article.url().ifPresent(url -> text.append(" at ").append(code(url)));
        text.append(", sha256 ").append(article.sha256()).append('\n');
        article.evidence().stream()
                .filter(piece -> piece.micros() > 0)
                // Whoever is to act looks for what is pointed at; how a text is worded as a whole convinces no
                // registrar.
                .sorted(Comparator.comparing(piece -> piece.indicators().isEmpty()))
                .limit(3)
                .forEach(piece -> text.append("  - ")
                        .append(code(piece.words().english()))
                        .append('\n'));
    }

    private static void section(String head, StringBuilder text) {
        text.append("\n## ").append(head).append("\n\n");
    }

    /** As code, which Markdown takes as it stands. */
    private static String code(String written) {
        return "`" + Medium.PEOPLE.quote(written, LONGEST).replace('`', '\'') + "`";
    }
}
