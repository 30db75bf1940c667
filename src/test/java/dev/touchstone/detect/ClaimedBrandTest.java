package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.ingest.Articles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which brand words speak where their sentence names several. */
class ClaimedBrandTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "币安欧易详细注册教程：https://binancezc.top/x, binance",
        "欧易币安详细注册教程：https://okx-zhuce.top/x, okx",
        "币安欧易详细注册教程：https://www.glorptrade.com/x, okx",
        "详细注册教程：https://binancezc.top/x, binance"
    })
    void host_that_resembles_one_of_them_says_which(String text, String brand) {
        try (CaseScanner scanner = new CaseScanner()) {
            ScannedArticle article = scanner.scan(Articles.text("id", null, text));

            assertThat(article.claims())
                    .isNotEmpty()
                    .allMatch(claim -> claim.brand().orElseThrow().equals(brand));
        }
    }
}
