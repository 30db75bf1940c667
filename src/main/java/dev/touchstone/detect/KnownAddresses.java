package dev.touchstone.detect;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.web.Recent;
import dev.touchstone.web.WebAddress;
import java.util.Optional;

/** What is known of addresses, with those met lately kept at hand. For any number of threads. */
final class KnownAddresses {
    private final Knowledge knowledge;
    private final Recent<AddressFacts> facts;
    private final Recent<AddressFacts> own;
    private final Recent<Optional<WebAddress>> relative;

    KnownAddresses(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.facts = new Recent<>();
        this.own = new Recent<>();
        this.relative = new Recent<>();
    }

    /**
     * Two spellings of one address lead to the same place.
     *
     * @param site that the article lies on; empty where nobody knows
     */
    AddressFacts of(WebAddress written, String site) {
        return !site.isEmpty() && written.site().equals(site)
                ? own.get(written.url(), url -> AddressFacts.ofOwn(written, knowledge))
                : facts.get(written.url(), url -> AddressFacts.of(written, knowledge));
    }

    /** Where a link leads: an address, or the one that a relative target carries. */
    Optional<WebAddress> target(String target) {
        Optional<WebAddress> absolute = knowledge.parser().parse(target);
        return absolute.isPresent()
                ? absolute
                : relative.get(target, written -> knowledge.redirects().unwrapRelative(written));
    }
}
