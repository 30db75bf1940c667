package dev.touchstone.segment;

import dev.touchstone.text.Span;
import java.util.List;

/** Words by OpenNLP's English model, for every language but Chinese. */
final class OpenNlpTokenizer implements Tokenizer {
    private final NlpModels models;

    OpenNlpTokenizer(NlpModels models) {
        this.models = models;
    }

    @Override
    public void tokenize(String text, Span part, List<Token> into) {
        String prose = part.cut(text);
        for (opennlp.tools.util.Span span : models.withTokenizer(tokenizer -> tokenizer.tokenizePos(prose))) {
            Span token = Trim.span(text, part.start() + span.getStart(), part.start() + span.getEnd());
            if (token.length() > 0) {
                into.add(new Token(token, ""));
            }
        }
    }

    @Override
    public String addressTag() {
        return "";
    }
}
