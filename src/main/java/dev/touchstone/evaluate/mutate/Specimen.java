package dev.touchstone.evaluate.mutate;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.evaluate.CorpusLabel;
import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.knowledge.Brand;
import dev.touchstone.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A labelled article, and what was seen in it as it is: hosts, codes, brands. Mutations are made of it. For one thread. */
public final class Specimen {
    private final LabelledRecord record;
    private final Assessment before;
    private final Surroundings around;
    private final List<String> codes;
    private final Written title;
    private final Written body;

    /** @param before how the article is judged as it is */
    Specimen(LabelledRecord record, Assessment before, Surroundings around) {
        this.record = record;
        this.before = before;
        this.around = around;
        this.codes = indicators(Indicator.Type.CODE)
                .map(Indicator::value)
                .filter(code -> code.length() > 3)
                .distinct()
                .sorted(Comparator.comparing((String code) -> -code.length()).thenComparing(code -> code))
                .toList();
        this.title = new Written(article().title(), InputFormat.TEXT, around, codes);
        this.body = new Written(article().body(), article().format(), around, codes);
    }

    LabelledRecord record() {
        return record;
    }

    RawArticle article() {
        return record.article();
    }

    boolean isBad() {
        return record.label().isBad();
    }

    CorpusLabel label() {
        return record.label();
    }

    /** As labelled, or else as it was told. */
    String language() {
        return record.language().isEmpty() ? before.language().tag() : record.language();
    }

    Assessment before() {
        return before;
    }

    Surroundings around() {
        return around;
    }

    Written title() {
        return title;
    }

    Written body() {
        return body;
    }

    /** Referral codes in it, the longest first. */
    List<String> codes() {
        return codes;
    }

    Stream<Indicator> indicators(Indicator.Type type) {
        return before.indicators().stream().filter(indicator -> indicator.type() == type);
    }

    /** Where in the body stands what it pushes: codes, and addresses that hold one or that evidence points at. */
    List<Integer> pushed() {
        Set<String> domains = indicators(Indicator.Type.DOMAIN)
                .filter(Indicator::implicated)
                .map(Indicator::value)
                .collect(Collectors.toSet());
        Stream<Integer> addresses = body.addresses().stream()
                .filter(address -> address.personal()
                        || domains.contains(address.address()
                                .domain()
                                .orElse(address.address().host())))
                .map(address -> address.span().start());
        return Stream.concat(addresses, body.codes().stream().map(Span::start)).toList();
    }

    /** The first brand it speaks of that has a site. */
    Optional<Brand> brand() {
        return before.brands().stream()
                .flatMap(card -> around.registry().brand(card.id()).stream())
                .filter(brand ->
                        !brand.officialDomains(around.registry().asOf()).isEmpty())
                .findFirst();
    }

    /** The main host of that brand. */
    Optional<String> genuineHost() {
        return brand().map(
                        brand -> brand.officialDomains(around.registry().asOf()).get(0));
    }

    /** The article with title and body rewritten. */
    RawArticle rewritten(Function<Written, String> titled, Function<Written, String> bodied) {
        return article().withTitle(titled.apply(title)).withBody(bodied.apply(body));
    }
}
