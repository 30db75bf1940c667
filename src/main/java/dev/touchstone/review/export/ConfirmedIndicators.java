package dev.touchstone.review.export;

import dev.touchstone.assess.Label;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.review.ReviewedArticle;
import dev.touchstone.review.ReviewedEvidence;
import dev.touchstone.review.ReviewedIndicator;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what may leave. */
final class ConfirmedIndicators {
    private final Knowledge knowledge;
    private final Map<String, Gathered> byName = new TreeMap<>();

    private ConfirmedIndicators(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** By type and value. */
    static List<ConfirmedIndicator> of(ExportSource source) {
        ConfirmedIndicators gathering = new ConfirmedIndicators(source.knowledge());
        source.desk().eachDecided(gathering::add);
        return gathering.finished();
    }

    /** Of these articles alone. */
    static List<ConfirmedIndicator> of(List<ReviewedArticle> articles, Knowledge knowledge) {
        ConfirmedIndicators gathering = new ConfirmedIndicators(knowledge);
        articles.forEach(gathering::add);
        return gathering.finished();
    }

    private void add(ReviewedArticle article) {
        Set<Label> confirmed = Ruling.confirmed(article);
        if (confirmed.isEmpty()) {
            return;
        }
        Map<String, Set<Label>> pointedAt = new TreeMap<>();
        for (ReviewedEvidence piece : article.evidence()) {
            if (piece.micros() > 0 && piece.label().filter(confirmed::contains).isPresent()) {
                piece.indicators()
                        .forEach(name -> pointedAt
                                .computeIfAbsent(name, unused -> EnumSet.noneOf(Label.class))
                                .add(piece.label().get()));
            }
        }
        for (ReviewedIndicator indicator : article.indicators()) {
            Set<Label> labels = pointedAt.get(indicator.type() + ":" + indicator.value());
            if (labels != null) {
                String carriedAs = carriedAs(indicator, article);
                if (!carriedAs.isEmpty()) {
                    byName.computeIfAbsent(
                                    indicator.type() + ":" + indicator.value(),
                                    unused -> new Gathered(indicator, carriedAs))
                            .add(article, labels);
                }
            }
        }
    }

    /** Why it may leave; empty where it may not. The registry of now is asked again: a host may have been registered since. */
    private String carriedAs(ReviewedIndicator indicator, ReviewedArticle article) {
        if (!indicator.type().equals("domain") && !indicator.type().equals("url")) {
            return "confirmed by a reviewer";
        }
        boolean domain = indicator.type().equals("domain");
        Optional<WebAddress> address =
                knowledge.parser().parse(domain ? "https://" + indicator.value() + "/" : indicator.value());
        Standing now = address.map(
                        parsed -> knowledge.registry().standing(parsed).standing())
                .orElse(Standing.UNREGISTERED);
        Standing then = indicator.standing().orElse(Standing.UNREGISTERED);
        if (now == Standing.OFFICIAL || then == Standing.OFFICIAL) {
            return "";
        }
        if (now == Standing.USER_CONTENT || then == Standing.USER_CONTENT) {
            return domain ? "" : "confirmed by a reviewer; the host is one on which anybody may write";
        }
        if (domain
                && address.filter(parsed -> knowledge.shorteners().contains(parsed.host()))
                        .isPresent()) {
            return "";
        }
        return switch (then) {
            case LOOKALIKE -> "confirmed by a reviewer; resembles a registered brand";
            case KNOWN_BAD -> "confirmed by a reviewer; on the user's own list";
            default -> "confirmed by a reviewer; not in the registry on " + article.asOf();
        };
    }

    private List<ConfirmedIndicator> finished() {
        return byName.values().stream().map(Gathered::finished).toList();
    }

    /** What is known of one so far. */
    private static final class Gathered {
        private final ReviewedIndicator indicator;
        private final String carriedAs;
        private final Set<Label> labels = EnumSet.noneOf(Label.class);
        private final Set<String> reviewers = new TreeSet<>();
        private final SortedSet<String> campaigns = new TreeSet<>();
        private int articles;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;

        Gathered(ReviewedIndicator indicator, String carriedAs) {
            this.indicator = indicator;
            this.carriedAs = carriedAs;
        }

        void add(ReviewedArticle article, Set<Label> more) {
            articles++;
            labels.addAll(more);
            article.campaign().ifPresent(campaign -> campaigns.add(campaign.id()));
            more.forEach(label -> Ruling.of(article, label).ifPresent(this::add));
        }

        private void add(Ruling ruling) {
            reviewers.addAll(ruling.reviewers());
            Instant at = ruling.decision().at();
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
        }

        ConfirmedIndicator finished() {
            return new ConfirmedIndicator(
                    indicator.type(),
                    indicator.value(),
                    carriedAs,
                    labels,
                    articles,
                    reviewers.size(),
                    first,
                    last,
                    campaigns);
        }
    }
}
