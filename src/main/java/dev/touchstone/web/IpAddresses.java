package dev.touchstone.web;

import java.util.Optional;

/** Hosts that are numbers, as browsers read them (WHATWG URL, host parsing): every odd spelling ends in one form. */
final class IpAddresses {
    private IpAddresses() {}

    /** Whether a host as {@link WebAddress#host} gives it is an IP address. */
    static boolean isIp(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        char last = host.isEmpty() ? ' ' : host.charAt(host.length() - 1);
        return '0' <= last && last <= '9' && endsInNumber(host);
    }

    /** Whether a browser would try to read the host as IPv4: its last label is a number. */
    static boolean endsInNumber(String host) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        int start = host.lastIndexOf('.', end - 1) + 1;
        String last = host.substring(start, Math.max(start, end));
        return !last.isEmpty() && (isDigits(last) || number(last) >= 0);
    }

    /** Dotted decimals, hexadecimal, octal or one number, as dotted decimals; empty where a browser refuses it. */
    static Optional<String> v4(String host) {
        String[] parts = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long value = number(parts[i]);
            // The last part fills all bytes that are left.
            long limit = i < parts.length - 1 ? 256 : 1L << (8 * (5 - parts.length));
            if (value < 0 || value >= limit) {
                return Optional.empty();
            }
            address += i < parts.length - 1 ? value << (8 * (3 - i)) : value;
        }
        return Optional.of(
                (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255));
    }

    /** The inside of the brackets of an IPv6 host, in its shortest form (RFC 5952); empty where it is none. */
    static Optional<String> v6(String text) {
        int[] pieces = new int[8];
        int count = 0;
        int gap = -1;
        int at = 0;
        if (text.startsWith(":")) {
            if (!text.startsWith("::")) {
                return Optional.empty();
            }
            at = 2;
            gap = 0;
        }
        while (at < text.length()) {
            if (count + (gap < 0 ? 0 : 1) == 8) {
                return Optional.empty();
            }
            if (text.charAt(at) == ':') {
                if (gap >= 0) {
                    return Optional.empty();
                }
                gap = count;
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && end < at + 4 && Character.digit(text.charAt(end), 16) >= 0) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '.') {
                int[] tail = count + (gap < 0 ? 0 : 1) > 6 ? new int[0] : dotted(text.substring(at));
                if (tail.length == 0) {
                    return Optional.empty();
                }
                pieces[count++] = tail[0] << 8 | tail[1];
                pieces[count++] = tail[2] << 8 | tail[3];
                break;
            }
            boolean more = end < text.length() && text.charAt(end) == ':';
            if (end == at || (end < text.length() && !more) || (more && end == text.length() - 1)) {
                return Optional.empty();
            }
            pieces[count++] = Integer.parseInt(text.substring(at, end), 16);
            at = more ? end + 1 : end;
        }
        return gap < 0 && count < 8 ? Optional.empty() : Optional.of(write(spread(pieces, count, gap)));
    }

    /** Four decimal bytes without leading zeros, the only IPv4 form inside IPv6; empty array where it is none. */
    private static int[] dotted(String text) {
        String[] parts = text.split("\\.", -1);
        int[] bytes = new int[4];
        for (int i = 0; i < 4; i++) {
            String part = parts.length == 4 ? parts[i] : "";
            boolean plain = part.equals("0") || (isDigits(part) && part.charAt(0) != '0' && part.length() <= 3);
            if (!plain || Integer.parseInt(part) > 255) {
                return new int[0];
            }
            bytes[i] = Integer.parseInt(part);
        }
        return bytes;
    }

    private static int[] spread(int[] pieces, int count, int gap) {
        if (gap < 0) {
            return pieces;
        }
        int[] all = new int[8];
        System.arraycopy(pieces, 0, all, 0, gap);
        System.arraycopy(pieces, gap, all, 8 - (count - gap), count - gap);
        return all;
    }

    private static String write(int[] pieces) {
        int longest = 1;
        int from = -1;
        for (int i = 0; i < 8; i++) {
            int zeros = 0;
            while (i + zeros < 8 && pieces[i + zeros] == 0) {
                zeros++;
            }
            if (zeros > longest) {
                longest = zeros;
                from = i;
            }
            i += zeros;
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 8; i++) {
            if (i == from) {
                text.append(i == 0 ? "::" : ":");
                i += longest - 1;
            } else {
                text.append(Integer.toHexString(pieces[i])).append(i < 7 ? ":" : "");
            }
        }
        return text.append(']').toString();
    }

    /** The value of one part; -1 where it is no number; a value past 32 bits is only known to be too large. */
    private static long number(String part) {
        boolean hex = part.startsWith("0x") || part.startsWith("0X");
        int radix = hex ? 16 : part.length() > 1 && part.charAt(0) == '0' ? 8 : 10;
        if (part.isEmpty()) {
            return -1;
        }
        long value = 0;
        for (int i = hex ? 2 : 0; i < part.length(); i++) {
            int digit = part.charAt(i) < 0x80 ? Character.digit(part.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = Math.min(value * radix + digit, 1L << 40);
        }
        return value;
    }

    private static boolean isDigits(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty();
    }
}
