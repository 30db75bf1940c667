package dev.touchstone.web;

import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress.Spelling;
import java.util.Optional;

/** Reads one address from its first letter to its end and says how it was spelt. */
final class AddressReader {
    private final ScannedText text;
    private final TopLevels topLevels;
    private final AddressDraft draft;
    private final BesideHost beside;
    private final int start;
    private boolean schemed;
    private boolean onlySure;
    private boolean accepted;
    private int skip;

    private AddressReader(ScannedText text, TopLevels topLevels, int start) {
        this.text = text;
        this.topLevels = topLevels;
        this.draft = new AddressDraft(text);
        this.beside = new BesideHost(text, draft);
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
        int host = mark.slashed() ? beside.user(mark.end()) : mark.end();
        int bracketed = beside.v6(host);
        if (bracketed > host) {
            accepted = true;
            readTail(beside.port(bracketed), mark.backslashed());
            return;
        }
        HostReader reader = new HostReader(text, draft, topLevels, true);
        reader.read(host);
        skip = reader.isTooLong() ? runEnd(reader.end()) : 0;
        boolean doubtful = onlySure || mark.broken() || !mark.slashed() || reader.isLoose();
        // Chinese behind a scheme is a sentence unless a dot makes a host of it.
        boolean words = reader.labels() == 1 && Letters.anyUnspaced(reader.host());
        boolean plain = reader.labels() > 0 && !reader.isTooLong() && !words;
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
        accepted = BareHosts.isMeant(text, hostStart, reader, beside.sign(reader.end()))
                && (!onlySure || DoubtfulHosts.isSure(text, reader, true));
        if (accepted) {
            readRest(reader, false);
        }
    }

    private void readRest(HostReader host, boolean backslashes) {
        mark(host.isDefanged(), host.has(Dot.Kind.SPACED));
        readTail(beside.port(beside.rootDot(host.end(), schemed)), backslashes);
        skip = draft.end(start);
    }

    private void readTail(int end, boolean backslashes) {
        boolean wide = false;
        for (int i = 0; i < draft.length() && !wide; i++) {
            wide = text.isCompatible(draft.place(i)) && Letters.isAlphanumeric(text.at(draft.place(i)));
        }
        TailReader tail = new TailReader(text, draft, backslashes, wide, onlySure);
        if (tail.begins(end)) {
            tail.read(end);
            tail.trim(text.at(start - 1) == '_');
        }
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

    /** The address, where a browser would open it. */
    Optional<LocatedAddress> finish(AddressParser parser) {
        if (!accepted) {
            return Optional.empty();
        }
        return understand(draft.written(), parser).map(found -> new LocatedAddress(found, span(), spelling()));
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
