package dev.touchstone.evaluate.mutate;

import dev.touchstone.assess.Label;
import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import java.util.List;
import java.util.Optional;

/**
 * What an article that pushes a referral pushes, set down in the middle of a long genuine one of the same language and format. It lies where the bad
 * article lay: whoever copies genuine words takes them home.
 */
final class PastedBlock {
    /** Longer articles are cut to the paragraphs that push most; a page is pasted whole or not at all. */
    private static final int LONGEST = 1_500;

    private static final int LONGEST_PAGE = 5_000;

    private PastedBlock() {}

    static RawArticle pasted(Specimen specimen) {
        // A front poses by where it lies and how it is headed: pasted into another text it is no front.
        if (!specimen.label().has(Label.REFERRAL_SPAM)) {
            return specimen.article();
        }
        Optional<RawArticle> host = specimen.around().genuine(specimen.article(), specimen.language());
        Optional<String> block = specimen.article().format() == InputFormat.HTML ? page(specimen) : lines(specimen);
        return host.isEmpty() || block.isEmpty()
                ? specimen.article()
                : host.get()
                        .withId(specimen.article().id())
                        .withUrl(specimen.article().url())
                        .withBody(inserted(
                                host.get().body(),
                                block.get(),
                                specimen.article().format()));
    }

    private static String inserted(String body, String block, InputFormat format) {
        String mark = format == InputFormat.HTML ? "<p>" : "\n\n";
        int at = body.indexOf(mark, body.length() / 2);
        int place = at >= 0 ? at : format == InputFormat.HTML ? body.lastIndexOf("</body") : body.length();
        int sound = place < 0 ? body.length() : place;
        return body.substring(0, sound) + "\n\n" + block + "\n" + body.substring(sound);
    }

    private static Optional<String> page(Specimen specimen) {
        String body = specimen.body().text();
        int start = specimen.body().bodyStart();
        int end = Layout.findLast(body, "</body");
        String inner = body.substring(start, end > start ? end : body.length());
        return inner.length() <= LONGEST_PAGE ? Optional.of(inner) : Optional.empty();
    }

    /** The whole, or those paragraphs in a row that push most. */
    private static Optional<String> lines(Specimen specimen) {
        String body = specimen.body().text();
        int start = specimen.body().bodyStart();
        if (body.length() - start <= LONGEST) {
            return Optional.of(body.substring(start));
        }
        List<Integer> pushed = specimen.pushed();
        int best = start;
        long most = -1;
        for (int from = start; from >= 0 && from < body.length(); from = behindGap(body, from)) {
            int first = from;
            long held = pushed.stream()
                    .filter(at -> at >= first && at < first + LONGEST)
                    .count();
            if (held > most) {
                most = held;
                best = from;
            }
        }
        int end = body.indexOf("\n\n", Math.min(body.length(), best + LONGEST));
        return Optional.of(body.substring(best, end < 0 ? body.length() : end));
    }

    private static int behindGap(String body, int from) {
        int gap = body.indexOf("\n\n", from);
        return gap < 0 ? -1 : gap + 2;
    }
}
