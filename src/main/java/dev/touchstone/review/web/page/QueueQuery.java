package dev.touchstone.review.web.page;

import dev.touchstone.review.Facet;
import dev.touchstone.review.Printed;
import dev.touchstone.review.Progress;
import dev.touchstone.review.QueueFilter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is asked of the queue, as its address says it.
 *
 * @param state {@code open}, {@code decided}, {@code disputed} or {@code any}
 * @param page from 0
 */
public record QueueQuery(Map<Facet, String> facets, String state, String words, int page) {
    public static final String ANY = "any";
    private static final String WIDE = "wide";
    private static final int LONGEST = 300;

    /** What is to be done. */
    public static final QueueQuery OPEN = new QueueQuery(Map.of(), Progress.OPEN.id(), "", 0);

    public QueueQuery {
        facets = Map.copyOf(facets);
    }

    /** From parameters by name; what is no query is passed over. */
    public static QueueQuery of(Function<String, Optional<String>> parameter) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            parameter
                    .apply(facet.id())
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                    .map(value -> typed(facet, value))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> facets.put(facet, value));
        }
        String state = parameter
                .apply("state")
                .filter(asked -> asked.equals(ANY) || isProgress(asked))
                .orElse(Progress.OPEN.id());
        String words = parameter.apply("q").map(String::strip).orElse("");
        return new QueueQuery(
                facets,
                state,
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                parameter.apply("page").map(QueueQuery::page).orElse(0));
    }

    /** Hosts may come from a page of the desk, or with capitals. */
    private static String typed(Facet facet, String value) {
        return facet == Facet.HOST
                ? Printed.undone(value.strip()).toLowerCase(Locale.ROOT)
                : facet == Facet.CODE ? value.strip() : value;
    }

    /** As {@link #encoded} wrote it. */
    public static QueueQuery parse(String encoded) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decoded(pair.substring(equals + 1))
                        .ifPresent(value -> parameters.put(pair.substring(0, equals), value));
            }
        }
        return of(name -> Optional.ofNullable(parameters.get(name)));
    }

    public QueueFilter filter() {
        QueueFilter filter = new QueueFilter(facets, Optional.empty(), words);
        return state.equals(ANY) ? filter : filter.with(Progress.of(state));
    }

    /** What is left to do of it. */
    public QueueFilter openFilter() {
        return state.equals(Progress.DISPUTED.id())
                ? filter()
                : new QueueFilter(facets, Optional.of(Progress.OPEN), words);
    }

    QueueQuery with(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, value);
        return new QueueQuery(more, state, words, 0);
    }

    QueueQuery without(Facet facet) {
        Map<Facet, String> less = new EnumMap<>(Facet.class);
        less.putAll(facets);
        less.remove(facet);
        return new QueueQuery(less, state, words, 0);
    }

    QueueQuery withState(String other) {
        return new QueueQuery(facets, other, words, 0);
    }

    QueueQuery withWords(String other) {
        return new QueueQuery(facets, state, other, 0);
    }

    /** Another page of the same. */
    public QueueQuery at(int other) {
        return new QueueQuery(facets, state, words, other);
    }

    /** Address of this page of the queue. */
    public String href() {
        String query = encoded();
        return query.isEmpty() ? "/queue" : "/queue?" + query;
    }

    /** Address of this page with many values of a facet. */
    String wide(Facet facet) {
        String href = href();
        return href + (href.contains("?") ? "&" : "?") + WIDE + "=" + facet.id();
    }

    /** The facet of which many values are asked for. */
    public static Optional<Facet> wide(Function<String, Optional<String>> parameter) {
        String asked = parameter.apply(WIDE).orElse("");
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.id().equals(asked))
                .findFirst();
    }

    /** What a form hands on so that the same is asked. */
    List<PreviewView.Field> parameters() {
        List<PreviewView.Field> fields = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String value = facets.get(facet);
            if (value != null) {
                fields.add(new PreviewView.Field(facet.id(), value));
            }
        }
        fields.add(new PreviewView.Field("state", state));
        if (!words.isEmpty()) {
            fields.add(new PreviewView.Field("q", words));
        }
        return fields;
    }

    /** The query part of its address; empty for the open queue's first page. */
    public String encoded() {
        StringBuilder query = new StringBuilder();
        for (Facet facet : Facet.values()) {
            String value = facets.get(facet);
            if (value != null) {
                add(query, facet.id(), value);
            }
        }
        if (!state.equals(Progress.OPEN.id())) {
            add(query, "state", state);
        }
        if (!words.isEmpty()) {
            add(query, "q", words);
        }
        if (page > 0) {
            add(query, "page", Integer.toString(page + 1));
        }
        return query.toString();
    }

    /** The address with this query handed on. */
    public String onto(String address) {
        String query = encoded();
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "queue=" + escaped(query);
    }

    static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(escaped(value));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isProgress(String state) {
        for (Progress progress : Progress.values()) {
            if (progress.id().equals(state)) {
                return true;
            }
        }
        return false;
    }

    private static int page(String number) {
        try {
            return Math.max(0, Math.min(1_000_000, Integer.parseInt(number) - 1));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
