package dev.touchstone.detect;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which calls to use "the code" mean a personal one: "Join with our referral code! 20% OFF WITH THE CODE …" announces it, and
 * names none before.
 */
final class AnnouncedCodes {
    /** As far ahead, in UTF-16 code units, the code is announced. */
    private static final int REACH = 240;
    /** As far where the call says "code" and no word of which kind. */
    private static final int PLAIN_REACH = 2_000;

    private static final Set<String> PLAIN = Set.of("code", "the code", "this code", "code below");

    private final ScannedArticle article;
    private final List<Integer> ends;

    /** @param personal labels that name personal codes */
    AnnouncedCodes(ScannedArticle article, List<CueHit> personal) {
        this.article = article;
        this.ends = personal.stream().map(label -> label.span().end()).sorted().toList();
    }

    /** @param lastCode where the last code before the label begins; null where there is none */
    boolean isPersonal(CueHit label, @Nullable Integer lastCode) {
        int start = label.span().start();
        int at = Collections.binarySearch(ends, start);
        int before = (at < 0 ? -at - 1 : at) - 1;
        boolean plain = PLAIN.contains(Legible.cut(article.legible(), label.span()));
        return before >= 0
                && start - ends.get(before) <= (plain ? PLAIN_REACH : REACH)
                && (lastCode == null || lastCode < ends.get(before));
    }
}
