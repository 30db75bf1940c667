package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.BlockIndex;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A text after one pass of the lexicon: what stands where in it, and the pieces within which words speak of one another. Spans are of
 * the original text.
 */
abstract class ScannedText {
    /** Code letters longer than this are a listing, in UTF-16 code units. */
    private static final int LISTING = 60;

    private static final ByPlace<CueHit> NO_CUES = new ByPlace<>(List.of(), CueHit::span);
    private static final ByPlace<BrandMention> NO_MENTIONS = new ByPlace<>(List.of(), BrandMention::span);

    private final SegmentedArticle segmented;
    private final ByPlace<AddressOccurrence> addresses;
    private final ByPlace<BrandMention> mentions;
    private final Map<String, ByPlace<BrandMention>> mentionsByBrand;
    private final List<CueHit> cues;
    private final Map<String, ByPlace<CueHit>> cuesByCategory;
    private final Lazy<ByPlace<CueHit>> cuesByPlace = new Lazy<>(() -> new ByPlace<>(cues(), CueHit::span));
    private final BlockIndex blocks;
    private final boolean veiled;
    private final Passages passages;
    private final Lazy<SpanIndex> written = new Lazy<>(this::writtenAddresses);
    private final Lazy<String> cased;
    private final Lazy<String> legible;

    /** @param veiled whether next to all of the article is hidden, and so nothing of it from its readers */
    ScannedText(
            SegmentedArticle segmented,
            BlockIndex blocks,
            List<AddressOccurrence> addresses,
            List<BrandMention> mentions,
            List<CueHit> cues,
            boolean veiled) {
        this.veiled = veiled;
        this.segmented = segmented;
        this.cased = new Lazy<>(() -> segmented.folded().cased());
        this.legible = new Lazy<>(() -> segmented.folded().legible());
        this.addresses = new ByPlace<>(addresses, AddressOccurrence::span);
        this.mentions = new ByPlace<>(mentions, BrandMention::span);
        this.mentionsByBrand = ByPlace.grouped(mentions, BrandMention::brand, BrandMention::span);
        this.cues = List.copyOf(cues);
        this.cuesByCategory = ByPlace.grouped(cues, CueHit::category, CueHit::span);
        this.blocks = blocks;
        this.passages = new Passages(legible, blocks);
    }

    public Article article() {
        return segmented.article();
    }

    public String text() {
        return segmented.article().text();
    }

    /**
     * The text in which words beside a place are read, at the offsets of {@link #text()}: however a word is written, one way to
     * compare it is enough. Lower case.
     */
    String legible() {
        return legible.get();
    }

    /** The text in which codes and accounts are read; its offsets are those of the folded view. */
    String cased() {
        return cased.get();
    }

    public SegmentedArticle segmented() {
        return segmented;
    }

    /** By place; every occurrence is there. */
    List<AddressOccurrence> addresses() {
        return addresses.all();
    }

    /** Whether an address that passes lies within the span. */
    boolean hasAddress(Span within, Predicate<AddressOccurrence> filter) {
        return addresses.hasWithin(within, filter);
    }

    /** Addresses that lie within the span, by place. */
    List<AddressOccurrence> addresses(Span within) {
        return addresses.within(within);
    }

    /** By place. */
    List<BrandMention> mentions() {
        return mentions.all();
    }

    Passages passages() {
        return passages;
    }

    /** Cues of the category, by place. */
    List<CueHit> cues(String category) {
        return placed(category).all();
    }

    /** Cues of the category that lie within the span, by place. */
    List<CueHit> cues(String category, Span within) {
        return placed(category).within(within);
    }

    /** All cues that lie within the span. */
    List<CueHit> cuesWithin(Span within) {
        return cuesByPlace.get().within(within);
    }

    boolean hasCue(String category, Span within) {
        return placed(category).hasWithin(within);
    }

    /** Whether a cue of the category that passes lies within the span. */
    boolean hasCue(String category, Span within, Predicate<CueHit> filter) {
        return placed(category).hasWithin(within, filter);
    }

    /** Whether the line above a link that stands alone passes and warns of nothing. */
    boolean isLedIn(Span link, Predicate<Span> above) {
        return passages.leadIn(link)
                .filter(line -> above.test(line) && !hasCue("warning", line))
                .isPresent();
    }

    private ByPlace<CueHit> placed(String category) {
        return cuesByCategory.getOrDefault(category, NO_CUES);
    }

    /** Mentions that lie within the span. */
    List<BrandMention> mentions(Span within) {
        return mentions.within(within);
    }

    boolean hasMention(Span within) {
        return mentions.hasWithin(within);
    }

    /** Whether the brand is named within the span. */
    boolean hasMention(String brand, Span within) {
        return mentionsOf(brand).hasWithin(within);
    }

    /** Where the brand is named. */
    ByPlace<BrandMention> mentionsOf(String brand) {
        return mentionsByBrand.getOrDefault(brand, NO_MENTIONS);
    }

    /** Whether the span is a brand's name, no more and no less. */
    boolean isNamed(Span span) {
        return mentions.hasWithin(span, mention -> mention.span().equals(span));
    }

    /** The brand whose name stands nearest to the span, within the passage. */
    Optional<BrandMention> nearestMention(Span to, Span passage) {
        return mentions.nearest(to, passage);
    }

    /** Whether it stands in a listing of program code, rather than in a word set in code letters. */
    boolean isListing(Span span) {
        return blocks.blockAt(span.start())
                .filter(block -> block.kind() == Block.Kind.CODE)
                .filter(block -> block.span().length() > LISTING
                        || block.span().cut(text()).indexOf('\n') >= 0)
                .isPresent();
    }

    /** Whether it overlaps an address that is written out, in the text or as a link's target, rather than shown words. */
    boolean isInAddress(Span span) {
        return written.get().overlaps(span);
    }

    /**
     * The words of the text outside of addresses, each once.
     *
     * @param view a view of the text at its offsets
     * @param shortest the fewest UTF-16 code units
     * @param isLetter what words are made of
     */
    Set<String> wordsOutsideAddresses(String view, int shortest, IntPredicate isLetter) {
        Set<String> words = new HashSet<>();
        int at = 0;
        while (at < view.length()) {
            int start = at;
            while (at < view.length() && isLetter.test(view.charAt(at))) {
                at++;
            }
            if (at - start >= shortest && !isInAddress(new Span(start, at))) {
                words.add(view.substring(start, at));
            }
            at = Math.max(at, start + 1);
        }
        return words;
    }

    private SpanIndex writtenAddresses() {
        return new SpanIndex(Stream.concat(
                        addresses().stream()
                                .filter(address -> address.role() == AddressOccurrence.Role.TEXT
                                        || address.role() == AddressOccurrence.Role.SHOWN)
                                .map(AddressOccurrence::span),
                        article().hyperlinks().stream().flatMap(link -> link.targetSpan().stream()))
                .toList());
    }

    /** Whether any block of the kind holds the offset, at any depth. */
    boolean isWithin(Block.Kind kind, int offset) {
        return blocks.isWithin(kind, offset);
    }

    /** Whether readers do not see it. */
    boolean isHidden(Span span) {
        return !veiled && isWithin(Block.Kind.HIDDEN, span.start());
    }

    /** All cues, by place. */
    List<CueHit> cues() {
        return cues;
    }
}
