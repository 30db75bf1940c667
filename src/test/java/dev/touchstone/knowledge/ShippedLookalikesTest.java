package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.web.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the shipped registry says of hosts that others have blocked, and of the sites most visited, with no list of either.
 * Skipped where {@code shared/suites} does not lie in the folder above or the next above.
 */
class ShippedLookalikesTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final int SHORTEST = 5;

    /** Blocked hosts in whose labels a name stands that is the brand's alone; the others hold the letters by accident. */
    private static final double LEAST_OF_COINED = 0.975;

    /** Everyday words among the names: most of those hosts bear the word in their own right. */
    private static final double LEAST_OF_ALL = 0.95;

    private static final int MOST_POPULAR = 10;
    private static final int MOST_ALLOWED = 12;

    @Test
    void blocked_hosts_that_hold_a_name_resemble_a_brand() throws IOException {
        Set<String> coined = names(false);
        Set<String> all = new TreeSet<>(coined);
        all.addAll(names(true));
        List<String> blocked = config("blacklist");
        assertThat(share("names of their own", blocked, coined)).isGreaterThan(LEAST_OF_COINED);
        assertThat(share("all names", blocked, all)).isGreaterThan(LEAST_OF_ALL);
    }

    @Test
    void popular_sites_resemble_none() throws IOException {
        List<String> popular = Files.readAllLines(suite("popular-domains/domains.csv")).stream()
                .map(line -> line.substring(line.indexOf(',') + 1).strip())
                .toList();
        assertThat(resembling("popular sites", popular)).hasSizeLessThanOrEqualTo(MOST_POPULAR);
    }

    @Test
    void hardly_any_site_that_was_blocked_by_mistake_resembles_one() throws IOException {
        assertThat(resembling("sites allowed by name", config("whitelist"))).hasSizeLessThanOrEqualTo(MOST_ALLOWED);
    }

    private static double share(String what, List<String> hosts, Set<String> names) {
        int told = 0;
        int all = 0;
        for (String host : hosts) {
            String letters = host.replace("-", "");
            if (names.stream().anyMatch(letters::contains)) {
                all++;
                told += isLookalike(host) ? 1 : 0;
            }
        }
        System.out.println("blocked hosts that hold " + what + ": " + told + " of " + all);
        return (double) told / all;
    }

    private static List<String> resembling(String what, List<String> hosts) {
        List<String> found = new ArrayList<>();
        for (String host : hosts) {
            if (isLookalike(host)) {
                found.add(host);
            }
        }
        System.out.println(what + ": " + found.size() + " of " + hosts.size() + " resemble a brand: " + found);
        return found;
    }

    private static boolean isLookalike(String host) {
        return KNOWLEDGE
                .parser()
                .parseTyped(host)
                .filter(address -> KNOWLEDGE.registry().standing(address).standing() == Standing.LOOKALIKE)
                .isPresent();
    }

    private static Set<String> names(boolean ambiguous) {
        Set<String> names = new TreeSet<>();
        for (Brand brand : KNOWLEDGE.registry().brands()) {
            for (Brand.Name name : brand.names()) {
                String label = name.value().toLowerCase(Locale.ROOT).replaceAll("[ .-]", "");
                if (name.ambiguous() == ambiguous && label.length() >= SHORTEST && label.matches("[a-z0-9]+")) {
                    names.add(label);
                }
            }
        }
        return names;
    }

    private static List<String> config(String list) throws IOException {
        List<String> hosts = new ArrayList<>();
        JsonNode config = JsonMapper.shared()
                .readTree(suite("eth-phishing-detect/config.json").toFile());
        config.get(list).forEach(node -> hosts.add(node.asString()));
        return hosts;
    }

    private static Path suite(String name) {
        for (String above : List.of("..", "../..")) {
            Path file = Path.of(above, "shared", "suites").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        Assumptions.abort("skipped: shared/suites/" + name + " is not beside this project");
        throw new AssertionError();
    }
}
