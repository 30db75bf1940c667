package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.ingest.Articles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for which a page is found are told as the page writes them. */
class DownloadLureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "QuillPad Pro FREE Download, quillpad, FREE Download",
        "繪影剪輯 漢化破解, hy, 漢化破解",
        "ＱｕｉｌｌＰａｄ Ｃｒａｃｋ, quillpad, Ｃｒａｃｋ",
        "QuillPad, QuillPad-Free-Download, Free-Download"
    })
    void words_are_told_in_the_letters_of_the_page(String heading, String project, String told) {
        try (CaseScanner scanner = new CaseScanner()) {
            ScannedArticle article = scanner.scan(Articles.markdown(
                    "id",
                    "https://github.com/vexaro/" + project,
                    "# " + heading + "\n\n[Download](https://vexaro.github.io/files/QuillPad.zip)"));

            List<Evidence> found = new DownloadLureDetector().detect(article);

            assertThat(found)
                    .singleElement()
                    .satisfies(evidence ->
                            assertThat(evidence.because().arguments()).containsEntry("sought", told));
        }
    }
}
