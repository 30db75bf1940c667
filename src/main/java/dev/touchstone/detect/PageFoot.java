package dev.touchstone.detect;

import dev.touchstone.text.Span;
import java.util.List;

/** What a page says of whose it is, behind a sign of copyright. */
final class PageFoot {
    private static final List<String> HELD = List.of("©", "版权所有", "版權所有", "All rights reserved");

    private static final char SIGN = '©';
    /** In UTF-16 code units. */
    private static final int REACH = 80;

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

    /** Whether the holder of the copyright is called as the label of a host is. */
    static boolean names(ScannedArticle article, String label) {
        String text = article.text();
        String name = PageName.plain(label.replace("-", ""));
        int at = text.lastIndexOf(SIGN);
        for (int seen = 0; at >= 0 && seen < MOST && name.length() >= PageName.SHORTEST; seen++) {
            Span line = article.passages().lineAround(new Span(at, at + 1));
            String holder = text.substring(at, Math.min(line.end(), at + REACH));
            StringBuilder letters = new StringBuilder(holder.length());
            PageName.plain(holder).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
            if (letters.indexOf(name) >= 0) {
                return true;
            }
            at = at == 0 ? -1 : text.lastIndexOf(SIGN, at - 1);
        }
        return false;
    }
}
