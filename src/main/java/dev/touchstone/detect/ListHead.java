package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/** The heading or the line above a list, and whether it warns of what is in it. */
final class ListHead {
    /** So many entries may stand between a head and the last that it speaks of. */
    private static final int LIST = 24;
    /** Between a head and its list stands so much prose that recommends nothing, in lines or pieces of a long one. */
    private static final int PROSE = 4;
    /** A piece of prose is no longer, in UTF-16 code units. */
    private static final int PIECE = 240;

    /** What prose between a head and its list must not hold: then it says anew what is below. */
    private static final List<String> ANEW = List.of("affirm", "benefit", "claim", "backup", "reassure", "disclosure");

    /** Beside its address an entry says no more than this, in UTF-16 code units. */
    private static final int REMARK = 24;

    /** What the prose must hold: who lists fakes says of them what they are or what was done. */
    private static final List<String> AGAINST = List.of("warning", "shun", "struck", "harm", "repudiate", "reportage");

    private ListHead() {}

    /** Whether the address or code is an entry of a list whose heading or leading line warns. */
    static boolean warnsOf(ScannedArticle article, Span listed) {
        if (!new Reproach(article).isSaid()) {
            return false;
        }
        Span line = article.passages().lineAround(listed);
        Optional<Block> block = article.passages().blockAround(listed);
        boolean entry = line.length() - listed.length() <= REMARK
                || block.map(inner -> inner.kind() == Block.Kind.ITEM || inner.kind() == Block.Kind.CELL)
                        .orElse(false);
        Optional<Span> above = Optional.of(line);
        int prose = 0;
        boolean against = true;
        for (int i = 0; i < LIST && entry; i++) {
            above = article.passages().lineBefore(above.get());
            if (above.isEmpty()) {
                return false;
            }
            Span lead = above.get();
            if (isRule(article.legible(), lead)) {
                // Above the rule of a table stand the names of its columns.
                above = article.passages().lineBefore(lead);
                if (above.isEmpty()) {
                    return false;
                }
                continue;
            }
            boolean otherEntry = article.hasAddress(
                            lead, other -> lead.length() - other.span().length() <= REMARK)
                    || (lead.length() <= REMARK && article.hasCode(lead));
            if (!otherEntry && !isEntry(article, lead)) {
                if (warns(article, lead)) {
                    return against;
                }
                Span paragraph = joined(article, lead);
                if (++prose > PROSE || !isPassing(article, paragraph)) {
                    return false;
                }
                above = Optional.of(paragraph);
                against = (prose > 1 && against)
                        || AGAINST.stream().anyMatch(category -> article.hasCue(category, paragraph));
            } else if (prose > 0) {
                return false;
            }
        }
        return false;
    }

    /** With the lines above it that it goes on from: prose broken into lines is one paragraph, as far as no list ends in it. */
    private static Span joined(ScannedArticle article, Span line) {
        Passages passages = article.passages();
        Span joined = line;
        for (int i = 0; i < LIST && joined.length() < PIECE && joined.start() > 0; i++) {
            int newline = joined.start() - 1;
            Span above = passages.lineAround(new Span(newline, newline));
            if (article.legible().charAt(newline) != '\n'
                    || passages.endsParagraph(newline)
                    || article.hasAddress(above, address -> true)
                    || article.isWithin(Block.Kind.HEADING, above.start())
                    || isColon(above.cut(article.legible()).strip())) {
                break;
            }
            joined = new Span(above.start(), joined.end());
        }
        return joined;
    }

    private static boolean isColon(String line) {
        return line.endsWith(":") || line.endsWith("：");
    }

    /** A row or an item that is about an address, however much it says of it. */
    private static boolean isEntry(ScannedArticle article, Span line) {
        String text = line.cut(article.legible()).stripLeading();
        boolean marked = !text.isEmpty() && (text.charAt(0) == '|' || isItem(text));
        return marked && (article.hasAddress(line, address -> true) || article.hasCode(line));
    }

    private static boolean isItem(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        if (at > 0) {
            return at < line.length() && ".、)".indexOf(line.charAt(at)) >= 0;
        }
        return line.length() > 1 && "-*+•".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /** Prose between a head and its list: no heading, no head of its own, no word that recommends what follows. */
    private static boolean isPassing(ScannedArticle article, Span line) {
        String text = line.cut(article.legible()).strip();
        return !text.isEmpty()
                && !isColon(text)
                && !article.isWithin(Block.Kind.HEADING, line.start())
                && !article.hasAddress(line, address -> true)
                && ANEW.stream().noneMatch(category -> article.hasCue(category, line));
    }

    private static boolean isRule(String text, Span line) {
        for (int at = line.start(); at < line.end(); at++) {
            if ("|-: \t\r".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return text.indexOf('|', line.start()) >= 0 && text.indexOf('|', line.start()) < line.end();
    }

    /** A heading, or a line that ends in a colon, which says what stands below. */
    private static boolean warns(ScannedArticle article, Span line) {
        int end = line.end();
        String text = article.legible();
        while (end > line.start() && " *_\t\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean colon = end > line.start() && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：');
        boolean heading = article.isWithin(Block.Kind.HEADING, Math.max(line.start(), end - 1));
        return end > line.start()
                && (colon || heading)
                && new Reproach(article).heads(new Span(line.start(), end), colon);
    }
}
