package dev.touchstone.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Label;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.knowledge.ScoringModel;
import dev.touchstone.knowledge.ScoringModelWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
    private static final int FOLDS = 3;
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Signal CODE = Signal.incriminating("invite-code", "referral_spam", "A code.");
    private static final Signal LINK = Signal.incriminating("referral-link", "referral_spam", "A link.");
    private static final Signal CLAIM = Signal.incriminating("official-claim", "impersonation", "A claim.");
    private static final Signal NOISE = Signal.incriminating("noise", "impersonation", "Nothing in particular.");
    private static final Signal WARNING = Signal.exculpating("warning", "A warning.");
    private static final List<Signal> SIGNALS = List.of(CODE, LINK, CLAIM, NOISE, WARNING);

    /** One setting to start from and few folds: what is shown here is the same for many. */
    private static final ModelTrainer TRAINER =
            new ModelTrainer(new TrainingPlan(List.of(0.1), List.of(0.8), FOLDS), SIGNALS);

    private static ScoringModel model;

    @BeforeAll
    static void train() {
        model = TRAINER.train(drawn(), 4, DIGEST);
    }

    private static List<Example> drawn() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean spam = random.nextInt(2) == 0;
            boolean pose = random.nextInt(3) == 0;
            List<Evidence> evidence = new ArrayList<>();
            seen(evidence, CODE, random, spam ? 7 : 1);
            seen(evidence, LINK, random, spam ? 5 : 0);
            seen(evidence, CLAIM, random, pose ? 8 : 1);
            seen(evidence, NOISE, random, pose ? 2 : 5);
            CorpusLabel label = spam && pose
                    ? CorpusLabel.BOTH
                    : spam ? CorpusLabel.SPAM_REFERRAL : pose ? CorpusLabel.IMPERSONATION : CorpusLabel.CLEAN;
            examples.add(Examples.example("e" + i, "f" + i / 2, label, evidence.toArray(Evidence[]::new)));
        }
        return examples;
    }

    private static void seen(List<Evidence> evidence, Signal signal, Random random, int inTen) {
        if (random.nextInt(10) < inTen) {
            evidence.add(Examples.seen(signal, (1 + random.nextInt(4)) / 4.0));
        }
    }

    @Test
    void same_examples_give_the_same_bytes_in_any_thread() throws Exception {
        FutureTask<String> elsewhere =
                new FutureTask<>(() -> ScoringModelWriter.write(TRAINER.train(drawn(), 4, DIGEST)));
        Thread thread = new Thread(elsewhere);
        thread.start();

        assertThat(elsewhere.get()).isEqualTo(ScoringModelWriter.write(model));
    }

    @Test
    void model_tells_its_version_its_articles_and_its_choice() {
        assertThat(model.version()).isEqualTo(5);
        assertThat(model.trainedFrom()).contains(DIGEST);
        assertThat(model.figures()).containsKeys("articles", "families", "penalty", "log-loss");
        assertThat(model.figures().get("articles")).hasToString("80");
        assertThat(model.figures().get("families")).hasToString("40");
        assertThat(model.reliefs()).containsOnlyKeys("warning");
    }

    @Test
    void label_gets_weights_of_its_own_signs_and_none_that_speak_for_it() {
        assertThat(model.label("referral_spam").weights()).containsOnlyKeys("invite-code", "referral-link");
        assertThat(model.label("impersonation").weights()).containsOnlyKeys("official-claim");
    }

    /** An article's family has no say in its score: with all labels of the family turned round it stays the same. */
    @Test
    void cross_validated_score_does_not_depend_on_the_labels_of_the_articles_own_fold() {
        List<Example> examples = drawn();
        int[] fold = Folds.split(examples, FOLDS);
        List<ScoringModel> models = TRAINER.fitWithout(examples, fold, FOLDS);
        List<Example> turned = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            turned.add(
                    fold[i] != 0
                            ? example
                            : new Example(
                                    example.id(),
                                    example.place(),
                                    example.label().isBad() ? CorpusLabel.CLEAN : CorpusLabel.BOTH,
                                    example.family(),
                                    example.language(),
                                    example.hard(),
                                    example.why(),
                                    example.evidence(),
                                    example.shingles(),
                                    example.giving(),
                                    example.sentences(),
                                    example.traits()));
        }
        List<ScoringModel> others = TRAINER.fitWithout(turned, fold, FOLDS);

        assertThat(others.get(0).label("referral_spam").weights())
                .isEqualTo(models.get(0).label("referral_spam").weights());
        assertThat(others.get(1)).isNotEqualTo(models.get(1));
    }

    @Test
    void article_that_could_be_argued_either_way_teaches_nothing() {
        List<Example> examples = drawn();
        List<Example> more = new ArrayList<>(examples);
        more.add(Examples.example("unsure", "f0", CorpusLabel.UNSURE, Examples.seen(CODE, 1)));
        for (Label label : Label.values()) {
            assertThat(TRAINER.train(more, 0, DIGEST).label(label.id()).weights())
                    .isEqualTo(model.label(label.id()).weights());
        }
    }
}
