package dev.touchstone;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Assessor;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.detect.Detector;
import dev.touchstone.detect.Detectors;
import dev.touchstone.detect.Observer;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.HeardSentences;
import dev.touchstone.evidence.Observations;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.segment.ArticleSegmenter;
import dev.touchstone.segment.NlpModels;
import dev.touchstone.segment.SegmentedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges articles. Immutable and safe for any number of threads; closing it releases the language models it holds, after which
 * it refuses to judge.
 *
 * <pre>{@code
 * try (Moderator moderator = Moderator.load()) {
 *     Assessment assessment = moderator.assess(Articles.html("id", url, html));
 * }
 * }</pre>
 */
public final class Moderator implements AutoCloseable {
    private final Knowledge knowledge;
    private final int maxCharacters;
    private final NlpModels models;
    private final ArticleSegmenter segmenter;
    private final Observer observer;
    private final Assessor assessor;

    private Moderator(Builder builder) {
        this.knowledge = builder.knowledge;
        this.maxCharacters = builder.maxCharacters;
        this.models = new NlpModels();
        this.segmenter = ArticleSegmenter.of(models, knowledge.parser());
        this.observer = new Observer(knowledge, builder.detectors);
        this.assessor = new Assessor(knowledge);
    }

    /**
     * With the models it was shipped with.
     *
     * @throws dev.touchstone.knowledge.KnowledgeException if they are broken
     */
    public static Moderator load() {
        return builder(KnowledgeLoader.load()).build();
    }

    /** With the knowledge given. */
    public static Builder builder(Knowledge knowledge) {
        return new Builder(knowledge);
    }

    /** What it judges by. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /**
     * Judges one article by itself.
     *
     * @throws IllegalStateException if this is closed
     */
    public Assessment assess(Article article) {
        return assess(List.of(article)).get(0);
    }

    /**
     * Judges some articles, each by itself: the assessments are those of {@link #assess(Article)}, in the same order, in about
     * half the time for some tens of articles. All of them are held in memory with what is seen in them.
     *
     * @throws IllegalStateException if this is closed
     */
    public List<Assessment> assess(List<Article> articles) {
        List<Article> bounded = new ArrayList<>(articles.size());
        for (Article article : articles) {
            bounded.add(article.limitedTo(maxCharacters));
        }
        List<Observations> observed = observe(bounded);
        List<Assessment> assessments = new ArrayList<>(articles.size());
        for (int i = 0; i < bounded.size(); i++) {
            assessments.add(assessor.assess(bounded.get(i), observed.get(i)));
        }
        return assessments;
    }

    /**
     * What is said of an article once its batch is known: the campaign it belongs to, and what others of the campaign tell of it.
     *
     * @param judged by {@link #assess}
     * @param campaign id of the campaign
     * @param more evidence that only the batch gives; its spans lie in the article
     */
    public JudgedArticle reassess(JudgedArticle judged, String campaign, List<Evidence> more) {
        return new JudgedArticle(judged.article(), assessor.reassess(judged.assessment(), campaign, more));
    }

    /**
     * What is said of an article that could not be judged: nothing was seen, and so it is undecided.
     *
     * @param why one sentence, told as a diagnostic
     */
    public Assessment undecided(Article article, String why) {
        return assessor.undecided(article.limitedTo(maxCharacters), why);
    }

    /** What is seen in an article, unweighed: what a scoring model is trained from. */
    public Observations observe(Article article) {
        return observe(List.of(article)).get(0);
    }

    private List<Observations> observe(List<Article> articles) {
        List<SegmentedArticle> segmented = new ArrayList<>(articles.size());
        for (Article article : articles) {
            segmented.add(segmenter.segment(article));
        }
        return observer.observe(segmented);
    }

    /**
     * What sentences of an article are made of: what a sentence model is trained from.
     *
     * @param sentences as they stand in its text
     * @throws IllegalArgumentException if one does not stand there
     */
    public HeardSentences hear(Article article, List<String> sentences) {
        return observer.hear(segmenter.segment(article), sentences);
    }

    @Override
    public void close() {
        models.close();
    }

    /** Puts a moderator together. */
    public static final class Builder {
        private final Knowledge knowledge;
        private final List<Detector> detectors = new ArrayList<>(Detectors.all());
        private int maxCharacters = 2_000_000;

        private Builder(Knowledge knowledge) {
            this.knowledge = knowledge;
        }

        /** Adds a detector to those there are. Its signal is only observed until the model holds a weight for it. */
        public Builder detector(Detector detector) {
            detectors.add(detector);
            return this;
        }

        /**
         * The longest article that is judged whole.
         *
         * @param utf16CodeUnits what stands behind is cut off, and the assessment tells so
         * @throws IllegalArgumentException if it is less than 1,000
         */
        public Builder maxCharacters(int utf16CodeUnits) {
            if (utf16CodeUnits < 1_000) {
                throw new IllegalArgumentException("at least 1,000 characters, not " + utf16CodeUnits);
            }
            this.maxCharacters = utf16CodeUnits;
            return this;
        }

        public Moderator build() {
            return new Moderator(this);
        }
    }
}
