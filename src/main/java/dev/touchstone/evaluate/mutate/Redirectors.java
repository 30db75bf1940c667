package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Foreign and personal addresses behind another that leads on to them. */
final class Redirectors {
    private Redirectors() {}

    /** {@code /go?u=https://…}. */
    static RawArticle plain(Specimen specimen) {
        return wrapped(specimen, Redirectors::encoded);
    }

    /** Percent signs encoded in their turn. */
    static RawArticle twice(Specimen specimen) {
        return wrapped(specimen, target -> encoded(encoded(target)));
    }

    /** In base64. */
    static RawArticle base64(Specimen specimen) {
        return wrapped(
                specimen,
                target -> encoded(Base64.getEncoder().encodeToString(target.getBytes(StandardCharsets.UTF_8))));
    }

    private static RawArticle wrapped(Specimen specimen, UnaryOperator<String> encoding) {
        String door =
                "https://" + FreshNames.label("door of " + specimen.article().id()) + ".com/go?u=";
        return specimen.rewritten(
                Written::text,
                written -> written.addresses(address -> {
                    boolean pushed = address.foreign() || address.personal();
                    if (!pushed || !address.isSchemed(written.text())) {
                        return Optional.empty();
                    }
                    String target = address.span().cut(written.text());
                    String read = written.format() == InputFormat.HTML ? target.replace("&amp;", "&") : target;
                    return Optional.of(door + encoding.apply(read)).map(AddressForms.whole(address));
                }));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
