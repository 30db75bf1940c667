package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.BlockIndex;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article after one pass of the lexicon, with the standing of its addresses: what every detector looks at. Spans are of the
 * original text. Confined to one thread: codes and claims are worked out when first asked for.
 */
public final class ScannedArticle {
    /** Code letters longer than this are a listing, in UTF-16 code units. */
    private static final int LISTING = 60;

    private final SegmentedArticle segmented;
    private final Knowledge knowledge;
    private final Optional<CarrierFacts> carrier;
    private final List<AddressOccurrence> addresses;
    private final ByPlace<BrandMention> mentions;
    private final ByPlace<CueHit> cues;
    private final BlockIndex blocks;
    private final Passages passages;
    private final Lazy<SpanIndex> written = new Lazy<>(this::writtenAddresses);
    private final Lazy<Optional<String>> mainBrand = new Lazy<>(() -> MainBrand.of(this));
    private final Lazy<String> cased;
    private final Lazy<CodeBook> codes = new Lazy<>(() -> CodeFinder.find(this));
    private final Lazy<Integer> sentencesRead = new Lazy<>(() -> ReadSentences.count(this));
    private final Lazy<List<Claim>> claims = new Lazy<>(() -> ClaimBinder.bind(this));

    ScannedArticle(
            SegmentedArticle segmented,
            BlockIndex blocks,
            Knowledge knowledge,
            Optional<CarrierFacts> carrier,
            List<AddressOccurrence> addresses,
            List<BrandMention> mentions,
            List<CueHit> cues) {
        this.segmented = segmented;
        this.cased = new Lazy<>(() -> segmented.folded().cased());
        this.knowledge = knowledge;
        this.carrier = carrier;
        this.addresses = List.copyOf(addresses);
        this.mentions = new ByPlace<>(mentions, BrandMention::span);
        this.cues = new ByPlace<>(cues, CueHit::span);
        this.blocks = blocks;
        this.passages = new Passages(segmented.article(), blocks);
    }

    public Article article() {
        return segmented.article();
    }

    public String text() {
        return segmented.article().text();
    }

    /** The text in which codes and accounts are read; its offsets are those of the folded view. */
    String cased() {
        return cased.get();
    }

    public SegmentedArticle segmented() {
        return segmented;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Where the article lies, where the caller knows it. */
    Optional<CarrierFacts> carrier() {
        return carrier;
    }

    /** By place; every occurrence is there. */
    List<AddressOccurrence> addresses() {
        return addresses;
    }

    /** By place. */
    List<BrandMention> mentions() {
        return mentions.all();
    }

    Passages passages() {
        return passages;
    }

    CodeBook codes() {
        return codes.get();
    }

    /** The article's length in sentences that are read, at least 1. */
    int sentencesRead() {
        return sentencesRead.get();
    }

    /** Claims of an official standing and what they vouch for. */
    List<Claim> claims() {
        return claims.get();
    }

    /** Whether the article lies on a host of the brand's own. */
    boolean liesWith(String brand) {
        return carrier.map(facts -> facts.isOfficialOf(brand)).orElse(false);
    }

    /** Cues of the category, by place. */
    List<CueHit> cues(String category) {
        return cues.all().stream()
                .filter(cue -> cue.category().equals(category))
                .toList();
    }

    /** Cues of the category that lie within the span, by place. */
    List<CueHit> cues(String category, Span within) {
        return cues.within(within, cue -> cue.category().equals(category));
    }

    boolean hasCue(String category, Span within) {
        return cues.hasWithin(within, cue -> cue.category().equals(category));
    }

    /** Mentions that lie within the span. */
    List<BrandMention> mentions(Span within) {
        return mentions.within(within, mention -> true);
    }

    /** Whether the span is a brand's name, no more and no less. */
    boolean isNamed(Span span) {
        return mentions.hasWithin(span, mention -> mention.span().equals(span));
    }

    /** The brand whose name stands nearest to the span, within the passage. */
    Optional<BrandMention> nearestMention(Span to, Span passage) {
        BrandMention best = null;
        for (BrandMention mention : mentions(passage)) {
            if (best == null || mention.span().distanceTo(to) < best.span().distanceTo(to)) {
                best = mention;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The brand that the article as a whole is about: named in its title, else the one it names most. */
    Optional<String> mainBrand() {
        return mainBrand.get();
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

    private SpanIndex writtenAddresses() {
        return new SpanIndex(Stream.concat(
                        addresses.stream()
                                .filter(address -> address.role() != AddressOccurrence.Role.TARGET)
                                .map(AddressOccurrence::span),
                        article().hyperlinks().stream().flatMap(link -> link.targetSpan().stream()))
                .toList());
    }

    /** Whether it lies where everybody's accounts, rooms and repositories have addresses like a personal link's. */
    boolean isEverybodys(AddressOccurrence address) {
        return knowledge
                .referralShapes()
                .honestHosts()
                .contains(address.address().host());
    }

    /** Whether any block of the kind holds the offset, at any depth. */
    boolean isWithin(Block.Kind kind, int offset) {
        return blocks.isWithin(kind, offset);
    }

    boolean isHidden(Span span) {
        return isWithin(Block.Kind.HIDDEN, span.start());
    }

    /** All cues, by place. */
    List<CueHit> cues() {
        return cues.all();
    }
}
