package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article pushes, set down in the middle of a long genuine one of the same language and format. It lies where the bad
 * article lay: whoever copies genuine words takes them home.
 */
final class PastedBlock {
    /** Longer articles are cut to the lines around the first thing they push; a page is pasted whole or not at all. */
    private static final int LONGEST = 1_500;

    private static final int LONGEST_PAGE = 5_000;

    private PastedBlock() {}

    static RawArticle pasted(Specimen specimen) {
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
        int end = body.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        String inner = body.substring(start, end > start ? end : body.length());
        return inner.length() <= LONGEST_PAGE ? Optional.of(inner) : Optional.empty();
    }

    private static Optional<String> lines(Specimen specimen) {
        String body = specimen.body().text().substring(specimen.body().bodyStart());
        if (body.length() <= LONGEST) {
            return Optional.of(body);
        }
        int pushed = specimen.body().addresses().stream()
                .filter(address -> address.foreign() || address.personal())
                .mapToInt(address -> address.span().start() - specimen.body().bodyStart())
                .findFirst()
                .orElse(0);
        int start = body.lastIndexOf("\n\n", Math.max(0, pushed - LONGEST / 3));
        int from = start < 0 ? 0 : start + 2;
        int end = body.indexOf("\n\n", Math.min(body.length(), from + LONGEST));
        return Optional.of(body.substring(from, end < 0 ? body.length() : end));
    }
}
