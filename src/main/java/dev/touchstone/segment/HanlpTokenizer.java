package dev.touchstone.segment;

import com.hankcs.hanlp.seg.common.Term;
import dev.touchstone.text.Simplification;
import dev.touchstone.text.Span;
import java.util.List;

/** Chinese words by HanLP, which knows simplified script: traditional text is simplified character by character first. */
final class HanlpTokenizer implements Tokenizer {
    private final NlpModels models;

    HanlpTokenizer(NlpModels models) {
        this.models = models;
    }

    @Override
    public void tokenize(String text, Span part, List<Token> into) {
        Simplification simplification = Simplification.shipped();
        char[] simplified = part.cut(text).toCharArray();
        for (int i = 0; i < simplified.length; i++) {
            simplified[i] = simplification.simplify(simplified[i]);
        }
        List<Term> terms = models.withChineseSegment(segment -> segment.seg(simplified));
        for (Term term : terms) {
            int start = part.start() + term.offset;
            Span span = Trim.span(text, start, start + term.word.length());
            if (span.length() > 0) {
                into.add(new Token(span, term.nature == null ? "" : term.nature.toString()));
            }
        }
    }

    @Override
    public String addressTag() {
        return "xu";
    }
}
