package dev.touchstone.review.web.page;

import dev.touchstone.review.BatchSummary;
import dev.touchstone.review.Desk;
import dev.touchstone.review.Facet;
import dev.touchstone.review.FacetCount;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueCounts;
import dev.touchstone.review.QueueEntry;
import dev.touchstone.review.QueuePage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a page of the queue into what is shown of it. Immutable. */
public final class QueuePresenter {
    /** Of a facet. */
    private static final int MOST_VALUES = 8;

    /** Of the one facet that is looked through. */
    private static final int MOST_WIDE = 400;

    private final DeskWords words;

    public QueuePresenter(DeskWords words) {
        this.words = words;
    }

    /**
     * The page asked for, its facets and what narrows it down.
     *
     * @param wide the facet of which many values are shown
     */
    public QueueView present(Desk desk, QueueQuery query, Reviewer reviewer, Optional<Facet> wide) {
        QueuePage page = desk.queue(query.filter(), query.page(), reviewer);
        QueueQuery shown = query.at(page.page());
        List<QueueView.Facet> facets = new ArrayList<>();
        facets.add(states(page.counts(), query));
        desk.facets(query.filter(), MOST_VALUES + 1).forEach((facet, values) -> {
            boolean all = wide.filter(facet::equals).isPresent();
            facet(desk, facet, all ? desk.facets(facet, query.filter(), MOST_WIDE) : values, query, all, facets);
        });
        long first = (long) page.page() * Desk.PAGE + 1;
        Optional<BatchSummary> last = desk.latest(reviewer);
        return new QueueView(
                facets,
                chips(desk, query),
                page.entries().stream()
                        .map(entry -> row(desk, entry, shown, reviewer))
                        .toList(),
                words.get("queue.total", "count", DeskWords.number(page.total())),
                words.get(
                        "range",
                        Map.of(
                                "first", DeskWords.number(first),
                                "last", DeskWords.number(first + page.entries().size() - 1),
                                "count", DeskWords.number(page.total()))),
                words.get(query.equals(QueueQuery.OPEN) ? "queue.done" : "queue.none"),
                shown.encoded(),
                page.page() > 0 ? query.at(page.page() - 1).href() : "",
                page.page() + 1 < page.pages() ? query.at(page.page() + 1).href() : "",
                reviewer.role().decides(),
                query.words().isEmpty() ? "" : "/search?q=" + QueueQuery.escaped(query.words()),
                last.map(batch -> words.get(
                                "last",
                                Map.of(
                                        "what",
                                        words.outcomes(batch.decision().outcomes()),
                                        "count",
                                        DeskWords.number(batch.articles()))))
                        .orElse(""),
                last.map(batch -> Long.toString(batch.batch())).orElse(""));
    }

    private QueueView.Facet states(QueueCounts counts, QueueQuery query) {
        List<QueueView.Choice> choices = new ArrayList<>();
        choices.add(state(Progress.OPEN.id(), counts.open(), query));
        choices.add(state(Progress.DISPUTED.id(), counts.disputed(), query));
        choices.add(state(Progress.DECIDED.id(), counts.decided(), query));
        choices.add(state(QueueQuery.ANY, counts.open() + counts.disputed() + counts.decided(), query));
        return new QueueView.Facet(words.get("facet.state"), choices, "", "", List.of());
    }

    private QueueView.Choice state(String state, long count, QueueQuery query) {
        return new QueueView.Choice(
                words.get("state." + state),
                DeskWords.number(count),
                query.withState(state).href(),
                "",
                query.state().equals(state));
    }

    private void facet(
            Desk desk,
            Facet facet,
            List<FacetCount> values,
            QueueQuery query,
            boolean wide,
            List<QueueView.Facet> facets) {
        List<QueueView.Choice> choices = new ArrayList<>();
        String chosen = query.facets().getOrDefault(facet, "");
        for (FacetCount value : wide ? values : values.subList(0, Math.min(MOST_VALUES, values.size()))) {
            boolean on = value.value().equals(chosen);
            choices.add(new QueueView.Choice(
                    value(desk, facet, value.value()),
                    DeskWords.number(value.tasks()),
                    (on ? query.without(facet) : query.with(facet, value.value())).href(),
                    facet == Facet.VERDICT ? value.value() : "",
                    on));
        }
        if (!choices.isEmpty()) {
            boolean more = !wide && values.size() > MOST_VALUES;
            boolean typed = (facet == Facet.HOST || facet == Facet.CODE) && values.size() > MOST_VALUES;
            facets.add(new QueueView.Facet(
                    words.get("facet." + facet.id()),
                    choices,
                    more ? query.at(0).wide(facet) : "",
                    typed ? facet.id() : "",
                    typed ? query.without(facet).parameters() : List.of()));
        }
    }

    private List<QueueView.Chip> chips(Desk desk, QueueQuery query) {
        List<QueueView.Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String value = query.facets().get(facet);
            if (value != null) {
                chips.add(new QueueView.Chip(
                        words.get("facet." + facet.id()),
                        value(desk, facet, value),
                        query.without(facet).href()));
            }
        }
        if (!query.words().isEmpty()) {
            chips.add(new QueueView.Chip(
                    words.get("search"),
                    DeskWords.name(query.words()),
                    query.withWords("").href()));
        }
        return chips;
    }

    /** A facet's value as people read it. */
    private String value(Desk desk, Facet facet, String value) {
        String shown = DeskWords.shown(value, DeskWords.LONGEST_NAME);
        return switch (facet) {
            case VERDICT -> words.page().getOr("verdict." + value, shown);
            case LABEL -> words.page().getOr("label.long." + value, shown);
            case KIND -> words.page().getOr("kind." + value, shown);
            case LANGUAGE -> words.tongue(value);
            case BRAND -> DeskWords.shown(desk.brand(value), DeskWords.LONGEST_NAME);
            case SIGNAL, HOST, CODE -> shown;
        };
    }

    private QueueView.Row row(Desk desk, QueueEntry entry, QueueQuery query, Reviewer reviewer) {
        String title = DeskWords.shown(entry.title(), DeskWords.LONGEST_TITLE);
        String name = DeskWords.shown(entry.name(), DeskWords.LONGEST_NAME);
        return new QueueView.Row(
                query.onto("/task/" + entry.task()),
                entry.verdict().id(),
                state(entry),
                stateWords(entry, reviewer),
                entry.kind() == TaskKind.CAMPAIGN ? entry.articles() : 1,
                words.get("many", "count", DeskWords.number(entry.articles())),
                title.isEmpty() ? name : title,
                entry.languages().isEmpty() ? "und" : entry.languages().get(0),
                entry.kind() == TaskKind.APPEAL ? words.get("kind.appeal") + " · " + name : name,
                entry.hosts().stream()
                        .map(host -> DeskWords.shown(host, DeskWords.LONGEST_NAME))
                        .collect(Collectors.joining(" ")),
                entry.brands().stream()
                        .map(brand -> DeskWords.shown(desk.brand(brand), DeskWords.LONGEST_NAME))
                        .collect(Collectors.joining(words.get("list.separator"))),
                entry.gist().in(words.language()),
                words.scores(entry.scores()));
    }

    private static String state(QueueEntry entry) {
        if (entry.lease().isPresent() && entry.progress() == Progress.OPEN) {
            return "claimed";
        }
        return entry.kind() == TaskKind.APPEAL && entry.progress() == Progress.OPEN
                ? "appealed"
                : entry.progress().id();
    }

    private String stateWords(QueueEntry entry, Reviewer reviewer) {
        String comments =
                entry.comments() == 0 ? "" : " · " + words.get("comments", "count", DeskWords.number(entry.comments()));
        if (entry.progress() == Progress.DECIDED) {
            String outcomes = words.brief(entry.decided());
            return (outcomes.isEmpty() ? words.get("state.decided") : outcomes) + comments;
        }
        if (entry.progress() == Progress.DISPUTED) {
            return words.get("state.disputed") + comments;
        }
        return entry.lease()
                        .map(lease -> lease.reviewer().equals(reviewer.name())
                                ? words.get("leased.mine")
                                : words.get("leased", "name", words.reviewer(lease.reviewer())))
                        .orElse(entry.kind() == TaskKind.APPEAL ? words.get("kind.appeal") : "")
                + comments;
    }
}
