package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.BlockIndex;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.ShingleScan;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import dev.touchstone.web.LocatedAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An article after one pass of the lexicon, with the standing of its addresses: what every detector looks at. Spans are of the
 * original text. Confined to one thread: codes and claims are worked out when first asked for.
 */
public final class ScannedArticle {
    /** Code letters longer than this are a listing, in UTF-16 code units. */
    private static final int LISTING = 60;

    private static final ByPlace<CueHit> NO_CUES = new ByPlace<>(List.of(), CueHit::span);
    private static final ByPlace<BrandMention> NO_MENTIONS = new ByPlace<>(List.of(), BrandMention::span);

    private final SegmentedArticle segmented;
    private final Knowledge knowledge;
    private final Optional<CarrierFacts> carrier;
    private final ByPlace<AddressOccurrence> addresses;
    private final ByPlace<BrandMention> mentions;
    private final Map<String, ByPlace<BrandMention>> mentionsByBrand;
    private final List<CueHit> cues;
    private final Map<String, ByPlace<CueHit>> cuesByCategory;
    private final Lazy<ByPlace<CueHit>> cuesByPlace = new Lazy<>(() -> new ByPlace<>(cues(), CueHit::span));
    private final BlockIndex blocks;
    private final boolean veiled;
    private final TitleWords title;
    private final Passages passages;
    private final Lazy<SpanIndex> written = new Lazy<>(this::writtenAddresses);
    private final Lazy<Optional<String>> mainBrand = new Lazy<>(() -> MainBrand.of(this));
    private final Lazy<String> cased;
    private final Lazy<String> legible;
    private final Lazy<CodeBook> codes = new Lazy<>(() -> DocumentedParameters.without(this, CodeFinder.find(this)));
    private final Lazy<SpanIndex> codeSpans = new Lazy<>(() -> new SpanIndex(
            codes().entries().stream().flatMap(entry -> entry.spans().stream()).toList()));
    private final Lazy<CodeBook> pushed = new Lazy<>(() -> new OwnProgramme(this).without(codes()));
    private final Lazy<List<Block>> heads = new Lazy<>(() -> PageHead.find(article()));
    private final Lazy<List<Contact>> contacts = new Lazy<>(() -> ContactFinder.find(this));
    private final Lazy<Shingles> shingles = new Lazy<>(this::shingled);
    private final Lazy<List<GivingSentences.Given>> giving = new Lazy<>(() -> GivingSentences.in(this));
    private final Lazy<Demands> demands = new Lazy<>(() -> Demands.of(this));
    private final Lazy<Integer> sentencesAtMost = new Lazy<>(() -> ReadSentences.bound(this));
    private final Lazy<Integer> sentencesRead = new Lazy<>(() -> ReadSentences.count(this));
    private final Lazy<PersonalLinks> personalLinks = new Lazy<>(() -> new PersonalLinks(this));
    private final Lazy<List<Claim>> claims = new Lazy<>(() -> ClaimBinder.bind(this));

    ScannedArticle(
            SegmentedArticle segmented,
            BlockIndex blocks,
            Knowledge knowledge,
            Optional<CarrierFacts> carrier,
            List<AddressOccurrence> addresses,
            List<BrandMention> mentions,
            List<CueHit> cues,
            TitleWords title,
            boolean veiled) {
        this.veiled = veiled;
        this.segmented = segmented;
        this.cased = new Lazy<>(() -> segmented.folded().cased());
        this.legible = new Lazy<>(() -> segmented.folded().legible());
        this.knowledge = knowledge;
        this.carrier = carrier;
        this.addresses = new ByPlace<>(addresses, AddressOccurrence::span);
        this.mentions = new ByPlace<>(mentions, BrandMention::span);
        this.mentionsByBrand = ByPlace.grouped(mentions, BrandMention::brand, BrandMention::span);
        this.cues = List.copyOf(cues);
        this.cuesByCategory = ByPlace.grouped(cues, CueHit::category, CueHit::span);
        this.blocks = blocks;
        this.title = title;
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

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Where the article lies, where the caller knows it. */
    Optional<CarrierFacts> carrier() {
        return carrier;
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

    /** The title where it is no part of the text. */
    TitleWords title() {
        return title;
    }

    Passages passages() {
        return passages;
    }

    CodeBook codes() {
        return codes.get();
    }

    /** Whether a code lies in the passage, or reaches into it. */
    boolean hasCode(Span within) {
        return codeSpans.get().overlaps(within);
    }

    /** The codes without those of the programme that the page explains as its own. */
    CodeBook strangersCodes() {
        return pushed.get();
    }

    /** Contacts that are given, by place. */
    List<Contact> contacts() {
        return contacts.get();
    }

    /** The article's words but for what every page of a site has around it, addresses and names of brands put for their kind. */
    Shingles shingles() {
        return shingles.get();
    }

    /** The sentences that give the reader a link or a code, by place. */
    List<GivingSentences.Given> givingSentences() {
        return giving.get();
    }

    private Shingles shingled() {
        return ShingleScan.of(
                segmented.folded(),
                article().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                        .map(Block::span)
                        .toList(),
                segmented.addresses().stream().map(LocatedAddress::span).toList(),
                mentions.all().stream().map(BrandMention::span).toList(),
                codes().entries().stream()
                        .flatMap(entry -> entry.spans().stream())
                        .sorted()
                        .toList(),
                segmented.title());
    }

    /** The links for which somebody is paid. */
    PersonalLinks personalLinks() {
        return personalLinks.get();
    }

    /** What its readers are asked for. */
    Demands demands() {
        return demands.get();
    }

    /** No fewer than it has sentences. */
    int sentencesAtMost() {
        return sentencesAtMost.get();
    }

    /** The article's length in sentences that are read, at least 1. */
    int sentencesRead() {
        return sentencesRead.get();
    }

    /** Claims of an official standing and what they vouch for. */
    List<Claim> claims() {
        return claims.get();
    }

    /** Its title and first headings, by place. */
    List<Block> heads() {
        return heads.get();
    }

    /** Whether the article lies on a host of the brand's own. */
    boolean liesWith(String brand) {
        return carrier.map(facts -> facts.isOfficialOf(brand)).orElse(false);
    }

    /** Whether a reader finds a way to the brand's own site there that is nobody's personal link. */
    boolean leadsTo(String brand) {
        return addresses().stream()
                .anyMatch(address -> address.isOfficial()
                        && !address.isReferral()
                        && address.isFollowed()
                        && address.host().brand().filter(brand::equals).isPresent());
    }

    /** Whether it lies on the official site of the brand it is about: what it hands out is the brand's own programme. */
    boolean explainsItself() {
        return mainBrand().map(this::liesWith).orElse(false);
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
                        addresses().stream()
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

    /** Whether readers do not see it. */
    boolean isHidden(Span span) {
        return !veiled && isWithin(Block.Kind.HIDDEN, span.start());
    }

    /** All cues, by place. */
    List<CueHit> cues() {
        return cues;
    }
}
