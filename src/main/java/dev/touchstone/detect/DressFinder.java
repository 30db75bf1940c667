package dev.touchstone.detect;

import static dev.touchstone.detect.AskedKind.CREDENTIAL;

import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.detect.Dress.Mark;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by what a page is made to look like a brand's. */
final class DressFinder {
    /** Between a field's label and the name in it, in UTF-16 code units. */
    private static final int LABEL = 40;

    /** Beside its name a picture's text says that it is a sign, in UTF-16 code units. */
    private static final int SIGN = 8;

    /** What is said in a menu, and how much of it in a line, in UTF-16 code units. */
    private static final int ENTRY = 30;

    private static final int ENTRIES = 160;

    /** Ways out of which a page of somebody's own has one to another place. */
    private static final int HOUSE = 8;

    private static final int SHORTEST_NAME = 5;

    private static final int MOST_SPANS = 12;

    /** A page has one icon in a few sizes; of more than these nothing is asked. */
    private static final int MOST_ICONS = 4;

    private static final int MOST_BRANDS = 4;

    /** Services that find any site's icon, and the notices of those who keep robots away. */
    private static final List<String> SERVICES = List.of("/s2/favicons", "recaptcha");

    private static final String POLICIES = "policies.";

    /** Somebody else's account is the way in. */
    private static final List<String> BY_WAY_OF =
            List.of("with", "via", "using", "through", "by", "用", "以", "使用", "通过", "透過", "通過");

    /** Words of a path. */
    private static final Set<String> OWN_PAGES = Set.of(
            "privacy",
            "terms",
            "termsofuse",
            "legal",
            "legalhub",
            "agreement",
            "agreements",
            "cookie",
            "cookies",
            "forgot",
            "forgotpassword",
            "reset",
            "recover",
            "recovery",
            "findpwd",
            "help",
            "smarthelp",
            "support",
            "ua",
            "docs");

    private DressFinder() {}

    /**
     * The brands that the page may be made to look like: the one it is about, those whose address stands at its head, and those whose
     * icon it has.
     */
    static List<String> brands(ScannedArticle article) {
        Stream<String> headed = article.heads().stream()
                .flatMap(head -> article.addresses(head.span()).stream())
                .filter(AddressOccurrence::isOfficial)
                .flatMap(address -> address.host().brand().stream());
        return Stream.of(article.mainBrand().stream(), headed, icons(article).stream())
                .flatMap(brands -> brands)
                .distinct()
                .limit(MOST_BRANDS)
                .toList();
    }

    /** @param carrier where the page lies */
    static Dress of(ScannedArticle article, String brand, CarrierFacts carrier) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<Span> spans = new ArrayList<>();
        head(article, brand, carrier, marks, spans);
        prompts(article, brand, marks, spans);
        List<Span> foot = PageFoot.of(article, brand);
        if (!foot.isEmpty()) {
            marks.add(Mark.FOOT);
            spans.addAll(foot);
        }
        pictures(article, brand, marks, spans);
        menu(article, brand, marks, spans);
        List<Span> house = house(article, brand);
        if (!house.isEmpty()) {
            marks.add(Mark.HOUSE);
            spans.addAll(house);
            if (isInHost(article, brand, carrier)) {
                marks.add(Mark.HOST);
            }
        }
        if (icons(article).contains(brand)) {
            marks.add(Mark.ICON);
        }
        if (isSentElsewhere(article, carrier)) {
            marks.add(Mark.ELSEWHERE);
        }
        return new Dress(
                brand,
                marks,
                spans.stream().distinct().sorted().limit(MOST_SPANS).toList());
    }

    private static void head(
            ScannedArticle article, String brand, CarrierFacts carrier, Set<Mark> marks, List<Span> spans) {
        List<Span> addresses = article.heads().stream()
                .flatMap(head -> article.addresses(head.span()).stream())
                .filter(address -> isBrands(address, brand) && (address.isWrittenOut() || !address.leads()))
                .map(AddressOccurrence::span)
                .toList();
        if (PageHead.names(article, brand, carrier) || !addresses.isEmpty()) {
            marks.add(Mark.HEAD);
            spans.addAll(addresses);
            article.heads().forEach(head -> spans.addAll(names(article, brand, head.span())));
        }
        if (article.heads().stream().anyMatch(head -> addresses.contains(head.span()))) {
            marks.add(Mark.ADDRESS);
        }
        List<Span> logins = marks.contains(Mark.HEAD) ? LoginHead.of(article, brand) : List.of();
        if (!logins.isEmpty()) {
            marks.add(Mark.LOGIN);
            spans.addAll(logins);
        }
        if (marks.contains(Mark.HEAD)
                && Dress.takesWallet(article)
                && PageHead.has(article, "giveaway")
                && !article.leadsTo(brand)) {
            marks.add(Mark.GIVEAWAY);
            article.cues(Dress.WALLET).forEach(cue -> spans.add(cue.span()));
        }
    }

    /** {@code Apple ID … Password}, {@code 请输入你的QQ密码}. */
    private static void prompts(ScannedArticle article, String brand, Set<Mark> marks, List<Span> spans) {
        FormFields form = new FormFields(article);
        for (Span label : article.demands().fields(CREDENTIAL)) {
            Span line = article.passages().lineAround(label);
            Span before = new Span(Math.max(line.start(), label.start() - LABEL), label.start());
            List<BrandMention> named = article.mentions(before);
            boolean alone = !named.isEmpty()
                    && named.stream().allMatch(mention -> mention.brand().equals(brand) && isPrompt(article, mention));
            if (alone && !article.isHidden(label) && form.isLabel(CREDENTIAL, label)) {
                Span nearest = named.get(named.size() - 1).span();
                marks.add(Mark.PROMPT);
                spans.add(nearest);
                if (isAttached(article, nearest, label)) {
                    marks.add(Mark.PASSWORD);
                    spans.add(label);
                }
            }
        }
    }

    /** A button that says a name alone, or with whose account one may come in, asks for nothing of the brand's. */
    private static boolean isPrompt(ScannedArticle article, BrandMention mention) {
        Span line = article.passages().lineAround(mention.span());
        String before = article.legible()
                .substring(line.start(), mention.span().start())
                .stripTrailing();
        return !article.isWithin(Block.Kind.ALTERNATIVE, mention.span().start())
                && BY_WAY_OF.stream().noneMatch(before::endsWith);
    }

    private static boolean isAttached(ScannedArticle article, Span name, Span label) {
        return name.end() <= label.start()
                && label.start() - name.end() <= 1
                && article.legible().substring(name.end(), label.start()).isBlank();
    }

    /** A sign on a link to a page elsewhere is the button by which others' accounts are the way in; on one to a front, it is a logo. */
    private static void pictures(ScannedArticle article, String brand, Set<Mark> marks, List<Span> spans) {
        for (Block block : article.article().blocks()) {
            Optional<Span> name = block.kind() == Block.Kind.ALTERNATIVE
                    ? names(article, brand, block.span()).stream()
                            .filter(span -> block.span().length() <= span.length() + SIGN)
                            .findFirst()
                    : Optional.empty();
            boolean button = name.isPresent()
                    && article.addresses(article.passages().lineAround(block.span())).stream()
                            .anyMatch(link -> !link.internal()
                                    && !link.isFrontDoor()
                                    && link.span().contains(block.span().start()));
            if (name.isPresent() && !button) {
                marks.add(Mark.PICTURE);
                spans.add(name.get());
            }
        }
    }

    private static void menu(ScannedArticle article, String brand, Set<Mark> marks, List<Span> spans) {
        for (AddressOccurrence link : article.addresses()) {
            Span line = article.passages().lineAround(link.span());
            if (link.role() == AddressOccurrence.Role.TARGET
                    && isBrands(link, brand)
                    && link.span().length() <= ENTRY
                    && line.length() <= ENTRIES
                    && !link.address().host().startsWith(POLICIES)
                    && Arrays.stream(link.address()
                                    .path()
                                    .toLowerCase(Locale.ROOT)
                                    .split("[^a-z]+", -1))
                            .anyMatch(OWN_PAGES::contains)) {
                marks.add(Mark.MENU);
                spans.add(link.span());
            }
        }
    }

    /** The menus of a copied page, of which only the form was changed. */
    private static List<Span> house(ScannedArticle article, String brand) {
        List<AddressOccurrence> exits = article.addresses().stream()
                .filter(link -> link.role() == AddressOccurrence.Role.TARGET && link.leads() && !link.internal())
                .toList();
        boolean brands = exits.size() >= HOUSE
                && exits.stream()
                        .allMatch(link -> !link.isReferral()
                                && link.host().brand().filter(brand::equals).isPresent());
        return brands ? exits.stream().map(AddressOccurrence::span).toList() : List.of();
    }

    private static boolean isInHost(ScannedArticle article, String brand, CarrierFacts carrier) {
        String label = PageName.joined(Hosting.label(carrier));
        return article.knowledge().registry().brand(brand).stream()
                .flatMap(known -> known.names().stream())
                .map(name -> PageName.joined(name.value()))
                .anyMatch(name -> name.length() >= SHORTEST_NAME && (label.startsWith(name) || label.endsWith(name)));
    }

    private static List<String> icons(ScannedArticle article) {
        Knowledge knowledge = article.knowledge();
        return article.article().hyperlinks().stream()
                .filter(link -> link.kind() == Hyperlink.Kind.ICON)
                .limit(MOST_ICONS)
                .filter(link -> SERVICES.stream().noneMatch(link.target()::contains))
                .flatMap(link -> knowledge.parser().parse(link.target()).stream())
                .map(address -> knowledge.registry().standing(address))
                .filter(host -> host.standing() == Standing.OFFICIAL)
                .flatMap(host -> host.brand().stream())
                .toList();
    }

    /** A house that is called alike under another ending, or as the page calls itself, is the page's own. */
    private static boolean isSentElsewhere(ScannedArticle article, CarrierFacts carrier) {
        Knowledge knowledge = article.knowledge();
        return article.article().hyperlinks().stream()
                .filter(link -> link.kind() == Hyperlink.Kind.LOGIN)
                .limit(MOST_ICONS)
                .flatMap(link -> knowledge.parser().parse(link.target()).stream())
                .filter(address -> !address.site().equals(carrier.address().site()))
                .filter(address -> knowledge.registry().standing(address).standing() != Standing.OFFICIAL)
                .anyMatch(address -> !isCalledAlike(article, carrier, address));
    }

    private static boolean isCalledAlike(ScannedArticle article, CarrierFacts carrier, WebAddress address) {
        String label = Hosting.label(address);
        return label.equals(Hosting.label(carrier)) || PageName.of(article).owns(label);
    }

    private static boolean isBrands(AddressOccurrence link, String brand) {
        return link.isOfficial()
                && !link.isReferral()
                && link.host().brand().filter(brand::equals).isPresent();
    }

    private static List<Span> names(ScannedArticle article, String brand, Span within) {
        return article.mentionsOf(brand).within(within).stream()
                .map(BrandMention::span)
                .toList();
    }
}
