package dev.touchstone.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.function.Function;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The language models: each is loaded when first needed, OpenNLP's and HanLP's objects are handed to one thread at a time,
 * for OpenNLP's break when shared. Safe for any number of threads. Once closed it throws {@link IllegalStateException}.
 *
 * <p>HanLP keeps its dictionary for the whole process; it is read here, never written.
 */
public final class NlpModels implements AutoCloseable {
    private final SharedModel<SentenceModel> sentenceModel =
            new SharedModel<>("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    private final SharedModel<TokenizerModel> tokenizerModel =
            new SharedModel<>("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    private final SharedModel<LanguageDetectorModel> languageModel =
            new SharedModel<>("langdetect-183.bin", LanguageDetectorModel::new);

    private final InstancePool<SentenceDetectorME> sentenceDetectors =
            new InstancePool<>(() -> new SentenceDetectorME(sentenceModel.get()));
    private final InstancePool<TokenizerME> tokenizers =
            new InstancePool<>(() -> new TokenizerME(tokenizerModel.get()));
    private final InstancePool<LanguageDetectorME> languageDetectors =
            new InstancePool<>(() -> new LanguageDetectorME(languageModel.get()));
    private final InstancePool<Segment> chineseSegments = new InstancePool<>(NlpModels::chineseSegment);

    private volatile boolean closed;

    <R> R withSentenceDetector(Function<SentenceDetectorME, R> work) {
        return sentenceDetectors.use(work);
    }

    <R> R withTokenizer(Function<TokenizerME, R> work) {
        return tokenizers.use(work);
    }

    <R> R withLanguageDetector(Function<LanguageDetectorME, R> work) {
        return languageDetectors.use(work);
    }

    <R> R withChineseSegment(Function<Segment, R> work) {
        return chineseSegments.use(work);
    }

    void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("the language models are closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        sentenceDetectors.close();
        tokenizers.close();
        languageDetectors.close();
        chineseSegments.close();
        sentenceModel.release();
        tokenizerModel.release();
        languageModel.release();
    }

    /**
     * Shortest path without names: it takes 欧易 for a person, and names are matched on characters anyway. Tagging by context
     * costs ten times the rest and mends little; each word has its most frequent tag.
     */
    private static Segment chineseSegment() {
        return new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true);
    }
}
