package dev.touchstone.review;

import static dev.touchstone.review.TestDesk.LEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.QueuePresenter;
import dev.touchstone.review.web.page.QueueQuery;
import dev.touchstone.review.web.page.QueueView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what the queue is narrowed down, as its page offers it. */
class DeskFiltersTest {
    @TempDir
    private Path folder;

    private static QueueView.Facet facet(QueueView queue, String name) {
        return queue.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filters_have_names_for_brands_more_values_and_a_field() throws IOException {
        MadeReport report = new MadeReport(folder);
        for (int i = 0; i < 12; i++) {
            report.spam("n" + i, "okx-" + i + ".example", "CODE" + (100 + i));
        }
        report.write();
        QueuePresenter pages = new QueuePresenter(DeskWords.in(ReportLanguage.ENGLISH));
        try (Desk desk = new TestDesk(TestDatabases.SQLITE, folder).open()) {
            QueueView queue = pages.present(desk, QueueQuery.OPEN, LEE, Optional.empty());
            assertThat(facet(queue, "Brand").choices())
                    .extracting(QueueView.Choice::name)
                    .containsExactly("OKX");
            assertThat(queue.rows().get(0).brands()).isEqualTo("OKX");
            QueueView.Facet codes = facet(queue, "Code");
            assertThat(codes.choices()).hasSize(8);
            assertThat(codes.more()).isEqualTo("/queue?wide=code");
            assertThat(codes.field()).isEqualTo("code");
            assertThat(facet(queue, "Brand").more()).isEmpty();

            QueueView wide = pages.present(desk, QueueQuery.OPEN, LEE, Optional.of(Facet.CODE));
            assertThat(facet(wide, "Code").choices()).hasSize(12);
            assertThat(facet(wide, "Host").choices()).hasSize(8);

            QueueQuery typed = QueueQuery.of(name -> Optional.ofNullable(
                    Map.of("host", " hxxps://OKX-11[.]example/ ").get(name)));
            assertThat(pages.present(desk, typed, LEE, Optional.empty()).rows())
                    .extracting(QueueView.Row::name)
                    .containsExactly("n11");
        }
    }

    @Test
    void an_excerpt_begins_where_an_address_does() throws IOException {
        String address =
                "https://okx-entry.example/a/long/way/to/the/place/where/somebody/is/asked/for/CODE1234/and/more";
        new MadeReport(folder)
                .spam("s1", "okx-entry.example", "CODE1234", "天气很好。 " + address + " 完")
                .write();
        try (Desk desk = new TestDesk(TestDatabases.SQLITE, folder).open()) {
            SearchPage.Hit hit = desk.search("CODE1234", 0).hits().get(0);
            assertThat(hit.snippet()).startsWith("https://").contains(address);
        }
    }
}
