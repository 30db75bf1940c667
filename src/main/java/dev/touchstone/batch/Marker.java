package dev.touchstone.batch;

import dev.touchstone.ingest.Found;
import dev.touchstone.ingest.Piece;
import dev.touchstone.ingest.Skipped;
import dev.touchstone.ingest.Source;
import dev.touchstone.ingest.Unreadable;
import dev.touchstone.report.spool.InputMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Follows a run through its input, and passes over what an earlier run was done with: whole inputs without opening them, by name
 * and size; the one in which that run ended piece by piece, by what is in them. For the thread that reads.
 */
final class Marker {
    private final InputMark from;
    private InputMark at = InputMark.START;
    private String name = "";

    /** @param from where an earlier run ended */
    Marker(InputMark from) {
        this.from = from;
    }

    /** How far the input was gone through. */
    InputMark at() {
        return at;
    }

    /**
     * Begins with an input.
     *
     * @return whether it is to be read
     * @throws InputChanged if those up to here are not what they were
     */
    boolean begin(Found found) {
        name = name(found);
        at = at.source(sum(found));
        if (at.sources() == from.sources() && at.sourcesSum() != from.sourcesSum()) {
            throw changed("the files up to " + name + " are not those that the run began with, or not of their size");
        }
        return at.sources() >= from.sources();
    }

    /**
     * Goes past a piece of the input.
     *
     * @return whether it is new
     * @throws InputChanged if those up to here are not what they were
     */
    boolean pass(Piece piece) {
        at = at.piece(piece.checksum());
        if (at.sources() > from.sources() || at.pieces() > from.pieces()) {
            return true;
        }
        if (at.pieces() == from.pieces() && at.piecesSum() != from.piecesSum()) {
            throw changed(name + " is not what it was when the run began");
        }
        return false;
    }

    /**
     * The input has come to its end, or the one that is being read has.
     *
     * @throws InputChanged if an earlier run had come further
     */
    void end(boolean all) {
        boolean shorter = at.sources() == from.sources() && at.pieces() < from.pieces();
        if (shorter || (all && at.sources() < from.sources())) {
            throw changed((all ? "there is less input" : name + " is shorter") + " than when the run began");
        }
    }

    private static InputChanged changed(String what) {
        return new InputChanged(what);
    }

    private static String name(Found found) {
        return found instanceof Source source
                ? source.name()
                : found instanceof Unreadable unreadable
                        ? unreadable.origin().source()
                        : ((Skipped) found).origin().source();
    }

    private static long sum(Found found) {
        long name = SeenIds.hash(found.getClass().getSimpleName() + ' ' + name(found));
        return name + (found instanceof Source source ? size(source) : 0);
    }

    /** Bytes of a file; what is no file has none. */
    private static long size(Source source) {
        try {
            Path path = Path.of(source.name());
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException | InvalidPathException unknown) {
            return 0;
        }
    }
}
