package dev.touchstone.web;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a name with dots and without a scheme is meant as a host. Real last labels are also file extensions, words and
 * members of programs, so some need more: a path, {@code www}, or Chinese around them.
 */
final class BareHosts {
    /** Names that look like hosts and are not. */
    private static final Set<String> NAMES =
            Set.of("co.ltd", "asp.net", "vb.net", "ado.net", "ml.net", "paint.net", "pte.ltd");

    /** Where packages begin. */
    private static final Set<String> ROOTS = Set.of(
            "net", "io", "cn", "me", "dev", "app", "android", "java", "javax", "edu", "gov", "de", "im", "co", "uk");

    private static final int LONGEST_USER = 64;

    private BareHosts() {}

    /**
     * @param start where the host begins in the folded text
     * @param rest the sign that begins a path, a query, a fragment or a port; a space where none follows
     */
    static boolean isMeant(ScannedText text, int start, HostReader host, char rest) {
        boolean tail = rest != ' ';
        if (host.isTooLong() || isMailbox(text, host.end())) {
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
        if (!strong && Letters.anyUnspaced(host.host()) && !isSetOff(text, host, topLevel)) {
            return false;
        }
        if (host.isLoose() && !DoubtfulHosts.isEvident(text, start, host, topLevel, strong)) {
            return false;
        }
        if (!strong && host.labels() > 2 && isPackage(host.host().toLowerCase(Locale.ROOT), topLevel)) {
            return false;
        }
        if (host.has(Dot.Kind.BRACKETED)) {
            return true;
        }
        if (LastLabels.isTechnical(topLevel)) {
            // A heading of a file, as in notes.md#links, is no path.
            return strong && rest != '#' && rest != '?';
        }
        return strong || isPlausible(text, start, host, topLevel);
    }

    /** Names of program packages and apps are domains turned round: {@code com.example.app}. */
    private static boolean isPackage(String name, String topLevel) {
        String first = name.substring(0, name.indexOf('.'));
        return first.equals("com") || first.equals("org") || (ROOTS.contains(first) && !LastLabels.isCommon(topLevel));
    }

    private static boolean isPlausible(ScannedText text, int start, HostReader host, String topLevel) {
        boolean called = text.at(host.end()) == '(' && Letters.isLabel(text.at(host.end() + 1));
        boolean inPath = (text.at(start - 1) == '/' && text.at(start - 2) != '/') || text.at(start - 1) == '\\';
        if (LastLabels.isWord(topLevel)) {
            boolean numbered = Letters.isDigit(text.at(host.end() - topLevel.length() - 2)) && host.labels() == 2;
            return !inPath && !called && !numbered && text.isAmongChinese(start, host.end());
        }
        return LastLabels.isCommon(topLevel) || !(inPath || called);
    }

    /** Whether the name is what stands before the at sign of a mailbox. */
    private static boolean isMailbox(ScannedText text, int place) {
        int i = place;
        while (i < place + LONGEST_USER && (Letters.isLabel(text.at(i)) || text.at(i) == '+' || text.at(i) == '.')) {
            i++;
        }
        return text.at(i) == '@';
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
        // "Binance.Net" is a library for .NET.
        boolean net = text.cut(last, host.end()).equalsIgnoreCase("net") && !text.isUpperCase(last + 1);
        if (net && capital && host.labels() == 2 && text.isUpperCase(start)) {
            return true;
        }
        return capital && !(text.isUpperCase(start) && LastLabels.isCommon(text.cut(last, host.end())));
    }

    /** A Chinese name under a usual label; {@code 注册.com域名} speaks of the label. */
    private static boolean isSetOff(ScannedText text, HostReader host, String topLevel) {
        boolean usual =
                Letters.isUnspaced(topLevel.charAt(0)) || (LastLabels.isCommon(topLevel) && !topLevel.equals("net"));
        return usual && host.host().indexOf('.') > 1 && "域后结".indexOf(text.at(host.end())) < 0;
    }
}
