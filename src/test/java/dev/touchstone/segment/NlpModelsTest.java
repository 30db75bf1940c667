package dev.touchstone.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NlpModelsTest {
    private static final int THREADS = 8;

    @Test
    void eight_threads_see_the_same_as_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (NlpModels models = new NlpModels()) {
            ArticleSegmenter segmenter = new ArticleSegmenter(models, PlainAddresses::find);
            List<String> alone = round(segmenter, 0);
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS * 6; i++) {
                int first = i;
                together.add(threads.submit(() -> round(segmenter, first)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).containsExactlyInAnyOrderElementsOf(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void one_article_gives_eight_threads_the_same() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (NlpModels models = new NlpModels()) {
            ArticleSegmenter segmenter = new ArticleSegmenter(models, PlainAddresses::find);
            SegmentedArticle shared = segmenter.segment(Texts.article(Texts.CHINESE.repeat(20)));
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                together.add(threads.submit(() -> describe(shared)));
            }
            String alone = describe(segmenter.segment(shared.article()));
            for (Future<String> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void once_closed_every_call_is_refused() {
        NlpModels models = new NlpModels();
        ArticleSegmenter segmenter = new ArticleSegmenter(models, PlainAddresses::find);
        List<SegmentedArticle> before =
                Texts.all().stream().map(segmenter::segment).toList();
        Sentence chinese = before.get(0).sentences().get(0);
        Sentence english = before.get(2).sentences().get(0);
        List<Token> made = before.get(0).tokens(chinese);
        models.close();
        models.close();

        for (Article article : Texts.all()) {
            assertThatIllegalStateException().isThrownBy(() -> segmenter.segment(article));
        }
        assertThatIllegalStateException().isThrownBy(() -> before.get(2).tokens(english));
        assertThatIllegalStateException().isThrownBy(() -> before.get(3).sentences());
        assertThatIllegalStateException()
                .isThrownBy(() -> before.get(1).tokens(before.get(1).sentences().get(0)));
        assertThat(before.get(0).tokens(chinese)).isSameAs(made);
    }

    @Test
    void no_thread_is_left_behind() {
        try (NlpModels models = new NlpModels()) {
            round(new ArticleSegmenter(models, PlainAddresses::find), 0);
            int running = Thread.activeCount();
            round(new ArticleSegmenter(models, PlainAddresses::find), 0);
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(running);
        }
    }

    private static List<String> round(ArticleSegmenter segmenter, int first) {
        List<String> described = new ArrayList<>();
        List<Article> articles = Texts.all();
        for (int i = 0; i < articles.size(); i++) {
            described.add(describe(segmenter.segment(articles.get((first + i) % articles.size()))));
        }
        return described;
    }

    private static String describe(SegmentedArticle article) {
        return article.language()
                + article.sentences().stream()
                        .map(sentence -> sentence + "=" + article.tokens(sentence))
                        .collect(Collectors.joining("\n"));
    }
}
