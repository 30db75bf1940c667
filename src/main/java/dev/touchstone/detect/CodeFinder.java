package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.text.SpanIndex;
import dev.touchstone.web.ReferralValue;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds codes in addresses and in words, then the same codes wherever else they stand. */
final class CodeFinder {
    /** Hosts that documents put where the reader's own belongs. */
    private static final Set<String> STAND_INS = Set.of(
            "client.com",
            "company.com",
            "mycompany.com",
            "yourcompany.com",
            "mysite.com",
            "mydomain.com",
            "yourdomain.com",
            "yoursite.com",
            "yourstore.com",
            "mystore.com",
            "domain.com",
            "website.com",
            "acme.com",
            "yourapp.com");

    private final ScannedArticle article;
    private final List<CodeOccurrence> found = new ArrayList<>();
    /** The same, each address with the keys of the codes it carries. */
    private final Set<Carried> carried = new HashSet<>();

    private final Set<String> linked = new HashSet<>();

    private CodeFinder(ScannedArticle article) {
        this.article = article;
    }

    static CodeBook find(ScannedArticle article) {
        CodeFinder finder = new CodeFinder(article);
        finder.inAddresses();
        finder.found.addAll(LabelledCodes.find(article, finder.known()));
        finder.found.addAll(CodeColumns.find(article));
        finder.found.addAll(CodeLines.find(article, finder.found));
        finder.weakShapesInCompany();
        finder.sharedMarks();
        finder.elsewhere();
        finder.withoutSamples();
        return CodeBook.of(finder.found);
    }

    private void inAddresses() {
        for (AddressOccurrence address : article.addresses()) {
            if (address.isReferral() && !isProgram(address)) {
                address.code().ifPresent(code -> add(code, address));
            }
        }
    }

    /** A call in a listing ({@code link("https://…/signup?invite=H7QK", …)}) is a sample, not a link to follow. */
    private boolean isProgram(AddressOccurrence address) {
        Span at = address.span();

        if (address.role() != AddressOccurrence.Role.TEXT || !article.isWithin(Block.Kind.CODE, at.start())) {
            return false;
        }
        if (isReadersOwn(address.address().host())) {
            return true;
        }
        if (!article.isListing(at)) {
            return false;
        }
        Span line = article.passages().lineAround(at);
        String text = article.text();
        String rest =
                text.substring(line.start(), at.start()) + text.substring(Math.min(at.end(), line.end()), line.end());
        return rest.chars().anyMatch(c -> "{}()\";=".indexOf(c) >= 0);
    }

    /** {@code yourapp.com}: the reader is to put his own in its place. */
    private static boolean isReadersOwn(String host) {
        for (String label : host.split("\\.", -1)) {
            if (label.equals("example") || label.startsWith("your")) {
                return true;
            }
        }
        return false;
    }

    private void weakShapesInCompany() {
        WeakShapes weak = new WeakShapes(article, known());
        for (AddressOccurrence address : article.addresses()) {
            if (address.shape().isPresent()) {
                weak.code(address).ifPresent(code -> add(code, address));
            }
        }
    }

    /** What stands in an address of which the reader's own is to take the place is a sample wherever else it stands. */
    private void withoutSamples() {
        if (found.isEmpty()) {
            return;
        }
        for (AddressOccurrence address : article.addresses()) {
            if (STAND_INS.contains(address.address().host())) {
                String written = address.address().url();
                found.removeIf(code -> TokenSearch.contains(written, code.code()));
            }
        }
    }

    private void sharedMarks() {
        SharedMarks marks = new SharedMarks(article);
        for (AddressOccurrence address : article.addresses()) {
            marks.in(address)
                    .filter(code -> !carried.contains(new Carried(CodeBook.key(code), address)))
                    .ifPresent(code -> add(code, address));
        }
    }

    private void add(String code, AddressOccurrence address) {
        add(code, address, CodeOccurrence.Kind.LINK);
    }

    /** Where it stands there. */
    private Span add(String code, AddressOccurrence address, CodeOccurrence.Kind kind) {
        Span span = within(address, code);
        found.add(new CodeOccurrence(code, span, kind, Optional.of(address)));
        carried.add(new Carried(CodeBook.key(code), address));
        linked.add(CodeBook.key(code));
        return span;
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        found.forEach(occurrence -> known.add(CodeBook.key(occurrence.code())));
        return known;
    }

    private void elsewhere() {
        Map<String, String> codes = new LinkedHashMap<>();
        Map<String, List<Span>> places = new HashMap<>();
        for (CodeOccurrence occurrence : found) {
            String key = CodeBook.key(occurrence.code());
            // A shorter code would be found by accident.
            if (occurrence.code().length() >= TokenSearch.SHORTEST && CodeShape.isPossible(occurrence.code())) {
                codes.putIfAbsent(key, occurrence.code());
            }
            places.computeIfAbsent(key, unused -> new ArrayList<>()).add(occurrence.span());
        }
        if (codes.isEmpty()) {
            return;
        }
        TokenSearch search = new TokenSearch(codes.values());
        Map<String, List<AddressOccurrence>> holders = holders(search);
        Map<String, List<Integer>> inText = search.places(article.cased());
        codes.forEach((key, code) -> {
            List<Span> taken = places.getOrDefault(key, new ArrayList<>());
            for (AddressOccurrence address : holders.getOrDefault(code, List.of())) {
                inOtherAddress(code, address, taken);
            }
            if (isPlain(key, code)) {
                inText(code, inText.getOrDefault(code, List.of()), new SpanIndex(taken));
            }
        });
        if (found.stream().anyMatch(this::isSpread)) {
            codes.entrySet().removeIf(code -> !isPlain(code.getKey(), code.getValue()));
            spread(codes, places);
        }
    }

    /** Whether it is more than a word that was once called a code, such as an event's. */
    private boolean isPlain(String key, String code) {
        return CodeShape.isTelling(code)
                || CodeShape.isMixed(code)
                || (linked.contains(key) && !ReferralValue.isWord(code));
    }

    /** Whether it is written with a space behind each of its letters. */
    private boolean isSpread(CodeOccurrence occurrence) {
        return occurrence.address().isEmpty()
                && occurrence.span().cut(article.text()).indexOf(' ') > 0;
    }

    /** Who sets one code apart by spaces does so throughout. */
    private void spread(Map<String, String> codes, Map<String, List<Span>> places) {
        FoldedText folded = article.segmented().folded();
        for (Span token : new SpreadCodes(article.cased(), codes.keySet()).all()) {
            Span span = folded.toOriginal(token);
            String code = token.cut(article.cased()).replace(" ", "");
            if (places.getOrDefault(CodeBook.key(code), List.of()).stream().noneMatch(span::overlaps)
                    && span.cut(article.text()).indexOf(' ') > 0) {
                found.add(new CodeOccurrence(code, span, CodeOccurrence.Kind.BARE, Optional.empty()));
            }
        }
    }

    /** For each code the addresses in whose path or query it stands. */
    private Map<String, List<AddressOccurrence>> holders(TokenSearch search) {
        Map<String, List<AddressOccurrence>> holders = new HashMap<>();
        for (AddressOccurrence address : article.addresses()) {
            // On a host of everybody's rooms and tests, only what is known of its own form is a code.
            if (article.isEverybodys(address)) {
                continue;
            }
            WebAddress at = address.address();
            for (String code : search.in(at.fileName().orElse(""), at.path(), at.query())) {
                holders.computeIfAbsent(code, unused -> new ArrayList<>()).add(address);
            }
        }
        return holders;
    }

    private void inOtherAddress(String code, AddressOccurrence address, List<Span> taken) {
        if (carried.contains(new Carried(CodeBook.key(code), address))) {
            return;
        }
        String file = address.address().fileName().orElse("");
        boolean inFile = file.indexOf('.') > 0 && TokenSearch.contains(file, code);
        taken.add(add(code, address, inFile ? CodeOccurrence.Kind.FILE : CodeOccurrence.Kind.LINK));
    }

    /** Not for a word that was only called a code, such as an event's: elsewhere it is the thing it names. */
    private void inText(String code, List<Integer> places, SpanIndex taken) {
        FoldedText folded = article.segmented().folded();
        Optional<Span> before = Optional.empty();
        for (int at : places) {
            Span span = folded.toOriginal(at, at + code.length());
            if (!taken.overlaps(span)
                    && before.filter(span::overlaps).isEmpty()
                    && !article.isInAddress(span)
                    && !article.isListing(span)) {
                found.add(new CodeOccurrence(code, span, CodeOccurrence.Kind.BARE, Optional.empty()));
                before = Optional.of(span);
            }
        }
    }

    /** The code itself where the address is written out, else the shown text. */
    private Span within(AddressOccurrence address, String code) {
        String shown = address.span().cut(article.text());
        int at = shown.lastIndexOf(code);
        return at < 0
                ? address.span()
                : new Span(address.span().start() + at, address.span().start() + at + code.length());
    }

    private record Carried(String key, AddressOccurrence address) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Carried carried && key.equals(carried.key) && address.equals(carried.address);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + address.hashCode();
        }
    }
}
