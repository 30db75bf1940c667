package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.ingest.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that sends its readers to the brand's own site may hand out another thing elsewhere. */
class PackageAsideTest {
    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "# Posters, https://obsproject.com/, fontpack-setup.exe, 0.1",
        "# OBS Studio, https://obsproject.com/, fontpack-setup.exe, 0.4",
        "# Posters, https://dl.quilltide.net/, fontpack-setup.exe, 0.4",
        "# Posters, https://obsproject.com/, obsstudio-setup.exe, 0.4",
        "# Posters, https://obsproject.com/, setup.exe, 0.4",
        "Posters, https://obsproject.com/, fontpack-setup.exe, 0.1",
        "Posters, https://obsproject.com/, setup-fonts.exe, 0.4",
        "Posters, https://dl.quilltide.net/, fontpack-setup.exe, 0.4"
    })
    void it_weighs_little_beside_the_brands_own_site_on_a_page_of_another_name(
            String heading, String site, String file, double strength) {
        try (CaseScanner scanner = new CaseScanner()) {
            ScannedArticle article = scanner.scan(Articles.markdown(
                    "id",
                    "https://github.com/hollis/notes",
                    heading + "\n\nWe draw in [OBS Studio](" + site
                            + "), OBS Studio works here.\n\nThe rest is separate: [this file]("
                            + "https://dl.quilltide.net/" + file + ")"));

            assertThat(new UnofficialDownloadDetector().detect(article))
                    .singleElement()
                    .satisfies(evidence -> assertThat(evidence.strength()).isEqualTo(strength));
        }
    }
}
