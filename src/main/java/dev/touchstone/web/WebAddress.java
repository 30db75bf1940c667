package dev.touchstone.web;

import java.util.Optional;

/**
 * One address as written and as a browser would understand it.
 *
 * @param written as it stands in the text, width and invisible characters folded, case kept, defanging undone
 * @param scheme lower case, {@code https} where none was written
 * @param host lower case; internationalised labels in their ASCII form; IPv4 in dotted decimals; no trailing dot
 * @param port the port, or -1 for the scheme's own
 * @param path with its leading slash, percent signs as written; {@code /} where none was written
 * @param query without its question mark; empty where there is none
 * @param fragment without its hash; empty where there is none
 * @param userInfo what stands before an at sign; empty where there is none
 * @param domain the registrable domain (public suffix list with private suffixes); absent for IP hosts and bare suffixes
 */
public record WebAddress(
        String written,
        String scheme,
        String host,
        int port,
        String path,
        String query,
        String fragment,
        String userInfo,
        Optional<String> domain) {

    /** The registrable domain, or the host where there is none: what a reader would call the site. */
    public String site() {
        return domain.orElse(host);
    }

    /** The address in one canonical spelling: two addresses are the same when these are equal. */
    public String url() {
        StringBuilder url = new StringBuilder(scheme).append("://").append(host);
        if (port >= 0) {
            url.append(':').append(port);
        }
        url.append(path);
        if (!query.isEmpty()) {
            url.append('?').append(query);
        }
        if (!fragment.isEmpty()) {
            url.append('#').append(fragment);
        }
        return url.toString();
    }
}
