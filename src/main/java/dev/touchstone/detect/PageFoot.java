package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;

/** What a page says of whose it is, behind a sign of copyright. */
final class PageFoot {
    private static final List<String> HELD = List.of("©", "版权所有", "版權所有", "All rights reserved");

    private static final char SIGN = '©';
    /** In UTF-16 code units. */
    private static final int REACH = 80;

    /** A year or two may stand between, in UTF-16 code units. */
    private static final int HOLDER = 24;

    /** Letters of "by", "Inc". */
    private static final int BY = 3;

    private static final int MOST = 4;

    private PageFoot() {}

    /** Whether it says that somebody holds the copyright, and does not name the brand there. */
    static boolean isOfOthers(ScannedArticle article, String brand) {
        for (String sign : HELD) {
            int at = article.text().lastIndexOf(sign);
            if (at >= 0) {
                Span line = article.passages().lineAround(new Span(at, at + 1));
                long letters = Legible.cut(article.legible(), line)
                        .codePoints()
                        .filter(Character::isLetter)
                        .count();
                return letters > sign.length() + 1 && !article.hasMention(brand, line);
            }
        }
        return false;
    }

    /** Where it says that the brand holds the copyright: no other word stands between the sign and its name. */
    static List<Span> of(ScannedArticle article, String brand) {
        for (String sign : HELD) {
            int at = article.text().lastIndexOf(sign);
            if (at >= 0) {
                Span line = article.passages().lineAround(new Span(at, at + 1));
                int end = at + sign.length();
                Span near = new Span(Math.max(line.start(), at - HOLDER), Math.min(line.end(), end + HOLDER));
                return article.mentionsOf(brand).within(near).stream()
                        .map(BrandMention::span)
                        .filter(name -> name.start() >= end
                                ? isBare(article, end, name.start())
                                : name.end() <= at && isBare(article, name.end(), at))
                        .toList();
            }
        }
        return List.of();
    }

    /** Years, marks and "by" at most. */
    private static boolean isBare(ScannedArticle article, int from, int to) {
        return article.text()
                        .substring(from, to)
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                <= BY;
    }

    /** Whether the holder of the copyright is called as the label of a host is. */
    static boolean names(ScannedArticle article, String label) {
        String text = article.text();
        String name = PageName.plain(label.replace("-", ""));
        int at = text.lastIndexOf(SIGN);
        for (int seen = 0; at >= 0 && seen < MOST && name.length() >= PageName.SHORTEST; seen++) {
            Span line = article.passages().lineAround(new Span(at, at + 1));
            String holder = text.substring(at, Math.min(line.end(), at + REACH));
            if (PageName.joined(holder).contains(name) && !article.isHidden(new Span(at, at + 1))) {
                return true;
            }
            at = at == 0 ? -1 : text.lastIndexOf(SIGN, at - 1);
        }
        return false;
    }
}
