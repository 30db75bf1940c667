package dev.touchstone.web;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A public suffix list: where a site's own name begins. Private suffixes count, so that two customers of one host are two
 * sites. Hosts are looked up in lower case and in their ASCII form, as {@link WebAddress#host} gives them.
 *
 * <p>The rules are those of publicsuffix.org. crawler-commons ships the list; its own finder is not used, for it is one for
 * the whole process, goes on with an empty list when the list cannot be read, and takes ten times as long to load.
 */
public final class PublicSuffixes {
    static final int RULE = 1;
    static final int WILDCARD = 2;
    static final int EXCEPTION = 4;
    static final int PRIVATE = 8;
    /** A longer rule ends in this name. */
    static final int INNER = 16;

    private final SuffixTable rules;
    private final int longest;
    private final String version;

    PublicSuffixes(SuffixTable rules, int longest, String version) {
        this.rules = rules;
        this.longest = longest;
        this.version = version;
    }

    /**
     * The list that crawler-commons ships.
     *
     * @throws IllegalStateException if it is missing, cut off or broken
     */
    public static PublicSuffixes bundled() {
        return SuffixListReader.bundled();
    }

    /**
     * A list in the format of publicsuffix.org, UTF-8; the stream stays open.
     *
     * @param name how to call the list in messages
     * @throws IOException if it cannot be read, holds no rule, a broken line, or a section that does not end
     */
    public static PublicSuffixes read(InputStream list, String name) throws IOException {
        return SuffixListReader.read(list, name);
    }

    /** Writes it down as it lies in memory, for {@link #unpack}. */
    public void pack(DataOutputStream out) throws IOException {
        out.writeUTF(version);
        out.writeInt(longest);
        rules.write(out);
    }

    /** A list as {@link #pack} of the same build of the program wrote it; the buffer is then behind it. */
    public static PublicSuffixes unpack(ByteBuffer packed) {
        byte[] version = new byte[Short.toUnsignedInt(packed.getShort())];
        packed.get(version);
        int longest = packed.getInt();
        return new PublicSuffixes(SuffixTable.read(packed), longest, new String(version, StandardCharsets.UTF_8));
    }

    /** The list's own version where it names one, and a digest of its bytes. */
    public String version() {
        return version;
    }

    /** The public suffix and the label before it; empty for an IP address, a bare suffix and a malformed host. */
    public Optional<String> registrableDomain(String host) {
        int suffix = suffixStart(host);
        if (suffix <= 0) {
            return Optional.empty();
        }
        int start = host.lastIndexOf('.', suffix - 2) + 1;
        return start == suffix - 1 ? Optional.empty() : Optional.of(host.substring(start));
    }

    /** Whether the host as a whole is a public suffix, listed or by the rule that any last label is one. */
    public boolean isPublicSuffix(String host) {
        return suffixStart(host) == 0;
    }

    /** Whether the host as a whole is a suffix that a registry runs: {@code com}, {@code co.uk}, not {@code github.io}. */
    public boolean isRegistrySuffix(String host) {
        return isPublicSuffix(host) && (rules.flags(host, 0) & PRIVATE) == 0;
    }

    /** Whether the list knows this last label of a host. */
    public boolean isTopLevel(String label) {
        return label.indexOf('.') < 0 && rules.flags(label, 0) != 0;
    }

    /** All last labels that the list knows, in ASCII. */
    Set<String> topLevels() {
        return rules.topLevels();
    }

    /** Where the public suffix begins in the host, or -1 where the host has none. */
    private int suffixStart(String host) {
        if (host.isEmpty() || host.charAt(0) == '.' || host.endsWith(".") || IpAddresses.isIp(host)) {
            return -1;
        }
        int start = host.lastIndexOf('.') + 1;
        int best = start;
        for (int labels = 1; labels <= longest; labels++) {
            int flags = rules.flags(host, start);
            if ((flags & EXCEPTION) != 0) {
                return host.indexOf('.', start) + 1;
            }
            if ((flags & RULE) != 0) {
                best = start;
            }
            if (start == 0 || (flags & (WILDCARD | INNER)) == 0) {
                break;
            }
            boolean open = (flags & WILDCARD) != 0;
            start = host.lastIndexOf('.', start - 2) + 1;
            if (open) {
                best = start;
            }
        }
        return best;
    }
}
