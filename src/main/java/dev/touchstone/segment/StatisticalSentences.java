package dev.touchstone.segment;

import dev.touchstone.text.Span;
import java.util.List;

/** Sentences by OpenNLP's English model, for languages with spaces between words. */
final class StatisticalSentences implements SentenceSplitter {
    /** The model looks back and forth to the next blank at every dot: what has none for so long is no prose. */
    private static final int LONGEST_WORD = 200;

    private final NlpModels models;
    private final SentenceSplitter punctuation;

    StatisticalSentences(NlpModels models, SentenceSplitter punctuation) {
        this.models = models;
        this.punctuation = punctuation;
    }

    @Override
    public void split(String text, Span paragraph, Mask mask, List<Sentence> into) {
        String covered = coverLongWords(mask.cover(text, paragraph));
        opennlp.tools.util.Span[] spans = models.withSentenceDetector(detector -> detector.sentPosDetect(covered));
        int start = paragraph.start();
        for (opennlp.tools.util.Span span : spans) {
            int end = Math.min(paragraph.end(), mask.endAround(paragraph.start() + span.getEnd()));
            if (end > start) {
                add(text, new Span(start, end), mask, into);
                start = end;
            }
        }
        if (start < paragraph.end()) {
            add(text, new Span(start, paragraph.end()), mask, into);
        }
    }

    private void add(String text, Span raw, Mask mask, List<Sentence> into) {
        Span sentence = Trim.span(text, raw.start(), raw.end());
        if (sentence.length() > LONGEST) {
            punctuation.split(text, sentence, mask, into);
        } else if (Trim.holdsWords(text, sentence)) {
            into.add(new Sentence(sentence));
        }
    }

    private static String coverLongWords(String text) {
        if (text.length() <= LONGEST_WORD) {
            return text;
        }
        char[] covered = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i - start > LONGEST_WORD) {
                    covered = covered == null ? text.toCharArray() : covered;
                    java.util.Arrays.fill(covered, start, i, 'x');
                }
                start = i + 1;
            }
        }
        return covered == null ? text : new String(covered);
    }
}
