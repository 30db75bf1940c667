package dev.touchstone.review.web;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a request comes from, as far as one person can choose it: of the newer addresses everybody has as many as he likes. */
final class Network {
    private static final Pattern NEWER = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*");
    private static final int GROUPS = 8;
    private static final int OF_NETWORK = 4;

    private Network() {}

    /** An address as it is; of one of 128 bits the first 64. */
    static String of(String address) {
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        int zone = bare.indexOf('%');
        String plain = zone < 0 ? bare : bare.substring(0, zone);
        if (!NEWER.matcher(plain).matches()) {
            return address;
        }
        int gap = plain.indexOf("::");
        String[] before = (gap < 0 ? plain : plain.substring(0, gap)).split(":", -1);
        String[] behind = gap < 0 || gap + 2 == plain.length()
                ? new String[0]
                : plain.substring(gap + 2).split(":", -1);
        int known = gap == 0 ? 0 : before.length;
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < OF_NETWORK; i++) {
            int back = i - (GROUPS - behind.length);
            String group = i < known ? before[i] : gap >= 0 && back >= 0 ? behind[back] : "0";
            String bareGroup = group.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
            network.append(bareGroup.isEmpty() ? "0" : bareGroup).append(':');
        }
        return network.append(":/64").toString();
    }
}
