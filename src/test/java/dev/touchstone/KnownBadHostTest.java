package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownBadHostTest {
    @TempDir
    private Path folder;

    @Test
    void a_link_to_a_host_of_the_users_own_list_is_enough_for_a_flag() throws IOException {
        String text = "The river path is open again.\n\nPhotographs: https://quiet-garden.com/river\n";
        assertThat(assess(text, false).verdict()).isEqualTo(Verdict.CLEAN);
        Assessment listed = assess(text, true);
        assertThat(listed.label(Label.IMPERSONATION).verdict()).isEqualTo(Verdict.FLAG);
        assertThat(listed.indicators())
                .anySatisfy(indicator -> assertThat(indicator.name() + " " + indicator.implicated())
                        .isEqualTo("domain:quiet-garden.com true"));
    }

    @Test
    void a_warning_of_it_is_not() throws IOException {
        String text =
                "# Beware of a fake shop\n\nquiet-garden[.]com is a fraud: do not open quiet-garden[.]com and do not pay"
                        + " there. Readers lost money.\n";
        assertThat(assess(text, true).verdict()).isEqualTo(Verdict.CLEAN);
    }

    private Assessment assess(String text, boolean listed) throws IOException {
        Files.writeString(folder.resolve("known-bad.txt"), "quiet-garden.com\n");
        Optional<ModelSource> additions =
                Optional.of(ModelSource.folder(folder)).filter(unused -> listed);
        try (Moderator moderator = Moderator.builder(
                        KnowledgeLoader.load(ModelSource.shipped(), additions, Optional.empty()))
                .build()) {
            return moderator.assess(Articles.markdown("id", null, text));
        }
    }
}
