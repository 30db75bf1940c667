package dev.touchstone.web;

import java.util.Set;

/**
 * Whether a name with dots and without a scheme is meant as a host. Real last labels are also file extensions, words and
 * members of programs, so some need more: a path, {@code www}, or Chinese around them.
 */
final class BareHosts {
    /** Extensions of files and archives. */
    private static final Set<String> EXTENSIONS = Set.of(
            "zip",
            "mov",
            "py",
            "rs",
            "md",
            "sh",
            "pl",
            "pm",
            "ps",
            "ml",
            "mk",
            "am",
            "ac",
            "la",
            "bz",
            "cab",
            "properties",
            "tf",
            "pub",
            "mobi",
            "java",
            "sc",
            "mm",
            "so",
            "st",
            "vi",
            "cat",
            "bar",
            "tm",
            "lk");
    /** Members in program code: {@code user.name}, {@code plt.show}, {@code event.target}. */
    private static final Set<String> MEMBERS = Set.of(
            "name", "call", "open", "read", "select", "save", "map", "data", "target", "show", "run", "date", "int",
            "style", "build", "watch", "like", "here", "new", "now", "ing");
    /** Words of English that begin a sentence whose space was forgotten. */
    private static final Set<String> WORDS = Set.of(
            "it", "is", "in", "to", "at", "be", "by", "do", "no", "us", "my", "as", "me", "id", "so", "am", "you",
            "how", "are", "and", "one", "ltd", "pro", "co");
    /** Labels that stand even where the dot is doubtful. */
    private static final Set<String> COMMON = Set.of(
            "com", "cn", "net", "org", "io", "cc", "co", "top", "xyz", "vip", "app", "info", "club", "site", "online",
            "shop", "pro", "hk", "tw");
    /** Names that look like hosts and are not. */
    private static final Set<String> NAMES =
            Set.of("co.ltd", "asp.net", "vb.net", "ado.net", "ml.net", "paint.net", "pte.ltd");
    /** What stands before ".com" when it is spoken of, not written. */
    private static final Set<String> BEFORE_SUFFIX = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "any",
            "every",
            "each",
            "your",
            "our",
            "my",
            "some",
            "of",
            "or",
            "and",
            "with",
            "for",
            "in",
            "new",
            "cheap",
            "dot",
            "to",
            "is",
            "use",
            "using",
            "via",
            "on",
            "by",
            "from",
            "as",
            "early",
            "failed",
            "former",
            "most",
            "other",
            "many",
            "late",
            "old",
            "first",
            "first-generation");
    /** What follows "dot com" when it is a word of English. */
    private static final Set<String> AFTER_DOT_COM = Set.of(
            "boom",
            "bubble",
            "era",
            "startup",
            "startups",
            "company",
            "companies",
            "crash",
            "bust",
            "business",
            "businesses",
            "millionaire",
            "millionaires",
            "domain",
            "domains",
            "site",
            "sites",
            "stock",
            "stocks",
            "days",
            "age",
            "years",
            "industry",
            "mania",
            "address",
            "addresses",
            "world",
            "collapse",
            "craze");

    private BareHosts() {}

    /**
     * @param start where the host begins in the folded text
     * @param tail whether a path, a query or a port follows
     */
    static boolean isMeant(ScannedText text, int start, HostReader host, boolean tail) {
        if (host.isTooLong() || text.at(host.end()) == '@') {
            return false;
        }
        if (!host.isListed()) {
            return tail && host.labels() == 4 && isFree(text, start, false) && isNumbered(text, host);
        }
        String name = text.cut(start, host.end());
        String topLevel = text.cut(host.end() - host.topLevel().length(), host.end());
        boolean strong = tail || name.startsWith("www.");
        if (!isFree(text, start, tail) || NAMES.contains(name) || (isCapitalised(text, start, host) && !strong)) {
            return false;
        }
        if (isUnspaced(host.host()) && !strong && !isSetOff(text, host, topLevel)) {
            return false;
        }
        if (isLoose(host) && !isEvident(text, start, host, topLevel, strong)) {
            return false;
        }
        if (strong || host.dots().contains(Dot.Kind.BRACKETED)) {
            return true;
        }
        boolean called = text.at(host.end()) == '(' && Letters.isLabel(text.at(host.end() + 1));
        if (EXTENSIONS.contains(topLevel) || MEMBERS.contains(topLevel) || (called && !COMMON.contains(topLevel))) {
            return false;
        }
        boolean inPath = (text.at(start - 1) == '/' && text.at(start - 2) != '/') || text.at(start - 1) == '\\';
        if (WORDS.contains(topLevel)) {
            return !inPath && isAmongChinese(text, start, host.end());
        }
        return !inPath || COMMON.contains(topLevel);
    }

    /** Whether a dot of the host may as well end a sentence. */
    static boolean isLoose(HostReader host) {
        return host.dots().stream().anyMatch(Dot.Kind::isLoose);
    }

    /** Whether a doubtful spelling behind a scheme is a host all the same. */
    static boolean isSure(ScannedText text, HostReader host, boolean slashed) {
        int last = host.end() - host.topLevel().length();
        boolean common = !text.isUpperCase(last) && COMMON.contains(text.cut(last, host.end()));
        return host.isListed() && (isLoose(host) ? slashed && common : true);
    }

    /** Not a mailbox, a handle or a ticker symbol. A path tells {@code okx.com@other.host/login} from a mailbox. */
    private static boolean isFree(ScannedText text, int start, boolean tail) {
        char before = text.at(start - 1);
        return before == '@' ? tail && Letters.isLabel(text.at(start - 2)) : before != '$';
    }

    /** Four numbers with a port or a path, not the size of a network: {@code 10.0.0.0/8}. */
    private static boolean isNumbered(ScannedText text, HostReader host) {
        int end = host.end();
        boolean network = text.at(end) == '/' && Letters.isDigit(text.at(end + 1));
        return !network
                && IpAddresses.v4(host.host()).filter(host.host()::equals).isPresent();
    }

    /** {@code End.So}: the next sentence, unless the name before has a capital too and the label is a usual one. */
    private static boolean isCapitalised(ScannedText text, int start, HostReader host) {
        int last = host.end() - host.topLevel().length();
        boolean capital = text.isUpperCase(last) && !text.isUpperCase(host.end() - 1);
        return capital && !(text.isUpperCase(start) && COMMON.contains(text.cut(last, host.end())));
    }

    private static boolean isEvident(ScannedText text, int start, HostReader host, String topLevel, boolean strong) {
        String name = host.host();
        String first = name.substring(0, name.indexOf('.'));
        boolean common = COMMON.contains(topLevel);
        if (strong || first.equalsIgnoreCase("www")) {
            return common;
        }
        boolean spoken = BEFORE_SUFFIX.contains(text.cut(start, start + first.length())) || topLevel.equals("net");
        if (!common || spoken || text.cut(start, host.end()).indexOf('\n') >= 0) {
            return false;
        }
        boolean number = first.chars().allMatch(c -> c >= '0' && c <= '9');
        if (host.dots().contains(Dot.Kind.CHINESE)) {
            return !number && !isUnspaced(first);
        }
        boolean apart = text.at(host.end() - topLevel.length() - 1) == ' ';
        if (apart && !AFTER_DOT_COM.contains(wordAfter(text, host.end()))) {
            return true;
        }
        boolean odd = !number && first.chars().anyMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return odd || isAmongChinese(text, start, host.end());
    }

    /** A Chinese name under a usual label; {@code 注册.com域名} speaks of the label. */
    private static boolean isSetOff(ScannedText text, HostReader host, String topLevel) {
        boolean usual =
                Letters.isUnspaced(topLevel.charAt(0)) || (COMMON.contains(topLevel) && !topLevel.equals("net"));
        return usual && host.host().indexOf('.') > 1 && "域后结".indexOf(text.at(host.end())) < 0;
    }

    private static boolean isUnspaced(String label) {
        return label.chars().anyMatch(c -> Letters.isUnspaced((char) c));
    }

    private static String wordAfter(ScannedText text, int place) {
        int start = text.at(place) == ' ' ? place + 1 : place;
        int end = start;
        while (end < start + 16 && end < text.length() && Letters.isAlphanumeric(text.at(end))) {
            end++;
        }
        return text.cut(Math.min(start, end), end);
    }

    /** Whether Chinese, Chinese punctuation or the edge of a line stands on a side. */
    private static boolean isAmongChinese(ScannedText text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.at(before) == ' ') {
            before--;
        }
        int after = end;
        while (after < text.length() && text.at(after) == ' ') {
            after++;
        }
        return isChinese(text, before) || isChinese(text, after);
    }

    private static boolean isChinese(ScannedText text, int place) {
        char c = text.at(place);
        boolean edge = place < 0 || place >= text.length() || c == '\n';
        boolean punctuation = (c >= 0x3000 && c <= 0x303F) || text.isCompatible(place);
        return edge || punctuation || Letters.isUnspaced(c);
    }
}
