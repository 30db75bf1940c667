package dev.touchstone.review.store;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.web.Standing;
import java.util.Optional;

/** Whose hosts and addresses are, by the registry of now. */
final class Standings {
    private final Knowledge knowledge;

    Standings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Nothing where it is not a host. */
    Optional<Standing> ofHost(String host) {
        return knowledge
                .parser()
                .parse("https://" + host + "/")
                .map(address -> knowledge.registry().standing(address).standing());
    }
}
