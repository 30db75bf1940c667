package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.web.HostWords;
import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.ProtectedName;
import dev.touchstone.web.ProtectedName.Use;
import dev.touchstone.web.PublicSuffixes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What brands are called, for the lexicon and for look-alike hosts. */
final class BrandNames {
    /** Domains whose own label is the brand's name or a form of it; others are called by what they are for. */
    private static final Set<String> NAMED_AFTER_THE_BRAND = Set.of("main", "regional", "former");

    /** Trades in which money is kept: nobody else names his site after such a brand. */
    private static final Set<String> MONEY = Set.of("exchange", "wallet", "payment", "bank", "broker");

    /** A shorter name is in a label by accident. */
    private static final int SHORTEST = 3;

    /** A shorter name that is not the brand's alone is as good as a word. */
    private static final int COINED = 6;

    /** Pinyin of fewer letters is that of other words too. */
    private static final int OF_ITS_OWN = 7;

    /** So many letters more than a word make a domain's label a name of its own: {@code steampowered}. */
    private static final int COMPOUND = 4;

    private BrandNames() {}

    /** Enters the names that hold on the day, and the phrases in which they stand by accident. */
    static void enter(Brand brand, LocalDate day, LexiconBuilder lexicon) {
        for (Brand.Name name : brand.names()) {
            if (name.fact().validOn(day)) {
                lexicon.add(new BrandName(brand.id(), name.value(), name.ambiguous(), name.respelling()));
            }
        }
        for (Brand.Name name : brand.names()) {
            if (name.fact().validOn(day) && !name.ambiguous()) {
                DigitSpellings.of(lexicon.fold(name.value()))
                        .forEach(spelling -> lexicon.add(new BrandName(brand.id(), spelling, false, true)));
            }
        }
        brand.decoys().forEach(decoy -> lexicon.addDecoy(brand.id(), decoy));
    }

    /**
     * Protects Latin names, and the labels of main domains that hold one: {@code binancezh}, but not {@code crypto}.
     *
     * @param everyday words that are also names, folded
     */
    static Lookalikes lookalikes(
            List<Brand> brands, LocalDate day, RawModels models, Set<String> falseFriends, Set<String> everyday) {
        List<ProtectedName> names = new ArrayList<>();
        List<ProtectedName> domainLabels = new ArrayList<>();
        Map<String, List<String>> own = new TreeMap<>();
        for (Brand brand : brands) {
            List<ProtectedName> ofBrand = names(brand, day, models.lexicon(), everyday);
            names.addAll(ofBrand);
            List<String> domains = domains(brand, models.suffixes());
            own.put(brand.id(), domains);
            for (Brand.Domain domain : brand.domains()) {
                if (domains.contains(domain.value()) && NAMED_AFTER_THE_BRAND.contains(domain.role())) {
                    label(domain.value().substring(0, domain.value().indexOf('.')))
                            .flatMap(label -> holding(label, ofBrand))
                            .ifPresent(domainLabels::add);
                }
            }
        }
        names.addAll(domainLabels);
        return new Lookalikes(names, own, HostWords.USUAL, falseFriends, models.suffixes());
    }

    private static List<ProtectedName> names(Brand brand, LocalDate day, LexiconBuilder lexicon, Set<String> everyday) {
        Stream<ProtectedName> written = brand.names().stream()
                .filter(name -> name.fact().validOn(day))
                .flatMap(name -> label(lexicon.fold(name.value())).stream()
                        .map(label -> new ProtectedName(brand.id(), label, use(brand, name, label, everyday))));
        Stream<ProtectedName> sounded = brand.pinyin().stream()
                .map(name ->
                        new ProtectedName(brand.id(), name, name.length() < OF_ITS_OWN ? Use.WORD : Use.TALKED_OF));
        return Stream.concat(written, sounded).toList();
    }

    private static Use use(Brand brand, Brand.Name name, String label, Set<String> everyday) {
        if (name.ambiguous()) {
            if (label.length() >= COINED && everyday.contains(label)) {
                return MONEY.contains(brand.kind()) ? Use.MONEY_WORD : Use.WORD;
            }
            return label.length() < COINED ? Use.WORD : Use.EVERYWHERE;
        }
        return MONEY.contains(brand.kind()) ? Use.OWN : Use.TALKED_OF;
    }

    /** Registrable ones, whether or not they still hold: a domain that was the brand's is no imitation of it. */
    private static List<String> domains(Brand brand, PublicSuffixes suffixes) {
        return brand.domains().stream()
                .map(Brand.Domain::value)
                .filter(host -> suffixes.registrableDomain(host).equals(Optional.of(host)))
                .toList();
    }

    /** The label as a name of the brand whose names it holds; no plainer than the plainest of these. */
    private static Optional<ProtectedName> holding(String label, List<ProtectedName> names) {
        return names.stream()
                .filter(name -> name.label().length() >= SHORTEST && label.contains(name.label()))
                .min(Comparator.comparing(ProtectedName::use))
                .map(name -> new ProtectedName(name.brand(), label, use(label, name)));
    }

    private static Use use(String label, ProtectedName name) {
        boolean compound = label.length() - name.label().length() >= COMPOUND;
        return compound && name.use().compareTo(Use.WORD) >= 0 ? Use.TALKED_OF : name.use();
    }

    /** As hosts write it: letters and digits alone; empty where there are others than of ASCII. */
    private static Optional<String> label(String name) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                label.append(c);
            } else if (c != ' ' && c != '.' && c != '-') {
                return Optional.empty();
            }
        }
        return label.length() == 0 ? Optional.empty() : Optional.of(label.toString());
    }
}
