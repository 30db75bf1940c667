package dev.touchstone.detect;

import dev.touchstone.article.BlockIndex;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.LexiconEntry;
import dev.touchstone.knowledge.LexiconMatch;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a scanned article: one pass of the lexicon, the standing of every address, nothing judged. For any number of threads. */
public final class ArticleScanner {
    private final Knowledge knowledge;
    private final KnownAddresses known;

    public ArticleScanner(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.known = new KnownAddresses(knowledge);
    }

    public ScannedArticle scan(SegmentedArticle segmented) {
        FoldedText folded = segmented.folded();
        List<CueHit> cues = new ArrayList<>();
        List<NameHit> names = new ArrayList<>();
        for (LexiconMatch match : knowledge.lexicon().scan(folded)) {
            Span span = folded.toOriginal(match.start(), match.end());
            if (isInside(span, segmented.addresses())) {
                continue;
            }
            LexiconEntry entry = match.entry();
            if (entry instanceof LexiconEntry.BrandName name) {
                names.add(new NameHit(name, span));
            } else if (entry instanceof LexiconEntry.Cue cue) {
                cues.add(new CueHit(cue.category(), span));
            }
        }
        List<NameHit> bracketed = BracketedNames.in(folded, knowledge.lexicon());
        if (!bracketed.isEmpty()) {
            bracketed.stream()
                    .filter(name -> !isInside(name.span(), segmented.addresses()))
                    .forEach(names::add);
            names.sort(Comparator.comparing(NameHit::span));
        }
        Optional<CarrierFacts> carrier = segmented.article().url().flatMap(this::carrier);
        BlockIndex blocks = segmented.article().blockIndex();
        boolean veiled = Veil.covers(segmented.article());
        List<AddressOccurrence> addresses = new OccurrenceFinder(known, carrier, blocks, veiled).find(segmented);
        TitleWords title = TitleWords.of(segmented, knowledge.lexicon());
        String text = segmented.article().text();
        Company company = new Company();
        company.add(addresses, carrier);
        ByPlace<CueHit> placed = new ByPlace<>(cues, CueHit::span);
        company.add(text, names, placed);
        company.add(segmented.article(), names, placed);
        company.add(title.title(), title.names(), title.cues());
        company.add(text, names, addresses, carrier);
        company.add(title.title(), title.names(), addresses, carrier);
        return new ScannedArticle(
                segmented,
                blocks,
                knowledge,
                carrier,
                addresses,
                mentions(names, company),
                cues,
                title.in(company),
                veiled);
    }

    private Optional<CarrierFacts> carrier(String url) {
        return knowledge
                .parser()
                .parse(url)
                .map(address ->
                        new CarrierFacts(url, address, knowledge.registry().standing(address)));
    }

    private static List<BrandMention> mentions(List<NameHit> names, Company company) {
        return names.stream()
                .filter(hit -> company.has(hit.brand()))
                .map(hit -> new BrandMention(hit.brand(), hit.span(), hit.name().respelling()))
                .toList();
    }

    /** A word in an address speaks of nothing: the address is judged as an address. A name that is one whole is a name. */
    private static boolean isInside(Span span, List<LocatedAddress> addresses) {
        int low = 0;
        int high = addresses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (addresses.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < addresses.size()
                && addresses.get(low).span().overlaps(span)
                && !addresses.get(low).span().equals(span);
    }
}
