package dev.touchstone.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a request comes from, as far as one person can choose it: of the newer addresses everybody has as many as he likes. */
final class Network {
    /** A number, or one of the newer kind in brackets, with a port or without. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\[\\]]*)](?::[0-9]{1,5})?|([0-9.]+):[0-9]{1,5}");

    private static final Pattern OLDER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;
    private static final int OF_NETWORK = 4;
    private static final List<String> MAPPED = List.of("0", "0", "0", "0", "0", "ffff");

    private Network() {}

    /** An address, {@link #number}, as it is; of one of 128 bits the first 64. What is no number stays as it is. */
    static String of(String address) {
        String number = number(address).orElse(address);
        String[] groups = number.split(":", -1);
        return groups.length == GROUPS
                ? Arrays.stream(groups).limit(OF_NETWORK).collect(Collectors.joining(":", "", "::/64"))
                : number;
    }

    /**
     * An address as a number in its one spelling, of whatever spelling it came in: short or long, in brackets, with a port or a zone, an
     * older one within a newer. Nothing where it is no number.
     */
    static Optional<String> number(String address) {
        Matcher port = WITH_PORT.matcher(address);
        String bare = !port.matches() ? address : port.group(1) != null ? port.group(1) : port.group(2);
        int zone = bare.indexOf('%');
        String plain = (zone < 0 ? bare : bare.substring(0, zone)).toLowerCase(Locale.ROOT);
        return plain.contains(":") ? newer(plain) : older(plain);
    }

    private static Optional<String> older(String plain) {
        if (!OLDER.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<Integer> bytes =
                Arrays.stream(plain.split("\\.", -1)).map(Integer::valueOf).toList();
        return bytes.stream().anyMatch(value -> value > 255)
                ? Optional.empty()
                : Optional.of(bytes.stream().map(String::valueOf).collect(Collectors.joining(".")));
    }

    private static Optional<String> newer(String plain) {
        int gap = plain.indexOf("::");
        Optional<List<String>> before = groups(gap < 0 ? plain : plain.substring(0, gap), gap < 0);
        Optional<List<String>> behind = groups(gap < 0 ? "" : plain.substring(gap + 2), true);
        if (before.isEmpty() || behind.isEmpty()) {
            return Optional.empty();
        }
        int known = before.get().size() + behind.get().size();
        if (gap < 0 ? known != GROUPS : known >= GROUPS) {
            return Optional.empty();
        }
        List<String> groups = new ArrayList<>(before.get());
        for (int i = known; i < GROUPS; i++) {
            groups.add("0");
        }
        groups.addAll(behind.get());
        return Optional.of(groups.subList(0, MAPPED.size()).equals(MAPPED) ? within(groups) : String.join(":", groups));
    }

    /** The older address that one of the newer kind stands for. */
    private static String within(List<String> groups) {
        int high = Integer.parseInt(groups.get(GROUPS - 2), 16);
        int low = Integer.parseInt(groups.get(GROUPS - 1), 16);
        return (high >> 8) + "." + (high & 255) + "." + (low >> 8) + "." + (low & 255);
    }

    /** Groups of four digits, without leading zeros; the last two of all may be written as an older address. */
    private static Optional<List<String>> groups(String part, boolean last) {
        List<String> groups = new ArrayList<>();
        String[] written = part.isEmpty() ? new String[0] : part.split(":", -1);
        for (int i = 0; i < written.length; i++) {
            Optional<String> older = last && i == written.length - 1 ? older(written[i]) : Optional.empty();
            if (older.isPresent()) {
                String[] bytes = older.get().split("\\.", -1);
                for (int at = 0; at < bytes.length; at += 2) {
                    groups.add(
                            Integer.toHexString((Integer.parseInt(bytes[at]) << 8) | Integer.parseInt(bytes[at + 1])));
                }
            } else if (GROUP.matcher(written[i]).matches()) {
                groups.add(Integer.toHexString(Integer.parseInt(written[i], 16)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }
}
