package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.LabelledRecord;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.knowledge.BrandRegistry;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.text.TextFolder;
import dev.touchstone.web.AddressScanner;
import dev.touchstone.web.LocatedAddress;
import dev.touchstone.web.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is the same for all specimens of a corpus: the registry, and the long clean articles that a promotion may be pasted into.
 *
 * @param registry of the brands
 * @param scanner of addresses
 * @param folder of texts
 * @param names of the registry's brands
 * @param genuine clean articles that are judged clean and speak against nobody, the longest first
 */
record Surroundings(
        BrandRegistry registry,
        AddressScanner scanner,
        TextFolder folder,
        BrandNames names,
        List<LabelledRecord> genuine) {
    /** So many are pasted into, of each language and format. */
    private static final int HOSTS = 5;

    static Surroundings of(Knowledge knowledge, Collection<LabelledRecord> genuine) {
        return new Surroundings(
                knowledge.registry(),
                new AddressScanner(knowledge.parser()),
                new TextFolder(),
                new BrandNames(knowledge.registry().brands()),
                genuine.stream()
                        .sorted(Comparator.comparing((LabelledRecord record) ->
                                        -record.article().body().length())
                                .thenComparing(record -> record.article().id()))
                        .toList());
    }

    /** A long genuine article of the same language and format, the same one each time. */
    Optional<RawArticle> genuine(RawArticle article, String language) {
        List<RawArticle> hosts = genuine.stream()
                .filter(record -> record.language().equals(language))
                .map(LabelledRecord::article)
                .filter(host -> host.format() == article.format())
                .limit(HOSTS)
                .toList();
        return hosts.isEmpty()
                ? Optional.empty()
                : Optional.of(hosts.get(Math.floorMod(article.id().hashCode(), hosts.size())));
    }

    /** The addresses that stand among the words or that links lead to, by place. */
    List<WrittenAddress> addresses(String text, Layout layout, Collection<String> codes) {
        List<WrittenAddress> found = new ArrayList<>();
        FoldedText folded = folder.fold(text);
        for (LocatedAddress located : scanner.scan(folded)) {
            place(text, located.span(), layout).ifPresent(place -> {
                Standing standing = registry.standing(located.address()).standing();
                String written = located.span().cut(text);
                found.add(new WrittenAddress(
                        located.span(),
                        located.address(),
                        place,
                        standing != Standing.OFFICIAL && standing != Standing.USER_CONTENT,
                        codes.stream().anyMatch(written::contains)));
            });
        }
        return List.copyOf(found);
    }

    private static Optional<WrittenAddress.Place> place(String text, Span span, Layout layout) {
        int last = span.end() - 1;
        if (layout.targets().get(span.start()) && layout.targets().get(last)) {
            return Optional.of(WrittenAddress.Place.TARGET);
        }
        if (layout.words().get(span.start()) && layout.words().get(last)) {
            return Optional.of(WrittenAddress.Place.WORDS);
        }
        boolean bracketed = span.start() > 0
                && text.charAt(span.start() - 1) == '<'
                && span.end() < text.length()
                && text.charAt(span.end()) == '>';
        return bracketed ? Optional.of(WrittenAddress.Place.BRACKETS) : Optional.empty();
    }
}
