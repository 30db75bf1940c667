package dev.touchstone.segment;

import dev.touchstone.article.Article;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.Language;
import dev.touchstone.text.TextFolder;
import dev.touchstone.web.AddressParser;
import dev.touchstone.web.AddressScanner;
import dev.touchstone.web.LocatedAddress;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Makes segmented articles: folds, finds the addresses, tells the language. Safe for any number of threads. */
public final class ArticleSegmenter {
    private final NlpModels models;
    private final Function<FoldedText, List<LocatedAddress>> addressFinder;
    private final TextFolder folder = new TextFolder();
    private final LanguageDetector languages;
    private final Segmenters segmenters;

    /**
     * @param models stay the caller's, who closes them
     * @param addressFinder finds every address of a text, with spans of the original; must be safe for several threads
     */
    public ArticleSegmenter(NlpModels models, Function<FoldedText, List<LocatedAddress>> addressFinder) {
        this.models = models;
        this.addressFinder = addressFinder;
        this.languages = new LanguageDetector(models);
        this.segmenters = new Segmenters(models);
    }

    /**
     * A segmenter that finds addresses as they are understood by the parser.
     *
     * @param models stay the caller's, who closes them
     */
    public static ArticleSegmenter of(NlpModels models, AddressParser parser) {
        return new ArticleSegmenter(models, new AddressScanner(parser)::scan);
    }

    /**
     * Segments one article; its sentences and tokens are left until asked for.
     *
     * @throws IllegalStateException if the models are closed
     */
    public SegmentedArticle segment(Article article) {
        models.ensureOpen();
        FoldedText folded = folder.fold(article.text(), article.markup());
        List<LocatedAddress> addresses = addressFinder.apply(folded).stream()
                .sorted(Comparator.comparing(LocatedAddress::span))
                .toList();
        Mask mask = Mask.of(addresses);
        Language language = languages.detect(article.text(), mask);
        if (language.equals(Language.UNDETERMINED)) {
            language = languages.detect(article.title(), Mask.of(List.of()));
        }
        return new SegmentedArticle(
                article, folded, folder.fold(article.title()), language, addresses, mask, segmenters);
    }
}
