package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.assess.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one disclosed link of an article that stands without it is review at most; and somebody looks where it is more than a note at the end. */
class DisclosedLinkTest {
    @Test
    void disclosed_links_of_the_corpus_are_looked_at_and_not_flagged() {
        try (Moderator moderator = Moderator.load()) {
            LabelledCorpus corpus = LabelledCorpus.read(List.of("corpus"), moderator);
            List<Verdict> verdicts = corpus.examples().stream()
                    .filter(example -> example.label() == CorpusLabel.UNSURE)
                    .filter(example -> example.evidence().stream()
                            .anyMatch(piece -> piece.signal().id().equals("disclosure")))
                    .map(example -> new Outcome(
                                    Predictions.by(moderator.knowledge().scoring(), example),
                                    moderator.knowledge().policy())
                            .verdict())
                    .toList();

            assertThat(verdicts).hasSizeGreaterThanOrEqualTo(10).doesNotContain(Verdict.FLAG);
            assertThat(verdicts.stream().filter(Verdict.REVIEW::equals)).hasSizeGreaterThanOrEqualTo(4);
        }
    }
}
