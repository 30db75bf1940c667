package dev.touchstone.web;

import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import java.util.Map;
import java.util.Optional;

/** Reads one address from its first letter to its end and says how it was spelt. */
final class AddressReader {
    private static final int LONGEST_USER = 256;
    private static final int LONGEST_V6 = 50;
    private static final String USER_SIGNS = "._~%!$&'*+=:;-";

    private final ScannedText text;
    private final TopLevels topLevels;
    private final AddressDraft draft;
    private final int start;
    private boolean schemed;
    private boolean onlySure;
    private boolean accepted;
    private int skip;

    private AddressReader(ScannedText text, TopLevels topLevels, int start) {
        this.text = text;
        this.topLevels = topLevels;
        this.draft = new AddressDraft(text);
        this.start = start;
    }

    /** Reads an address whose scheme has been found. */
    static AddressReader schemed(ScannedText text, SchemeMark mark, TopLevels topLevels) {
        AddressReader reader = new AddressReader(text, topLevels, mark.start());
        reader.readSchemed(mark);
        return reader;
    }

    /** Reads an address whose host begins at the place. */
    static AddressReader bare(ScannedText text, int start, TopLevels topLevels) {
        boolean slashes = text.at(start - 1) == '/' && text.at(start - 2) == '/' && !isWord(text.at(start - 3));
        AddressReader reader = new AddressReader(text, topLevels, slashes ? start - 2 : start);
        reader.readBare(start);
        return reader;
    }

    /** Reads an address written with a space behind each letter, given its letters alone. */
    static AddressReader spaced(ScannedText letters, TopLevels topLevels) {
        int colon = letters.cut(0, Math.min(8, letters.length())).indexOf(':');
        Optional<SchemeMark> mark = colon < 0 ? Optional.empty() : SchemeMark.around(letters, colon);
        AddressReader reader = new AddressReader(
                letters, topLevels, mark.map(SchemeMark::start).orElse(0));
        reader.onlySure = true;
        mark.ifPresentOrElse(reader::readSchemed, () -> reader.readBare(0));
        reader.draft.markBroken();
        reader.skip = letters.place(letters.length() - 1);
        return reader;
    }

    private static boolean isWord(char c) {
        return Letters.isLabel(c) || c == ':' || c == '/';
    }

    private void readSchemed(SchemeMark mark) {
        schemed = true;
        for (int i = 0; i < mark.name().length(); i++) {
            boolean upper = !mark.defanged() && !mark.broken() && text.isUpperCase(start + i);
            draft.put(
                    upper
                            ? Character.toUpperCase(mark.name().charAt(i))
                            : mark.name().charAt(i),
                    start + i);
        }
        for (int i = 0; i < 3; i++) {
            draft.put("://".charAt(i), mark.end() - 1);
        }
        mark(mark.defanged(), mark.broken());
        int host = mark.slashed() ? afterUser(mark.end()) : mark.end();
        if (text.at(host) == '[' && readV6(host)) {
            accepted = true;
            return;
        }
        HostReader reader = new HostReader(text, draft, topLevels, true);
        reader.read(host);
        skip = reader.isTooLong() ? runEnd(reader.end()) : 0;
        boolean doubtful = onlySure || mark.broken() || !mark.slashed() || reader.isLoose();
        boolean plain = reader.labels() > 0 && !reader.isTooLong();
        boolean another = reader.labels() == 1 && text.at(reader.end()) == ':' && text.at(reader.end() + 1) == '/';
        accepted = plain && !another && (!doubtful || DoubtfulHosts.isSure(text, reader, mark.slashed()));
        if (accepted) {
            readRest(reader, mark.backslashed());
        }
    }

    private void readBare(int hostStart) {
        HostReader reader = new HostReader(text, draft, topLevels, false);
        reader.read(hostStart);
        boolean loose = reader.isLoose();
        skip = reader.isTooLong() ? runEnd(reader.end()) : loose ? 0 : reader.end();
        accepted = BareHosts.isMeant(text, hostStart, reader, rest(reader.end()))
                && (!onlySure || DoubtfulHosts.isSure(text, reader, true));
        if (accepted) {
            readRest(reader, false);
        }
    }

    private void readRest(HostReader host, boolean backslashes) {
        mark(host.isDefanged(), host.has(Dot.Kind.SPACED));
        int end = port(host.end());
        boolean wide = false;
        for (int i = 0; i < draft.length() && !wide; i++) {
            wide = text.isCompatible(draft.place(i)) && Letters.isAlphanumeric(text.at(draft.place(i)));
        }
        TailReader tail = new TailReader(text, draft, backslashes, wide, onlySure);
        if (tail.begins(end)) {
            tail.read(end);
            tail.trim(text.at(start - 1) == '_');
        }
        skip = draft.end(start);
    }

    /** Takes name and password before an at sign, where there is one, and returns where the host begins. */
    private int afterUser(int place) {
        int at = -1;
        for (int i = place; i < place + LONGEST_USER; i++) {
            char c = text.at(i);
            if (c == '@') {
                at = i;
            } else if (!Letters.isAlphanumeric(c) && USER_SIGNS.indexOf(c) < 0) {
                break;
            }
        }
        if (at < 0 || !(Letters.isLabel(text.at(at + 1)) || text.at(at + 1) >= 0x80)) {
            return place;
        }
        for (int i = place; i <= at; i++) {
            draft.take(i);
        }
        return at + 1;
    }

    private boolean readV6(int open) {
        int i = open + 1;
        while (i < open + LONGEST_V6
                && (Character.digit(text.at(i), 16) >= 0 || text.at(i) == ':' || text.at(i) == '.')) {
            i++;
        }
        if (text.at(i) != ']' || i < open + 3) {
            return false;
        }
        for (int place = open; place <= i; place++) {
            draft.take(place);
        }
        int end = port(i + 1);
        TailReader tail = new TailReader(text, draft, false, false, onlySure);
        if (tail.begins(end)) {
            tail.read(end);
            tail.trim(false);
        }
        return true;
    }

    /** Takes a port where one stands, and returns where it ends. */
    private int port(int colon) {
        int end = portEnd(colon);
        for (int i = colon; i < end; i++) {
            draft.take(i);
        }
        return end;
    }

    private int portEnd(int colon) {
        if (text.at(colon) != ':' || text.isCompatible(colon)) {
            return colon;
        }
        int end = colon + 1;
        while (end < colon + 6 && Letters.isDigit(text.at(end))) {
            end++;
        }
        boolean ends = end > colon + 1 && !Letters.isLabel(text.at(end));
        return ends ? end : colon;
    }

    /** The sign that begins what follows the host, where something does; else a space. */
    private char rest(int hostEnd) {
        int end = portEnd(hostEnd);
        char c = text.at(end);
        char next = text.at(end + 1);
        boolean path = (c == '/' || c == '?' || c == '#') && !text.isCompatible(end) && next > ' ' && next < 0x80;
        return end > hostEnd ? ':' : path ? c : ' ';
    }

    private int runEnd(int place) {
        int end = place;
        while (end < text.length() && (Letters.isLabel(text.at(end)) || text.at(end) == '.' || text.at(end) >= 0x80)) {
            end++;
        }
        return end;
    }

    private void mark(boolean defanged, boolean broken) {
        if (defanged) {
            draft.markDefanged();
        }
        if (broken) {
            draft.markBroken();
        }
    }

    boolean isAccepted() {
        return accepted;
    }

    /** The place behind the address. */
    int end() {
        return text.place(draft.end(start) - 1) + 1;
    }

    /** Where to look on when there was no address: nothing before can begin one. */
    int skip() {
        return skip;
    }

    /**
     * The address, where a browser would open it.
     *
     * @param known what written addresses were understood as before, added to
     */
    Optional<LocatedAddress> finish(AddressParser parser, Map<String, Optional<WebAddress>> known) {
        if (!accepted) {
            return Optional.empty();
        }
        return known.computeIfAbsent(draft.written(), written -> understand(written, parser))
                .map(found -> new LocatedAddress(found, span(), spelling()));
    }

    private Optional<WebAddress> understand(String written, AddressParser parser) {
        if (schemed) {
            return parser.parse(written);
        }
        return parser.parseHost(written)
                .filter(found ->
                        found.domain().isPresent() || !parser.suffixes().isRegistrySuffix(found.host()));
    }

    private Span span() {
        return text.toOriginal(start, draft.end(start));
    }

    private Spelling spelling() {
        boolean broken = draft.isBroken();
        boolean disguised = false;
        for (int i = start; i < draft.end(start); i++) {
            disguised |= text.isCompatible(i);
            if (i > start && text.isGapBefore(i)) {
                disguised = true;
                broken |= text.isSpaceDroppedBefore(i);
            }
        }
        if (draft.isDefanged()) {
            return Spelling.DEFANGED;
        }
        if (broken) {
            return Spelling.BROKEN;
        }
        return disguised ? Spelling.DISGUISED : schemed ? Spelling.PLAIN : Spelling.BARE;
    }
}
