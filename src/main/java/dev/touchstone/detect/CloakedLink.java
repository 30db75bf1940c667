package dev.touchstone.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells links that hide where they lead: short ones, and those that run through a gate of somebody's own site. */
final class CloakedLink {
    private static final Set<String> GATES = Set.of(
            "go",
            "goto",
            "out",
            "visit",
            "aff",
            "affiliate",
            "recommend",
            "recommends",
            "get",
            "go2",
            "jump",
            "refer",
            "deal",
            "deals",
            "tui",
            "yao");
    /** The longest name of a host that is made to be short, without its ending, in UTF-16 code units. */
    private static final int SHORT_NAME = 6;

    private static final int LONGEST_SLUG = 16;

    private CloakedLink() {}

    static boolean is(ScannedArticle article, AddressOccurrence address) {
        if (!address.leads() || address.isReferral() || article.isEverybodys(address)) {
            return false;
        }
        List<String> segments = address.address().segments();
        return isGated(segments)
                || isGate(address, segments)
                || (!address.internal() && isShort(article, address, segments));
    }

    private static boolean isGated(List<String> segments) {
        return segments.size() == 2
                && GATES.contains(segments.get(0).toLowerCase(Locale.ROOT))
                && isSlug(segments.get(1));
    }

    /** {@code /go?u=alpha}: the name of a target, which is no address that could be unwrapped. */
    private static boolean isGate(AddressOccurrence address, List<String> segments) {
        return segments.size() == 1
                && GATES.contains(segments.get(0).toLowerCase(Locale.ROOT))
                && address.address().parameters().size() == 1
                && isSlug(address.address().parameters().get(0).value());
    }

    private static boolean isShort(ScannedArticle article, AddressOccurrence address, List<String> segments) {
        if (segments.size() != 1 || !address.address().query().isEmpty() || !isSlug(segments.get(0))) {
            return false;
        }
        String host = address.address().host();
        return article.knowledge().shorteners().contains(host) || isShortHost(host);
    }

    /** {@code xlx.sh}, {@code s.shp.ee}: a short name before a short ending, at most one letter before it. */
    private static boolean isShortHost(String host) {
        String[] labels = host.split("\\.", -1);
        int n = labels.length;
        return (n == 2 || (n == 3 && labels[0].length() == 1))
                && labels[n - 2].length() <= SHORT_NAME
                && !labels[n - 1].equals("org")
                && !labels[n - 1].equals("net")
                && !labels[n - 1].equals("cn");
    }

    private static boolean isSlug(String segment) {
        return !segment.isEmpty()
                && segment.length() <= LONGEST_SLUG
                && segment.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }
}
