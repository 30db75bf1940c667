package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a page that takes a password is made to look like a brand's. That it names the brand in one way may be chance: shops show
 * the signs of those who take payments for them, and many a log-in can be had by way of somebody else's account. The name at the
 * head, over the fields or in the copyright line, the brand's own icon, or links that lead nowhere else, is what such pages have none of; without one of these
 * there is no dress.
 *
 * @param brand id
 * @param marks which there are
 * @param spans of those that stand in the text, by place
 */
record Dress(String brand, Set<Mark> marks, List<Span> spans) {
    /** In order of how plainly they speak. */
    enum Mark {
        /** The title or a first heading names it, or gives its address for a name. */
        HEAD,
        /** The title or a first heading says that it is the brand's log-in. */
        LOGIN,
        /** The title or a first heading is the brand's address and nothing else. */
        ADDRESS,
        /** What goes into a field is called the brand's. */
        PROMPT,
        /** It is the brand's password that is asked for. */
        PASSWORD,
        /** The brand holds the copyright. */
        FOOT,
        /** The sign beside the page's name in browsers is fetched from the brand. */
        ICON,
        /** Every way out, and there are many, leads into the brand's own site. */
        HOUSE,
        /** The host's name begins or ends with the brand's, and every way out is the brand's. */
        HOST,
        /** A picture is called by the brand's name. */
        PICTURE,
        /** Help, terms and the notice of privacy are the brand's own. */
        MENU,
        /** What is typed in is sent to a host that is neither the page's nor the brand's. */
        ELSEWHERE,
        /** The head promises coins to whoever lets the page have his wallet, and nothing leads to the brand. */
        GIVEAWAY
    }

    private static final Set<Mark> NAMING = EnumSet.of(Mark.HEAD, Mark.PROMPT, Mark.FOOT, Mark.ICON, Mark.HOUSE);
    /** Beside the head these may be what an article about the brand has, on a page with a log-in of its own. */
    private static final Set<Mark> PASSING =
            EnumSet.of(Mark.HEAD, Mark.LOGIN, Mark.ADDRESS, Mark.HOST, Mark.PICTURE, Mark.MENU, Mark.ELSEWHERE);

    private static final int FEWEST = 2;
    /** A page whose point is a form says little else, in UTF-16 code units. */
    private static final int FORM = 2500;
    /** The front of a firm with its log-in says more, in UTF-16 code units. */
    private static final int FRONT = 10_000;

    static final String WALLET = "wallet-link";
    /** A button says little more, or two buttons stand side by side, in UTF-16 code units. */
    private static final int BESIDE = 24;

    Dress {
        marks = Set.copyOf(marks);
        spans = List.copyOf(spans);
    }

    static boolean takesPassword(ScannedArticle article) {
        return takesPassword(article.article());
    }

    /** Whether there is a form with a field for what its owner keeps to himself. */
    static boolean takesPassword(Article article) {
        return article.hyperlinks().stream().anyMatch(link -> link.kind() == Hyperlink.Kind.LOGIN);
    }

    /** Whether a line says no more than that the reader's wallet is to be joined to the page. */
    static boolean takesWallet(ScannedArticle article) {
        return article.cues(WALLET).stream()
                .map(CueHit::span)
                .anyMatch(span -> !article.isHidden(span)
                        && !article.isWithin(Block.Kind.HEADING, span.start())
                        && article.passages().lineAround(span).length() <= span.length() + BESIDE);
    }

    /** Whether the marks are enough for a page of this length: one of them says whose it is, and it is a form before it is an article. */
    boolean convinces(ScannedArticle article) {
        boolean passing = PASSING.containsAll(marks);
        return marks.size() >= FEWEST
                && !(passing && PageFoot.isOfOthers(article, brand))
                && marks.stream().anyMatch(NAMING::contains)
                && article.text().length() <= (passing || marks.size() == FEWEST ? FORM : FRONT);
    }

    /** The names of the marks, the plainest first, joined as reasons tell them. */
    String guises() {
        return marks.stream()
                .sorted()
                .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
    }
}
