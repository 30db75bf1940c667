package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.evidence.Subject;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the evidence of one article points at once everything is taken back that was: an indicator whose evidence is mostly
 * taken back is one that the article warns of, quotes or retells. Names are those of {@link WeighedEvidence#indicators()}.
 */
final class Pointing {
    /** Who discloses a link pushes it all the same. */
    private static final String DISCLOSURE = "disclosure";

    /** What is left of a piece that is still a push. Trained relief seldom takes all of a piece; what it takes a quarter of is warned of. */
    private static final double MOSTLY = 0.75;

    private final Map<String, KeyRole> roles = new HashMap<>();
    private final Set<String> posed = new HashSet<>();
    private final Set<String> carriers = new HashSet<>();
    private boolean relieved;

    private final List<String> codes;
    /** Whether the article lies where anybody may publish: such a host is nobody's own. */
    private final boolean isAnybodys;

    private Pointing(Assessment assessment) {
        this.codes = assessment.indicators().stream()
                .filter(indicator -> indicator.type() == Indicator.Type.CODE)
                .map(Indicator::value)
                .toList();
        this.isAnybodys = assessment
                .carrier()
                .filter(carrier -> carrier.standing() == Standing.USER_CONTENT)
                .isPresent();
    }

    static Pointing of(Assessment assessment) {
        Pointing pointing = new Pointing(assessment);
        for (Label label : Label.values()) {
            pointing.weigh(assessment, label);
        }
        return pointing;
    }

    /** What the article does with the indicator. */
    KeyRole role(String name) {
        return roles.getOrDefault(name, KeyRole.CITED);
    }

    /** Whether the domain itself is what the article is accused of. */
    boolean isPosed(String name) {
        return posed.contains(name);
    }

    /** Domains, as {@code domain:example.com}, that the article lies on and is accused of posing with. */
    Set<String> carriers() {
        return carriers;
    }

    /** Whether anything was taken back because the article warns, retells or denies. */
    boolean isRelieved() {
        return relieved;
    }

    private void weigh(Assessment assessment, Label label) {
        List<WeighedEvidence> pieces = new ArrayList<>();
        List<WeighedEvidence> relievers = new ArrayList<>();
        for (WeighedEvidence weighed : assessment.evidence()) {
            if (weighed.label().filter(label::equals).isEmpty()) {
                continue;
            }
            if (weighed.contribution().micros() > 0) {
                pieces.add(weighed);
            } else if (weighed.contribution().micros() < 0
                    && weighed.evidence().signal().polarity() == Polarity.EXCULPATING) {
                relievers.add(weighed);
            }
        }
        double[] left = new double[pieces.size()];
        boolean[] disclosed = new boolean[pieces.size()];
        takeBack(pieces, relievers, left, disclosed);
        boolean suspect = assessment.label(label).verdict() != Verdict.CLEAN;
        for (int i = 0; i < left.length; i++) {
            if (left[i] >= MOSTLY) {
                point(pieces.get(i), label, suspect && !disclosed[i] ? KeyRole.IMPLICATED : KeyRole.PUSHED);
            }
        }
    }

    private void takeBack(
            List<WeighedEvidence> pieces, List<WeighedEvidence> relievers, double[] left, boolean[] disclosed) {
        Arrays.fill(left, 1);
        for (WeighedEvidence reliever : relievers) {
            double covered = 0;
            List<Integer> indices = new ArrayList<>();
            for (int i = 0; i < left.length; i++) {
                Evidence piece = pieces.get(i).evidence();
                if (reliever.evidence()
                        .relief()
                        .filter(relief -> relief.covers(piece))
                        .isPresent()) {
                    indices.add(i);
                    covered += pieces.get(i).contribution().value();
                }
            }
            boolean disclosure = reliever.evidence().signal().id().equals(DISCLOSURE);
            double share =
                    covered <= 0 ? 0 : Math.min(1, -reliever.contribution().value() / covered);
            for (int i : indices) {
                disclosed[i] |= disclosure;
                left[i] *= disclosure ? 1 : 1 - share;
            }
            relieved |= !disclosure && !indices.isEmpty();
        }
    }

    /** A personal link tells of its own address and code, impersonation of the site; what a link merely shows is passed over. */
    private void point(WeighedEvidence weighed, Label label, KeyRole role) {
        boolean addressSeen = false;
        for (Subject subject : weighed.evidence().subjects()) {
            if (subject instanceof Subject.Address address) {
                if (!addressSeen) {
                    point(address.address(), weighed, label, role);
                }
                addressSeen = true;
            } else if (subject instanceof Subject.Code code) {
                raise("code:" + code.value(), role);
            } else if (subject instanceof Subject.App app) {
                raise("app:" + app.id(), role);
            } else if (subject instanceof Subject.Contact contact) {
                raise("contact:" + contact.value(), role);
            }
        }
    }

    private void point(WebAddress address, WeighedEvidence weighed, Label label, KeyRole role) {
        String domain = "domain:" + address.site();
        raise("url:" + address.url(), role);
        if (label == Label.IMPERSONATION) {
            raise(domain, role);
            if (role == KeyRole.IMPLICATED) {
                if (weighed.evidence().brand().isPresent() || !isPersonal(address)) {
                    posed.add(domain);
                }
                if (weighed.evidence().place() == Place.URL && !isAnybodys) {
                    carriers.add(domain);
                }
            }
        }
    }

    /**
     * Whether the address holds a code of the article: of such a link that poses as nobody, however it is masked, the host may be the
     * merchant's that gave the code.
     */
    private boolean isPersonal(WebAddress address) {
        return codes.stream().anyMatch(address.url()::contains);
    }

    /** Whether the article is accused of anything that it does. */
    boolean isSuspect() {
        return roles.containsValue(KeyRole.IMPLICATED);
    }

    private void raise(String name, KeyRole role) {
        roles.merge(name, role, (known, now) -> known.compareTo(now) >= 0 ? known : now);
    }
}
