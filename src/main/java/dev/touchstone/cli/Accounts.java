package dev.touchstone.cli;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.knowledge.BrandRegistry;
import dev.touchstone.web.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the registry says of accounts and mailboxes. One that it does not hold is not called false. */
record Accounts(BrandRegistry registry) {
    private static final Set<String> TELEGRAM = Set.of("t.me", "telegram.me", "telegram.dog");
    private static final Set<String> X = Set.of("x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com");
    private static final Set<String> FACEBOOK = Set.of("facebook.com", "www.facebook.com", "m.facebook.com");
    /** Paths of these services that are nobody's account. */
    private static final Set<String> NOBODY = Set.of(
            "share", "joinchat", "addstickers", "proxy", "socks", "intent", "i", "home", "search", "hashtag", "groups");

    /** A mailbox of the form {@code name@host}; what follows the at sign is the host. */
    static Optional<String> mailHost(String input) {
        String mail = input.startsWith("mailto:") ? input.substring("mailto:".length()) : input;
        int at = mail.indexOf('@');
        boolean plain = at > 0
                && at == mail.lastIndexOf('@')
                && mail.indexOf('.', at) > 0
                && mail.chars().noneMatch(c -> c <= ' ' || c == '/' || c == ':' || c == '?');
        return plain ? Optional.of(mail.substring(at + 1)) : Optional.empty();
    }

    /** Of a mailbox: whether it is one that a brand is known to have. */
    String mailbox(String input) {
        String mail = input.startsWith("mailto:") ? input.substring("mailto:".length()) : input;
        return registry.brandOfHandle("email", mail)
                .map(brand -> "; the mailbox is " + name(brand) + "'s own")
                .orElse("; the registry holds no such mailbox");
    }

    /** Of an address on a service where people have accounts: whose it is; empty for other addresses. */
    String account(WebAddress address) {
        Optional<String> platform = platform(address.host());
        List<String> segments = address.segments();
        boolean preview = segments.size() > 1 && segments.get(0).equals("s") && TELEGRAM.contains(address.host());
        String handle = segments.isEmpty() ? "" : segments.get(preview ? 1 : 0);
        if (platform.isEmpty() || handle.isEmpty() || handle.startsWith("+") || NOBODY.contains(handle)) {
            return "";
        }
        return registry.brandOfHandle(platform.get(), handle)
                .map(brand -> "; the account " + handle + " is " + name(brand) + "'s own")
                .orElse("; the registry holds no account " + handle + " there");
    }

    /** Of a bare {@code @name}: on which services it is a brand's; empty where it is no such name. */
    Optional<String> anywhere(String input) {
        if (input.length() < 3
                || input.charAt(0) != '@'
                || !input.chars().skip(1).allMatch(Accounts::isName)) {
            return Optional.empty();
        }
        String known = Stream.of("telegram", "x", "facebook", "instagram", "youtube")
                .flatMap(platform -> registry.brandOfHandle(platform, input).stream()
                        .map(brand -> name(brand) + "'s own on " + platform))
                .collect(Collectors.joining(", "));
        return Optional.of(known.isEmpty() ? "no account of this name is in the registry" : "the account is " + known);
    }

    private static boolean isName(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static Optional<String> platform(String host) {
        return TELEGRAM.contains(host)
                ? Optional.of("telegram")
                : X.contains(host)
                        ? Optional.of("x")
                        : FACEBOOK.contains(host) ? Optional.of("facebook") : Optional.empty();
    }

    private String name(String brand) {
        return registry.brand(brand).map(Brand::name).orElse(brand);
    }
}
