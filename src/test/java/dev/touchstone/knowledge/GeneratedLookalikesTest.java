package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * All forms in which {@link LookalikeForms} writes the names of all brands that are shipped. Names of five letters and more that
 * are the brand's alone are measured by kind; everyday words and short names apart, for the kinds that they can be told by.
 */
class GeneratedLookalikesTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final int SHORTEST = 5;

    private final Set<String> coined = new TreeSet<>();
    private final Set<String> everyday = new TreeSet<>();
    private final Set<String> brief = new TreeSet<>();
    private final Set<String> pinyin = new TreeSet<>();

    GeneratedLookalikesTest() {
        for (Brand brand : KNOWLEDGE.registry().brands()) {
            pinyin.addAll(brand.pinyin());
            for (Brand.Name name : brand.names()) {
                String label = name.value().toLowerCase(Locale.ROOT).replace(" ", "");
                if (name.fact().validOn(KNOWLEDGE.asOf()) && !name.respelling() && label.matches("[a-z0-9]{3,}")) {
                    (name.ambiguous() ? everyday : label.length() < SHORTEST ? brief : coined).add(label);
                }
            }
        }
        coined.removeAll(everyday);
    }

    @Test
    void most_forms_of_each_kind_are_told() throws IOException {
        Map<String, String> shares = new TreeMap<>();
        LookalikeForms.KINDS.forEach((kind, forms) -> shares.put(kind, share(coined, forms)));
        shares.put("pinyin and word", share(pinyin, LookalikeForms::withWords));
        shares.put("everyday word and word, hyphened", share(everyday, LookalikeForms::withHyphens));
        shares.put("everyday word, homoglyph", share(everyday, kind("homoglyph")));
        shares.put("short name, other suffix", share(brief, LookalikeForms::otherSuffixes));
        shares.put("short name and word, hyphened", share(brief, LookalikeForms::withHyphens));
        shares.forEach((kind, share) -> System.out.println("look-alikes, " + kind + ": " + share));

        Map<String, Integer> floors = floors();
        assertThat(shares.keySet()).containsExactlyInAnyOrderElementsOf(floors.keySet());
        floors.forEach((kind, floor) -> assertThat(thousandths(shares.getOrDefault(kind, "0 of 1")))
                .as(kind)
                .isGreaterThanOrEqualTo(floor));
    }

    private static Function<String, Set<String>> kind(String name) {
        return LookalikeForms.KINDS.getOrDefault(name, unused -> Set.of());
    }

    private static String share(Collection<String> names, Function<String, Set<String>> forms) {
        int told = 0;
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (String name : names) {
            for (String host : forms.apply(name)) {
                Standing standing = KNOWLEDGE
                        .parser()
                        .parseTyped(host)
                        .map(GeneratedLookalikesTest::standing)
                        .orElse(Standing.OFFICIAL);
                if (standing == Standing.OFFICIAL || standing == Standing.USER_CONTENT) {
                    continue;
                }
                all++;
                if (standing == Standing.LOOKALIKE) {
                    told++;
                } else {
                    missed.add(host);
                }
            }
        }
        if (Boolean.getBoolean("touchstone.missed")) {
            System.out.println(missed);
        }
        return told + " of " + all;
    }

    private static Standing standing(WebAddress address) {
        return KNOWLEDGE.registry().standing(address).standing();
    }

    private static int thousandths(String share) {
        String[] parts = share.split(" of ", -1);
        return 1_000 * Integer.parseInt(parts[0]) / Integer.parseInt(parts[1]);
    }

    private static Map<String, Integer> floors() throws IOException {
        Map<String, Integer> floors = new TreeMap<>();
        try (InputStream in = GeneratedLookalikesTest.class.getResourceAsStream("lookalike-floors.csv")) {
            assertThat(in).isNotNull();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> floors.put(
                            line.substring(0, line.lastIndexOf(',')),
                            Integer.parseInt(line.substring(line.lastIndexOf(',') + 1))));
        }
        return floors;
    }
}
