package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Span;
import dev.touchstone.web.ReferralShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds codes in addresses and in words, then the same codes wherever else they stand. */
final class CodeFinder {
    /** A code shorter than this is not looked for elsewhere: it would be found by accident. */
    private static final int SHORTEST_ELSEWHERE = 4;

    /** Parameters that carry a person rather than a page, and mean nothing alone. */
    private static final Set<String> PERSONAL =
            Set.of("start", "startapp", "code", "r", "c", "i", "ic", "pid", "share", "via", "by", "partner");

    private static final int FEWEST_PAGES = 3;

    private final ScannedArticle article;
    private final List<CodeOccurrence> found = new ArrayList<>();

    private CodeFinder(ScannedArticle article) {
        this.article = article;
    }

    static CodeBook find(ScannedArticle article) {
        CodeFinder finder = new CodeFinder(article);
        finder.inAddresses();
        finder.found.addAll(LabelledCodes.find(article, finder.known()));
        finder.found.addAll(CodeColumns.find(article));
        finder.weakShapesInCompany();
        finder.sharedMarks();
        finder.elsewhere();
        return CodeBook.of(finder.found);
    }

    private void inAddresses() {
        for (AddressOccurrence address : article.addresses()) {
            if (!isProgram(address)) {
                address.code().filter(code -> !CodeShape.isPlaceholder(code)).ifPresent(code -> add(code, address));
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

    /** A weak shape is a code where words call the same value one, or the link's own words speak of an invitation. */
    private void weakShapesInCompany() {
        Set<String> known = known();
        for (AddressOccurrence address : article.addresses()) {
            Optional<ReferralShape> shape = address.shape().filter(weak -> !weak.plain());
            if (shape.isEmpty() || !address.leads()) {
                continue;
            }
            String code = shape.get().code();
            Span passage = article.passages().sentenceAround(address.span());
            if (known.contains(CodeBook.key(code))
                    || isSpread(shape.get())
                    || article.hasCue("link-label", passage)
                    || article.hasCue("link-pointer", passage)
                    || article.hasCue("code-label", passage)
                    || isPaid(passage, shape.get())) {
                add(code, address);
            }
        }
    }

    /** A host kept for invitations ({@code share.}) needs no word of signing up beside what it pays. */
    private boolean isPaid(Span passage, ReferralShape shape) {
        return article.hasCue("benefit", passage)
                && (shape.form().endsWith(".")
                        || article.hasCue("entrance", passage)
                        || article.hasCue("push", passage));
    }

    private void sharedMarks() {
        SharedMarks marks = new SharedMarks(article);
        for (AddressOccurrence address : article.addresses()) {
            marks.in(address).filter(code -> !isTaken(code, address)).ifPresent(code -> add(code, address));
        }
    }

    /** One value behind one name in links to several pages is somebody's: pages have ids of their own. */
    private boolean isSpread(ReferralShape shape) {
        Set<String> pages = new TreeSet<>();
        for (AddressOccurrence address : article.addresses()) {
            if (address.shape().filter(shape::equals).isPresent()) {
                pages.add(address.address().host() + address.address().path());
            }
        }
        return pages.size() >= FEWEST_PAGES && PERSONAL.contains(shape.form());
    }

    private void add(String code, AddressOccurrence address) {
        found.add(new CodeOccurrence(code, within(address, code), CodeOccurrence.Kind.LINK, Optional.of(address)));
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        found.forEach(occurrence -> known.add(CodeBook.key(occurrence.code())));
        return known;
    }

    private void elsewhere() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (CodeOccurrence occurrence : found) {
            if (occurrence.code().length() >= SHORTEST_ELSEWHERE && CodeShape.isPossible(occurrence.code())) {
                codes.putIfAbsent(CodeBook.key(occurrence.code()), occurrence.code());
            }
        }
        for (String code : codes.values()) {
            inOtherAddresses(code);
            if (CodeShape.isTelling(code) || CodeShape.isMixed(code) || isInLink(code)) {
                inText(code);
            }
        }
    }

    private void inOtherAddresses(String code) {
        for (AddressOccurrence address : article.addresses()) {
            // On a host of everybody's rooms and tests, only what is known of its own form is a code.
            if (isTaken(code, address) || article.isEverybodys(address)) {
                continue;
            }
            String file = address.address().fileName().orElse("");
            if (TokenSearch.contains(file, code)) {
                boolean isFile = file.indexOf('.') > 0;
                found.add(new CodeOccurrence(
                        code,
                        within(address, code),
                        isFile ? CodeOccurrence.Kind.FILE : CodeOccurrence.Kind.LINK,
                        Optional.of(address)));
            } else if (TokenSearch.contains(address.address().path(), code)
                    || TokenSearch.contains(address.address().query(), code)) {
                add(code, address);
            }
        }
    }

    private boolean isInLink(String code) {
        return found.stream()
                .anyMatch(occurrence -> occurrence.address().isPresent()
                        && CodeBook.key(occurrence.code()).equals(CodeBook.key(code)));
    }

    /** Not for a word that was only called a code, such as an event's: elsewhere it is the thing it names. */
    private void inText(String code) {
        FoldedText folded = article.segmented().folded();
        String text = article.cased();
        for (int at = TokenSearch.next(text, code, 0); at >= 0; at = TokenSearch.next(text, code, at + code.length())) {
            Span span = folded.toOriginal(at, at + code.length());
            if (!isTaken(code, span) && !article.isInAddress(span) && !article.isListing(span)) {
                found.add(new CodeOccurrence(code, span, CodeOccurrence.Kind.BARE, Optional.empty()));
            }
        }
    }

    private boolean isTaken(String code, AddressOccurrence address) {
        return found.stream()
                .anyMatch(occurrence ->
                        occurrence.address().filter(address::equals).isPresent()
                                && CodeBook.key(occurrence.code()).equals(CodeBook.key(code)));
    }

    private boolean isTaken(String code, Span span) {
        return found.stream()
                .anyMatch(occurrence -> occurrence.span().overlaps(span)
                        && CodeBook.key(occurrence.code()).equals(CodeBook.key(code)));
    }

    /** The code itself where the address is written out, else the shown text. */
    private Span within(AddressOccurrence address, String code) {
        String shown = address.span().cut(article.text());
        int at = shown.lastIndexOf(code);
        return at < 0
                ? address.span()
                : new Span(address.span().start() + at, address.span().start() + at + code.length());
    }
}
