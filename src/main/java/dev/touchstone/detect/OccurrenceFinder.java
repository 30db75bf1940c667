package dev.touchstone.detect;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.BlockIndex;
import dev.touchstone.article.Hyperlink;
import dev.touchstone.detect.AddressOccurrence.Role;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.Span;
import dev.touchstone.web.LocatedAddress;
import dev.touchstone.web.LocatedAddress.Spelling;
import dev.touchstone.web.ReservedNames;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins what is written with what is marked up: an address shown and linked to itself is one occurrence. For one article. */
final class OccurrenceFinder {
    /** A field leads nowhere that its form does not lead to. */
    private static final Set<Hyperlink.Kind> NO_WAYS =
            EnumSet.of(Hyperlink.Kind.IMAGE, Hyperlink.Kind.ICON, Hyperlink.Kind.FIELD);

    private final KnownAddresses known;
    /** That the article lies on; empty where nobody knows. */
    private final String site;

    private final BlockIndex blocks;
    private final boolean veiled;

    /** @param veiled whether next to all of the article is hidden, and so nothing of it from its readers */
    OccurrenceFinder(KnownAddresses known, Optional<CarrierFacts> carrier, BlockIndex blocks, boolean veiled) {
        this.veiled = veiled;
        this.known = known;
        this.site = carrier.map(facts -> facts.address().site()).orElse("");
        this.blocks = blocks;
    }

    List<AddressOccurrence> find(SegmentedArticle segmented) {
        Article article = segmented.article();
        List<LocatedAddress> written = segmented.addresses();
        boolean[] merged = new boolean[written.size()];
        List<AddressOccurrence> found = new ArrayList<>();
        for (Hyperlink link : article.hyperlinks()) {
            if (link.kind() == Hyperlink.Kind.IMAGE) {
                // Where a picture is fetched from is neither shown nor followed.
                link.targetSpan().ifPresent(source -> passOver(source, written, merged));
            }
        }
        for (Hyperlink link : article.hyperlinks()) {
            if (!NO_WAYS.contains(link.kind())) {
                follow(link, written, merged, found);
            }
        }
        for (int i = 0; i < written.size(); i++) {
            LocatedAddress address = written.get(i);
            if (!merged[i]) {
                found.add(occurrence(address.address(), address.span(), Role.TEXT, address.spelling(), false));
            }
        }
        found.removeIf(address -> ReservedNames.contains(address.address().host()));
        found.sort(Comparator.comparing(AddressOccurrence::span).thenComparing(AddressOccurrence::role));
        return found;
    }

    private static void passOver(Span target, List<LocatedAddress> written, boolean[] merged) {
        for (int i = firstFrom(written, target.start());
                i < written.size() && written.get(i).span().start() < target.end();
                i++) {
            merged[i] |= written.get(i).span().overlaps(target);
        }
    }

    private void follow(Hyperlink link, List<LocatedAddress> written, boolean[] merged, List<AddressOccurrence> found) {
        Optional<WebAddress> target = known.target(link.target());
        List<Integer> shown = new ArrayList<>();
        link.targetSpan().ifPresent(at -> passOver(at, written, merged));
        Span anchor = link.anchor();
        for (int i = firstFrom(written, anchor.start());
                i < written.size() && written.get(i).span().start() < anchor.end();
                i++) {
            if (!merged[i] && written.get(i).span().overlaps(anchor)) {
                shown.add(i);
            }
        }
        if (target.isEmpty()) {
            return;
        }
        Span span =
                link.anchor().length() > 0 ? link.anchor() : link.targetSpan().orElse(link.anchor());
        Role role = switch (link.kind()) {
            case LINK, IMAGE, ICON -> Role.TARGET;
            case REFRESH, FORM, FIELD, LOGIN, FRAME -> Role.EMBEDDED;
        };
        boolean itself = role == Role.TARGET
                && (link.targetSpan().filter(anchor::overlaps).isPresent()
                        || (shown.size() == 1 && isItself(written.get(shown.get(0)), anchor, target.get())));
        AddressOccurrence occurrence = occurrence(target.get(), span, role, Spelling.PLAIN, itself);
        for (int i : shown) {
            LocatedAddress address = written.get(i);
            merged[i] = true;
            if (!isSame(address.address(), occurrence)) {
                found.add(occurrence(address.address(), address.span(), Role.SHOWN, address.spelling(), false));
            }
        }
        found.add(occurrence);
    }

    /** Angle brackets or a mark may stand around it. */
    private static boolean isItself(LocatedAddress shown, Span anchor, WebAddress target) {
        return shown.span().start() - anchor.start() <= 1
                && anchor.end() - shown.span().end() <= 1
                && shown.address().host().equals(target.host())
                && samePage(shown.address(), target);
    }

    /** A trailing slash or a missing path makes no other address, nor does {@code www}. */
    private static boolean isSame(WebAddress shown, AddressOccurrence link) {
        if (shown.url().equals(link.written().url())
                || shown.url().equals(link.address().url())) {
            return true;
        }
        boolean sameSite = shown.site().equals(link.address().site());
        boolean bare = shown.path().equals("/") && shown.query().isEmpty();
        return sameSite && ((bare && link.code().isEmpty()) || samePage(shown, link.address()));
    }

    private static boolean samePage(WebAddress one, WebAddress other) {
        return withoutSlash(one.path()).equals(withoutSlash(other.path()))
                && one.query().equals(other.query());
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static int firstFrom(List<LocatedAddress> written, int start) {
        int low = 0;
        int high = written.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (written.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private AddressOccurrence occurrence(WebAddress written, Span span, Role role, Spelling spelling, boolean itself) {
        AddressFacts facts = known.of(written, site);
        // As written here: another spelling of the same address may have been met before.
        WebAddress address = facts.target().orElse(written);
        boolean internal = !site.isEmpty() && address.site().equals(site);
        return new AddressOccurrence(
                address,
                written,
                span,
                role,
                spelling,
                facts.host(),
                facts.referral(),
                internal ? Optional.empty() : facts.shape(),
                !veiled && blocks.isWithin(Block.Kind.HIDDEN, span.start()),
                internal,
                itself,
                internal && facts.referral().isEmpty() ? Optional.empty() : facts.code());
    }
}
