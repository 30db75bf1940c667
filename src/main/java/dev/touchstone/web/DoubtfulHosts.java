package dev.touchstone.web;

import java.util.Set;

/** Whether a host is meant where one of its dots is a space, a word or Chinese, and could as well be none. */
final class DoubtfulHosts {
    /** What stands before ".com" when it is spoken of, not written. */
    private static final Set<String> SPOKEN =
            Set.of(("a an the this that any every each your our my some of or and with for in new"
                            + " cheap dot to is use using via on by from as early failed former most other many late old first")
                    .split(" "));
    /** What follows "dot com" when it is a word of English. */
    private static final Set<String> AFTER_DOT_COM = Set.of(
            ("boom bubble era startup startups company companies crash bust business businesses millionaire millionaires"
                            + " domain domains site sites stock stocks days age years industry mania address addresses world"
                            + " collapse craze")
                    .split(" "));

    private DoubtfulHosts() {}

    /** Whether a doubtful spelling behind a scheme is a host all the same. */
    static boolean isSure(ScannedText text, HostReader host, boolean slashed) {
        int last = host.end() - host.topLevel().length();
        boolean common = !text.isUpperCase(last) && LastLabels.isCommon(text.cut(last, host.end()));
        return host.isListed() && (!host.isLoose() || (slashed && common));
    }

    /**
     * Whether enough speaks for a host without a scheme.
     *
     * @param strong whether a path follows or {@code www} begins it
     */
    static boolean isEvident(ScannedText text, int start, HostReader host, String topLevel, boolean strong) {
        String name = host.host();
        String first = name.substring(0, name.indexOf('.'));
        if (strong || first.equalsIgnoreCase("www")) {
            return LastLabels.isCommon(topLevel);
        }
        boolean spoken = SPOKEN.contains(text.cut(start, start + first.length())) || topLevel.equals("net");
        if (spoken
                || !LastLabels.isCommon(topLevel)
                || text.cut(start, host.end()).indexOf('\n') >= 0) {
            return false;
        }
        boolean number = first.chars().allMatch(c -> c >= '0' && c <= '9');
        if (host.has(Dot.Kind.CHINESE)) {
            return !number && !Letters.anyUnspaced(first);
        }
        boolean apart = text.at(host.end() - topLevel.length() - 1) == ' ';
        if (apart && !AFTER_DOT_COM.contains(wordAfter(text, host.end()))) {
            return true;
        }
        boolean odd = !number && first.chars().anyMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return odd || text.isAmongChinese(start, host.end());
    }

    private static String wordAfter(ScannedText text, int place) {
        int start = place < text.length() && text.at(place) == ' ' ? place + 1 : place;
        int end = start;
        while (end < start + 16 && Letters.isAlphanumeric(text.at(end))) {
            end++;
        }
        return text.cut(start, end);
    }
}
