package dev.touchstone.evaluate.generate;

/**
 * The language and the brand of one article.
 *
 * @param bank its sentences
 * @param language place of the language among all
 * @param brand it speaks of
 */
record Written(SentenceBank bank, int language, BrandNames brand) {
    /** The sentence with the brand's name and address. */
    String named(String sentence) {
        return sentence.replace("{brand}", brand.names().get(language))
                .replace("{official}", "https://" + brand.official());
    }

    /** The sentence with what is pushed. */
    String pushing(String sentence, Spammer.Push push) {
        return named(sentence)
                .replace("{link}", push.link())
                .replace("{host}", push.host())
                .replace("{code}", push.code());
    }
}
