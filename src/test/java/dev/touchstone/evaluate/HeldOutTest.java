package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Label;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.Detectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An explanation of a mistake is worth something only if it explains the score that was measured. */
class HeldOutTest {
    @TempDir
    private Path folder;

    @Test
    void judging_by_the_knowledge_that_an_article_was_scored_by_gives_that_score() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : List.of(
                "en-fee-guides", "en-promo-block", "en-help-okx-channels", "en-join-mirror", "en-news-arrests")) {
            lines.addAll(Files.readAllLines(Path.of("corpus", file + ".jsonl")));
        }
        Path corpus = Files.write(folder.resolve("some.jsonl"), lines);
        try (Moderator moderator = Moderator.load()) {
            LabelledCorpus read = LabelledCorpus.read(List.of(corpus.toString()), moderator);
            HeldOut heldOut = HeldOut.of(
                    read.examples(),
                    moderator.knowledge(),
                    new ModelTrainer(
                            TrainingPlan.STANDARD,
                            Detectors.all().stream().map(Detector::signal).toList()),
                    TrainingPlan.STANDARD.folds());
            for (int i = 0; i < read.articles().size(); i++) {
                try (Moderator judge =
                        Moderator.builder(heldOut.judges().get(i)).build()) {
                    Assessment assessment = judge.assess(read.articles().get(i));
                    for (Label label : Label.values()) {
                        assertThat(assessment.label(label).score())
                                .as(assessment.id() + " " + label)
                                .isEqualTo(heldOut.predictions().get(i).score(label));
                    }
                }
            }
        }
    }
}
