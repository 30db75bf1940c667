package dev.touchstone.report.spool;

/**
 * How far a run had come in its input when something of it was written: what it takes to go on from there, and to see that the
 * input is still the same.
 *
 * @param sources inputs that were begun, the one that is being read included
 * @param pieces of that one that were done with
 * @param sourcesSum over the names and sizes of all that were begun
 * @param piecesSum over the pieces of the one that is being read
 */
public record InputMark(long sources, long pieces, long sourcesSum, long piecesSum) {
    /** Before the first input. */
    public static final InputMark START = new InputMark(0, 0, 0, 0);

    /** One input more is begun. */
    public InputMark source(long sum) {
        return new InputMark(sources + 1, 0, mixed(sourcesSum, sum), 0);
    }

    /** One piece more of the input is done with. */
    public InputMark piece(long sum) {
        return new InputMark(sources, pieces + 1, sourcesSum, mixed(piecesSum, sum));
    }

    /** Depends on the order (Stafford's mix 13 of what was and what comes). */
    private static long mixed(long sum, long next) {
        long mixed = sum * 31 + next + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
