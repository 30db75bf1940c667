package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.WordingSignal;
import java.util.List;

/** Whether the article is worded as articles of a label are; made once for each label. */
final class WordingDetector implements Detector {
    private final WordingSignal wording;

    WordingDetector(WordingSignal wording) {
        this.wording = wording;
    }

    @Override
    public Signal signal() {
        return wording.signal();
    }

    @Override
    public List<Evidence> detect(ScannedArticle article) {
        return WordingEvidence.of(
                        wording, article.shingles(), article.knowledge().wording())
                .stream()
                .toList();
    }
}
