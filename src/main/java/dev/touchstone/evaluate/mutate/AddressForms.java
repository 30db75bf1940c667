package dev.touchstone.evaluate.mutate;

import dev.touchstone.evaluate.RawArticle;
import dev.touchstone.ingest.InputFormat;
import dev.touchstone.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Addresses written otherwise, that a reader or his browser still understands. */
final class AddressForms {
    private AddressForms() {}

    /** {@code example[.]com}, from the second foreign address on: one is left for the reader to follow. */
    static String bracketedDots(Written written) {
        return later(written, address -> withHost(address, written.text(), host -> host.replace(".", "[.]")));
    }

    /** {@code hxxps://}, likewise. */
    static String crossedScheme(Written written) {
        return later(written, address -> {
            String shown = address.span().cut(written.text());
            return shown.startsWith("http") ? Optional.of("hxxp" + shown.substring(4)) : Optional.empty();
        });
    }

    /** Without {@code https://}, where it is shown. */
    static String bare(Written written) {
        return written.addresses(address -> {
            String shown = address.span().cut(written.text());
            int slashes = shown.indexOf("://");
            return address.isShown() && slashes > 0 ? Optional.of(shown.substring(slashes + 3)) : Optional.empty();
        });
    }

    /** {@code https：//example．com}, where it is shown. */
    static String wide(Written written) {
        return written.addresses(address -> address.isShown() && address.isSchemed(written.text())
                ? withHost(address, written.text(), host -> host.replace('.', '．'))
                        .map(shown -> shown.replaceFirst(":", "："))
                : Optional.empty());
    }

    /** In Chinese, no space on either side and a word right behind. */
    static String glued(Written written, boolean traditional) {
        String text = written.text();
        Edits edits = new Edits(text);
        for (WrittenAddress address : written.addresses()) {
            int start = address.span().start();
            int end = address.span().end();
            if (address.place() == WrittenAddress.Place.WORDS && address.isSchemed(text)) {
                boolean spaced = end + 1 < text.length()
                        && text.charAt(end) == ' '
                        && Character.isIdeographic(text.codePointAt(end + 1));
                edits.replace(new Span(end, spaced ? end + 1 : end), spaced ? "" : traditional ? "這裡" : "这里");
                if (start > 1 && text.charAt(start - 1) == ' ' && Character.isIdeographic(text.charAt(start - 2))) {
                    edits.replace(new Span(start - 1, start), "");
                }
            }
        }
        return edits.made();
    }

    /** A line end behind the host, or behind the slashes where nothing follows it; not where lines are records. */
    static String broken(Written written) {
        return written.addresses(address -> {
            String shown = address.span().cut(written.text());
            int slashes = shown.indexOf("://");
            int path = shown.indexOf('/', slashes + 3);
            boolean table = written.format() == InputFormat.MARKDOWN
                    && (inTable(written.text(), address.span()) || !written.takesMarkup(address.span()));
            if (address.place() != WrittenAddress.Place.WORDS || slashes < 0 || table) {
                return Optional.empty();
            }
            int at = path > 0 && path + 1 < shown.length() ? path + 1 : slashes + 3;
            return Optional.of(shown.substring(0, at) + "\n" + shown.substring(at));
        });
    }

    /** The host in capitals, wherever it stands. */
    static String loud(Written written) {
        return written.addresses(
                address -> withHost(address, written.text(), Letters::upper).map(whole(address)));
    }

    /** A dot behind the host, wherever a path follows it. */
    static String dotted(Written written) {
        return written.addresses(address -> {
            int end = address.host(written.text()).end();
            return end < address.span().end() && address.isSchemed(written.text())
                    ? withHost(address, written.text(), host -> host + ".").map(whole(address))
                    : Optional.empty();
        });
    }

    /** {@code https:\\example.com\}, where a page links. */
    static String backslashes(Written written) {
        return written.format() != InputFormat.HTML
                ? written.text()
                : written.addresses(address -> {
                    String target = address.span().cut(written.text());
                    int query = target.indexOf('?');
                    int end = query < 0 ? target.length() : query;
                    return address.isShown()
                            ? Optional.empty()
                            : Optional.of(target.substring(0, end).replace('/', '\\') + target.substring(end));
                });
    }

    /** The brand's host as the user's name before the foreign one: {@code https://brand.com@example.com/}. */
    static RawArticle named(Specimen specimen) {
        return branded(specimen, (brand, host) -> brand + "@" + host);
    }

    /** The brand's name as a label of the foreign host. */
    static RawArticle below(Specimen specimen) {
        return branded(specimen, (brand, host) -> {
            String below = host.toLowerCase(Locale.ROOT).startsWith("www.") ? host.substring(4) : host;
            return brand.substring(0, brand.indexOf('.') + 1) + below;
        });
    }

    private static RawArticle branded(Specimen specimen, BinaryOperator<String> host) {
        return specimen.genuineHost()
                .map(brand -> specimen.rewritten(
                        Written::text,
                        written -> written.addresses(address -> address.foreign() && address.isSchemed(written.text())
                                ? withHost(address, written.text(), name -> host.apply(brand, name))
                                        .map(whole(address))
                                : Optional.empty())))
                .orElse(specimen.article());
    }

    /** With the host changed; empty where it cannot be told from the rest. */
    static Optional<String> withHost(WrittenAddress address, String text, UnaryOperator<String> change) {
        Span host = address.host(text);
        return host.length() == 0
                ? Optional.empty()
                : Optional.of(text.substring(address.span().start(), host.start())
                        + change.apply(host.cut(text))
                        + text.substring(host.end(), address.span().end()));
    }

    /** Puts the angle brackets back. */
    static UnaryOperator<String> whole(WrittenAddress address) {
        return changed -> address.place() == WrittenAddress.Place.BRACKETS ? "<" + changed + ">" : changed;
    }

    private static String later(Written written, Function<WrittenAddress, Optional<String>> change) {
        Optional<WrittenAddress> first =
                written.addresses().stream().filter(WrittenAddress::foreign).findFirst();
        return written.addresses(
                address -> address.isShown() && address.foreign() && !address.equals(first.orElse(address))
                        ? change.apply(address)
                        : Optional.empty());
    }

    static boolean inTable(String text, Span span) {
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return text.substring(start, end < 0 ? text.length() : end).contains("|");
    }
}
