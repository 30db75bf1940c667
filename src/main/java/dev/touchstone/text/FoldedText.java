package dev.touchstone.text;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text, its folded view, and the way back. The original is the truth; the folded view is a matching key and is shown to
 * nobody. Where folding changed no length the alignment is the identity and costs nothing.
 */
public final class FoldedText {
    /** A word joiner: in {@link #legible()}, what is written there is not seen. */
    public static final char UNSEEN = '\u2060';

    private final String original;
    private final String folded;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;
    private final Supplier<List<Folding>> log;
    private final @Nullable FoldedText shown;
    private volatile @Nullable List<Folding> foldings;

    /**
     * @param starts for each folded code unit the original offset where its source begins; null for the identity
     * @param ends for each folded code unit the original offset where its source ends; null for the identity
     * @param log what was changed apart from case
     */
    FoldedText(String original, String folded, int @Nullable [] starts, int @Nullable [] ends, FoldingLog log) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
        this.log = log::toList;
        this.shown = null;
    }

    /**
     * @param original in which some characters are shown otherwise
     * @param shown the folded view of what a reader sees of it
     * @param starts for each folded code unit the original offset where its source begins, never falling
     * @param ends likewise where it ends
     */
    FoldedText(String original, FoldedText shown, int[] starts, int[] ends, Supplier<List<Folding>> log) {
        this.original = original;
        this.folded = shown.folded;
        this.starts = starts;
        this.ends = ends;
        this.log = log;
        this.shown = shown;
    }

    public String original() {
        return original;
    }

    /**
     * The same folded view beside the text as a reader sees it, for asking how something is written; its offsets are of that
     * text. The same object where the text is shown as it stands.
     */
    public FoldedText shown() {
        return shown == null ? this : shown;
    }

    /** The matching key: lower case, half width, simplified, without invisible characters. */
    public String folded() {
        return folded;
    }

    /**
     * What folding changed apart from case, by place; neighbours changed by one step are one entry, and each step tells its
     * first 1,000. Ordinary full-width punctuation, spaces and the selectors behind an emoji are changed without a word.
     */
    public List<Folding> foldings() {
        List<Folding> known = foldings;
        if (known == null) {
            known = log.get();
            foldings = known;
        }
        return known;
    }

    /** Where the source of a folded code unit begins in the original. */
    public int originalStart(int foldedOffset) {
        if (starts == null) {
            return foldedOffset;
        }
        return foldedOffset < starts.length ? starts[foldedOffset] : original.length();
    }

    /** Where the source of a folded code unit ends in the original. */
    public int originalEnd(int foldedOffset) {
        return ends == null ? foldedOffset + 1 : ends[foldedOffset];
    }

    /** The code unit, as a reader sees it, that a folded one came from (the first, where there were several). */
    public char originalAt(int foldedOffset) {
        return shown != null ? shown.originalAt(foldedOffset) : original.charAt(originalStart(foldedOffset));
    }

    /**
     * The folded view for reading codes and names of accounts: Latin letters, digits, {@code -} and {@code _} as folded, but in
     * the case in which they were written; everything else as in the original. Offsets are those of {@link #folded()}.
     */
    public String cased() {
        if (shown != null) {
            return shown.cased();
        }
        if (starts == null && folded.equals(original)) {
            return original;
        }
        char[] cased = folded.toCharArray();
        char[] written = original.toCharArray();
        for (int i = 0; i < cased.length; i++) {
            char c = cased[i];
            char source = written[starts == null ? i : starts[i]];
            if (c == source) {
                continue;
            }
            if (c >= 'a' && c <= 'z') {
                cased[i] = isCapital(i, source) ? (char) (c - 'a' + 'A') : c;
            } else {
                cased[i] = (c >= '0' && c <= '9') || c == '-' || c == '_' ? c : source;
            }
        }
        return new String(cased);
    }

    /**
     * The text as it is read, at the offsets of the original: letters and digits as folded, other signs as shown, and
     * {@link #UNSEEN} where nothing is shown or what several code units stand for has been told. Line ends stay. For rules about
     * what stands beside a place.
     */
    public String legible() {
        return aligned(true);
    }

    /** Likewise, with letters and digits as shown. The original itself where it is shown as it stands. */
    public String seen() {
        return shown == null ? original : aligned(false);
    }

    private String aligned(boolean letters) {
        int length = folded.length();
        char[] from = folded.toCharArray();
        char[] sources = sources();
        for (int i = 0; i < length; i++) {
            char source = sources[i];
            if (source != from[i]
                    && !Character.isSurrogate(source)
                    && !(letters && Character.isLetterOrDigit(from[i]))) {
                from[i] = source;
            }
        }
        if (starts == null || ends == null) {
            return new String(from);
        }
        char[] aligned = unseen(original);
        for (int i = 0; i < length; ) {
            int start = starts[i];
            int end = ends[i];
            int next = i + 1;
            while (next < length && starts[next] == start) {
                next++;
            }
            // One sign made of several stands at their end, where what follows is its neighbour.
            int at = Math.max(start, end - (next - i));
            for (; i < next; i++) {
                if (at < end) {
                    aligned[at++] = from[i];
                }
            }
        }
        return new String(aligned);
    }

    /** {@link #originalAt} of every folded code unit. */
    private char[] sources() {
        if (shown != null) {
            return shown.sources();
        }
        char[] written = original.toCharArray();
        if (starts == null) {
            return written;
        }
        char[] sources = new char[starts.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = written[starts[i]];
        }
        return sources;
    }

    private static char[] unseen(String original) {
        char[] none = new char[original.length()];
        for (int i = 0; i < none.length; i++) {
            none[i] = original.charAt(i) == '\n' ? '\n' : UNSEEN;
        }
        return none;
    }

    private boolean isCapital(int foldedOffset, char source) {
        return Character.isHighSurrogate(source)
                ? isCapital(original.codePointAt(originalStart(foldedOffset)))
                : isCapital(source);
    }

    private static boolean isCapital(int codePoint) {
        return codePoint < 0x80 ? codePoint >= 'A' && codePoint <= 'Z' : Character.isUpperCase(codePoint);
    }

    /** The span of the original from which this part of the folded view came. */
    public Span toOriginal(int foldedStart, int foldedEnd) {
        if (foldedStart == foldedEnd) {
            int at = originalStart(foldedStart);
            return new Span(at, at);
        }
        return new Span(originalStart(foldedStart), originalEnd(foldedEnd - 1));
    }

    public Span toOriginal(Span foldedSpan) {
        return toOriginal(foldedSpan.start(), foldedSpan.end());
    }

    /** The first folded code unit whose source begins at the original offset or later. */
    public int toFolded(int originalOffset) {
        if (starts == null) {
            return Math.min(originalOffset, folded.length());
        }
        return SpanIndex.firstFrom(starts, originalOffset);
    }
}
