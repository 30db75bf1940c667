package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.Optional;

/** Links that show the brand's own address and lead elsewhere. */
final class LinkMasks {
    private LinkMasks() {}

    static RawArticle masked(Specimen specimen) {
        if (specimen.article().format() == InputFormat.TEXT) {
            return specimen.article();
        }
        return specimen.genuineHost()
                .map(host -> specimen.rewritten(Written::text, written -> masked(written, "https://" + host)))
                .orElse(specimen.article());
    }

    private static String masked(Written written, String shown) {
        String text = written.text();
        Edits edits = new Edits(text);
        for (WrittenAddress address : written.addresses()) {
            boolean pushed = (address.foreign() || address.personal()) && address.isSchemed(text);
            if (pushed && !address.isShown()) {
                anchor(text, address.span(), written.format()).ifPresent(anchor -> edits.replace(anchor, shown));
            } else if (pushed && written.format() == InputFormat.MARKDOWN && written.takesMarkup(address.span())) {
                edits.replace(
                        address.outer(), "[" + shown + "](" + address.span().cut(text) + ")");
            } else if (pushed && address.place() == WrittenAddress.Place.BRACKETS) {
                edits.replace(
                        address.outer(), "[" + shown + "](" + address.span().cut(text) + ")");
            }
        }
        return edits.made();
    }

    /** What is shown of the link that leads there; empty for a picture and where the link cannot be made out. */
    private static Optional<Span> anchor(String text, Span target, InputFormat format) {
        return format == InputFormat.HTML || text.charAt(target.start() - 1) != '('
                ? inPage(text, target)
                : inMarks(text, target);
    }

    private static Optional<Span> inPage(String text, Span target) {
        int tag = text.lastIndexOf('<', target.start());
        int start = tag < 0 ? -1 : Layout.tagEnd(text, tag);
        int end = start < 0 ? -1 : text.indexOf("</a", start);
        return end > start && text.startsWith("<a", tag) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Span> inMarks(String text, Span target) {
        int end = target.start() - 2;
        int depth = 1;
        for (int at = end - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
            depth += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
            if (depth == 0) {
                boolean picture = at > 0 && text.charAt(at - 1) == '!';
                return picture || at + 1 >= end ? Optional.empty() : Optional.of(new Span(at + 1, end));
            }
        }
        return Optional.empty();
    }
}
