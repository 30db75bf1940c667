package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A title or a body, and what stands where in it: what mutations work on. */
final class Written {
    private final String text;
    private final InputFormat format;
    private final Layout layout;
    private final BitSet free;
    private final List<WrittenAddress> addresses;
    private final List<WrittenName> names;
    private final List<Span> codes;

    /** @param codes that are known of the article, longest first */
    Written(String text, InputFormat format, Surroundings around, Collection<String> codes) {
        this.text = text;
        this.format = format;
        this.layout = Layout.of(text, format);
        this.addresses = around.addresses(text, layout, codes);
        this.free = (BitSet) layout.words().clone();
        addresses.forEach(
                address -> free.clear(address.span().start(), address.span().end()));
        clearContacts();
        this.codes = codes(codes);
        this.names = around.names().in(text, free);
    }

    String text() {
        return text;
    }

    InputFormat format() {
        return format;
    }

    /** What stands before the content: front matter, the head of a page. */
    String head() {
        return text.substring(0, layout.bodyStart());
    }

    /** All behind that. */
    String content() {
        return text.substring(layout.bodyStart());
    }

    int bodyStart() {
        return layout.bodyStart();
    }

    List<WrittenAddress> addresses() {
        return addresses;
    }

    List<Span> codes() {
        return codes;
    }

    /** Whether markup may be put there, as between the words of Markdown. */
    boolean takesMarkup(Span span) {
        return layout.open().nextClearBit(span.start()) >= span.end();
    }

    /** Whether every character there is a word's, of no address. */
    boolean isFree(Span span) {
        return free.nextClearBit(span.start()) >= span.end();
    }

    /** With each brand's name written otherwise. */
    String names(UnaryOperator<String> change) {
        return namesOf(name -> Optional.of(change.apply(name.span().cut(text))));
    }

    String namesOf(Function<WrittenName, Optional<String>> change) {
        Edits edits = new Edits(text);
        names.forEach(name -> change.apply(name).ifPresent(other -> edits.replace(name.span(), other)));
        return edits.made();
    }

    /** With each code among the words written otherwise, where the test holds. */
    String codes(Predicate<Span> where, UnaryOperator<String> change) {
        Edits edits = new Edits(text);
        codes.stream().filter(where).forEach(code -> edits.replace(code, change.apply(code.cut(text))));
        return edits.made();
    }

    /** With each address written otherwise; angle brackets around it go with it. */
    String addresses(Function<WrittenAddress, Optional<String>> change) {
        Edits edits = new Edits(text);
        addresses.forEach(address -> change.apply(address).ifPresent(other -> edits.replace(address.outer(), other)));
        return edits.made();
    }

    /** With the words written otherwise, run by run; addresses, codes and markup stay. */
    String words(UnaryOperator<String> change) {
        BitSet changing = (BitSet) free.clone();
        codes.forEach(code -> changing.clear(code.start(), code.end()));
        return changed(changing, change);
    }

    /** Likewise, with the codes. */
    String wordsAndCodes(UnaryOperator<String> change) {
        return changed(free, change);
    }

    /** Likewise, where markup may be put. */
    String openWords(UnaryOperator<String> change) {
        BitSet changing = (BitSet) free.clone();
        changing.and(layout.open());
        return changed(changing, change);
    }

    private String changed(BitSet where, UnaryOperator<String> change) {
        Edits edits = new Edits(text);
        runs(where).forEach(run -> edits.replace(run, change.apply(run.cut(text))));
        return edits.made();
    }

    private static List<Span> runs(BitSet set) {
        List<Span> runs = new ArrayList<>();
        for (int at = set.nextSetBit(0); at >= 0; at = set.nextSetBit(set.nextClearBit(at))) {
            runs.add(new Span(at, set.nextClearBit(at)));
        }
        return runs;
    }

    /** A mailbox or an account with another letter in it is somebody else's. */
    private void clearContacts() {
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int start = sign;
            int end = sign + 1;
            while (start > 0 && isOfContact(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && isOfContact(text.charAt(end))) {
                end++;
            }
            free.clear(start, end);
        }
    }

    private static boolean isOfContact(char c) {
        return BrandNames.isLatin(c) || "._-+@".indexOf(c) >= 0;
    }

    private List<Span> codes(Collection<String> known) {
        List<Span> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (String code : known) {
            for (int at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
                Span span = new Span(at, at + code.length());
                if (isFree(span) && FreshNames.standsAlone(text, span) && taken.nextSetBit(at) != at) {
                    taken.set(span.start(), span.end());
                    found.add(span);
                }
            }
        }
        return found.stream().sorted().toList();
    }
}
