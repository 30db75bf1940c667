package dev.touchstone.web;

import dev.touchstone.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds every address in a text, in order: with a scheme or bare, defanged, in full-width letters, broken up. A place is
 * looked at more closely only where a sign of an address stands, and no character is read more than a bounded number of
 * times, whatever the text.
 */
public final class AddressScanner {
    private final AddressParser parser;
    private final TopLevels topLevels;

    public AddressScanner(AddressParser parser) {
        this.parser = parser;
        this.topLevels = new TopLevels(parser.suffixes());
    }

    /** All addresses in the text by place, each occurrence; spans count in the original. */
    public List<LocatedAddress> scan(FoldedText text) {
        ScannedText scanned = new ScannedText(text);
        List<LocatedAddress> found = new ArrayList<>();
        int floor = 0;
        int i = scanned.nextSign(0);
        while (i < scanned.length()) {
            AddressReader reader = read(scanned, i, floor);
            Optional<LocatedAddress> address = reader == null ? Optional.empty() : reader.finish(parser);
            if (reader != null) {
                floor = Math.max(floor, address.isPresent() ? reader.end() : reader.skip());
            }
            address.ifPresent(found::add);
            i = scanned.nextSign(Math.max(i + 1, floor));
        }
        return List.copyOf(found);
    }

    private @Nullable AddressReader read(ScannedText text, int sign, int floor) {
        return switch (text.at(sign)) {
            case ':' -> schemed(text, sign, floor);
            case '.' -> mayJoin(text, sign) ? bare(text, sign, floor) : null;
            case 'd' -> isDotWord(text, sign) ? bare(text, sign, floor) : null;
            default -> isBetweenLatin(text, sign) ? bare(text, sign, floor) : null;
        };
    }

    private @Nullable AddressReader schemed(ScannedText text, int colon, int floor) {
        Optional<SchemeMark> scheme = SchemeMark.around(text, colon).filter(mark -> mark.start() >= floor);
        AddressReader reader =
                scheme.map(mark -> AddressReader.schemed(text, mark, topLevels)).orElse(null);
        boolean apart = text.at(colon - 1) == ' ' || text.at(colon + 1) == ' ';
        return apart && (reader == null || !reader.isAccepted()) ? spaced(text, colon, floor, reader) : reader;
    }

    private @Nullable AddressReader bare(ScannedText text, int sign, int floor) {
        int start = HostStart.before(text, sign, floor);
        AddressReader reader = start < 0 ? null : AddressReader.bare(text, start, topLevels);
        boolean apart = text.at(sign - 1) == ' ' && text.at(sign + 1) == ' ';
        return apart ? spaced(text, sign, floor, reader) : reader;
    }

    private @Nullable AddressReader spaced(ScannedText text, int sign, int floor, @Nullable AddressReader otherwise) {
        int[] places = SpacedOut.places(text, sign, floor);
        if (places.length < 5) {
            return otherwise;
        }
        AddressReader reader = AddressReader.spaced(text.select(places), topLevels);
        return reader.isAccepted() || SpacedOut.isFull(places) ? reader : otherwise;
    }

    /** A full stop that ends a sentence is the commonest sign: it is passed by at once. */
    private boolean mayJoin(ScannedText text, int dot) {
        char next = text.at(dot + 1);
        if (Letters.isLabel(next)) {
            return true;
        }
        if (Letters.isUnspaced(next) || Letters.isForeign(next)) {
            return Letters.isForeign(next) || topLevels.mayBegin(next) || Letters.isLatin(text.at(dot - 1));
        }
        int after = dot + 1;
        while (after < dot + 4 && Letters.isSpace(text.at(after))) {
            after++;
        }
        return after > dot + 1
                ? Letters.isAlphanumeric(text.at(after)) && !text.isUpperCase(after)
                : "])}\u3011\u3015".indexOf(next) >= 0;
    }

    private static boolean isDotWord(ScannedText text, int i) {
        return !Letters.isLabel(text.at(i + 3)) && !Letters.isLabel(text.at(i - 1));
    }

    private static boolean isBetweenLatin(ScannedText text, int i) {
        int start = Dot.labelEnd(text, i);
        return start > 0
                && Letters.isAlphanumeric(text.at(start - 1))
                && Dot.at(text, start).isPresent();
    }
}
