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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Optional<CarrierFacts> carrier = segmented.article().url().flatMap(this::carrier);
        BlockIndex blocks = segmented.article().blockIndex();
        List<AddressOccurrence> addresses = new OccurrenceFinder(known, carrier, blocks).find(segmented);
        return new ScannedArticle(segmented, blocks, knowledge, carrier, addresses, mentions(names, addresses), cues);
    }

    private Optional<CarrierFacts> carrier(String url) {
        return knowledge
                .parser()
                .parse(url)
                .map(address ->
                        new CarrierFacts(url, address, knowledge.registry().standing(address)));
    }

    /** Ambiguous names are mentions only beside a plain name or an official address of the same brand. */
    private static List<BrandMention> mentions(List<NameHit> names, List<AddressOccurrence> addresses) {
        Set<String> inCompany = new HashSet<>();
        for (NameHit hit : names) {
            if (!hit.name().ambiguous()) {
                inCompany.add(hit.name().brand());
            }
        }
        for (AddressOccurrence address : addresses) {
            if (address.isOfficial()) {
                address.host().brand().ifPresent(inCompany::add);
            }
        }
        List<BrandMention> mentions = new ArrayList<>();
        for (NameHit hit : names) {
            if (inCompany.contains(hit.name().brand())) {
                mentions.add(new BrandMention(
                        hit.name().brand(), hit.span(), hit.name().respelling()));
            }
        }
        return mentions;
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

    private record NameHit(LexiconEntry.BrandName name, Span span) {}
}
