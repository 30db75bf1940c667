package dev.touchstone.detect;

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
import java.util.Optional;

/**
 * An article after one pass of the lexicon, with the standing of its addresses: what every detector looks at. Confined to one
 * thread: codes, claims and whatever else follows from what stands in the text are worked out when first asked for.
 */
public final class ScannedArticle extends ScannedText {
    private final Knowledge knowledge;
    private final Optional<CarrierFacts> carrier;
    private final TitleWords title;
    private final Lazy<Optional<String>> mainBrand = new Lazy<>(() -> MainBrand.of(this));
    private final Lazy<CodeBook> codes = new Lazy<>(() -> DocumentedParameters.without(this, CodeFinder.find(this)));
    private final Lazy<SpanIndex> codeSpans = new Lazy<>(() -> new SpanIndex(
            codes().entries().stream().flatMap(entry -> entry.spans().stream()).toList()));
    private final Lazy<CodeBook> pushed = new Lazy<>(() -> new OwnProgramme(this).without(codes()));
    private final Lazy<List<Block>> heads = new Lazy<>(() -> PageHead.find(article()));
    private final Lazy<List<String>> nameHeads = new Lazy<>(() -> HeadName.heads(this));
    private final Lazy<Quotations> quotations = new Lazy<>(() -> Quotations.in(this));
    private final Lazy<List<Contact>> contacts = new Lazy<>(() -> ContactFinder.find(this));
    private final Lazy<List<PhoneRun>> phoneRuns = new Lazy<>(() -> PhoneRun.in(text()));
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
        super(segmented, blocks, addresses, mentions, cues, veiled);
        this.knowledge = knowledge;
        this.carrier = carrier;
        this.title = title;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Where the article lies, where the caller knows it. */
    Optional<CarrierFacts> carrier() {
        return carrier;
    }

    /** The title where it is no part of the text. */
    TitleWords title() {
        return title;
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

    /** What may be telephone numbers, by place. */
    List<PhoneRun> phoneRuns() {
        return phoneRuns.get();
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
                segmented().folded(),
                article().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                        .map(Block::span)
                        .toList(),
                segmented().addresses().stream().map(LocatedAddress::span).toList(),
                mentions().stream().map(BrandMention::span).toList(),
                codes().entries().stream()
                        .flatMap(entry -> entry.spans().stream())
                        .sorted()
                        .toList(),
                segmented().title());
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

    /** What a name must stand in for the page to be headed by it, see {@link HeadName#heads}. */
    List<String> nameHeads() {
        return nameHeads.get();
    }

    /** What it repeats rather than says. */
    Quotations quotations() {
        return quotations.get();
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

    /** The brand that the article as a whole is about: named in its title, else the one it names most. */
    Optional<String> mainBrand() {
        return mainBrand.get();
    }

    /** Whether it lies where everybody's accounts, rooms and repositories have addresses like a personal link's. */
    boolean isEverybodys(AddressOccurrence address) {
        return knowledge
                .referralShapes()
                .honestHosts()
                .contains(address.address().host());
    }
}
