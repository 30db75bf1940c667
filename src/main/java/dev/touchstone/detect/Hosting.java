package dev.touchstone.detect;

import dev.touchstone.web.PublicSuffixes;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.List;

/** Under what ending a page lies: who may have a host there. */
final class Hosting {
    private static final int COUNTRY = 2;

    private Hosting() {}

    /** Whether anybody gets such a host at once: a name under a hosting firm's domain, a platform, or a bare number. */
    static boolean isShared(ScannedArticle article, CarrierFacts carrier) {
        return !carrier.isOwnHost() || isShared(article, carrier.address());
    }

    /** Likewise, of a link. */
    static boolean isShared(ScannedArticle article, AddressOccurrence link) {
        return link.standing() == Standing.USER_CONTENT || isShared(article, link.address());
    }

    private static boolean isShared(ScannedArticle article, WebAddress address) {
        PublicSuffixes suffixes = article.knowledge().suffixes();
        String suffix = suffix(address);
        return address.domain().isEmpty() || (suffixes.isPublicSuffix(suffix) && !suffixes.isRegistrySuffix(suffix));
    }

    /** Whether the ending belongs to no country: offices of a state lie under the state's. */
    static boolean isNobodysCountry(ScannedArticle article, CarrierFacts carrier) {
        String host = carrier.address().host();
        return isShared(article, carrier) || host.length() - host.lastIndexOf('.') - 1 != COUNTRY;
    }

    /** The parts of the host before its public suffix, parted at dots and hyphens. */
    static List<String> words(CarrierFacts carrier) {
        String host = carrier.address().host();
        String suffix = carrier.address().domain().isEmpty() ? "" : "." + suffix(carrier.address());
        return List.of(host.substring(0, host.length() - suffix.length()).split("[.-]+", -1));
    }

    /** The registrable label alone. */
    static String label(CarrierFacts carrier) {
        return label(carrier.address());
    }

    /** Likewise, of any address. */
    static String label(WebAddress address) {
        String site = address.site();
        int dot = site.indexOf('.');
        return dot < 0 ? site : site.substring(0, dot);
    }

    private static String suffix(WebAddress address) {
        String site = address.site();
        return site.substring(site.indexOf('.') + 1);
    }
}
