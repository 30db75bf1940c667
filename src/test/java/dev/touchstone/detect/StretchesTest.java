package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.ingest.Articles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as a share is not thinned out by the text into which it is pasted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StretchesTest {
    private static final String OFFER = "Two ways in are worth your while. [Brellnet, half off]"
            + "(https://app.brellnet.io/register?referralCode=_D7RVWQ) was the first. [Kastlo, a week free]"
            + "(https://www.kastlo.com/join?ref=KR5I38UW) came later.\n\n";

    private final CaseScanner scanner = new CaseScanner();

    @AfterAll
    void close() {
        scanner.close();
    }

    @ParameterizedTest
    @CsvSource({
        "promotion-density, 100, 400",
        "promotion-density, 100, 0",
        "promotion-density, 0, 45",
        "personal-exits, 100, 400",
        "personal-exits, 100, 0",
        "personal-exits, 0, 45"
    })
    void more_text_before_and_behind_takes_nothing_away(String signal, int before, int behind) {
        List<Evidence> among = evidence(signal, walk(before) + OFFER + walk(behind));
        List<Evidence> closer = evidence(signal, walk(40) + OFFER + walk(40));

        assertThat(closer).hasSize(1);
        assertThat(among).hasSize(1);
        assertThat(among.get(0).strength()).isEqualTo(closer.get(0).strength());
        assertThat(among.get(0).because()).isEqualTo(closer.get(0).because());
    }

    @Test
    void links_of_another_stretch_do_not_hide_two_offers() {
        assertThat(evidence("personal-exits", links() + walk(60) + OFFER)).hasSize(1);
        assertThat(evidence("personal-exits", links() + OFFER)).isEmpty();
        assertThat(evidence("personal-exits", OFFER + links() + walk(60))).isEmpty();
        assertThat(evidence("personal-exits", walk(60) + OFFER + links())).isEmpty();
    }

    @Test
    void one_offer_among_many_links_is_told_by_the_whole() {
        String one = "Somebody also keeps [Brellnet](https://app.brellnet.io/register?referralCode=_D7RVWQ) open.\n\n";

        assertThat(evidence("personal-exits", links() + walk(60) + one)).isEmpty();
        assertThat(evidence("promotion-density", walk(60) + one)).isEmpty();
    }

    private static String walk(int sentences) {
        return IntStream.rangeClosed(1, sentences)
                .mapToObj(mile -> "We walked mile " + mile + " before the rain came.")
                .collect(Collectors.joining("\n\n", "", "\n\n"));
    }

    private static String links() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(inn -> "- [Inn " + inn + "](https://inn-of-mile-" + inn + ".com/)")
                .collect(Collectors.joining("\n", "", "\n\n"));
    }

    private List<Evidence> evidence(String signal, String markdown) {
        Detector detector = Detectors.all().stream()
                .filter(one -> one.signal().id().equals(signal))
                .findFirst()
                .orElseThrow();
        return detector.detect(scanner.scan(Articles.markdown("id", null, markdown)));
    }
}
