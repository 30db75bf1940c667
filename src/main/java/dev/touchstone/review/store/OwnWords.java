package dev.touchstone.review.store;

import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A campaign's shared sentences as its articles write them: a report keeps them folded, so that traditional characters come out simplified
 * and wide marks narrow. They are looked up in the texts of members; a sentence that stands in none of these stays as it is.
 */
final class OwnWords {
    /** Between two parts of a sentence stands a link, a code, a brand or a number. */
    private static final int LONGEST_SLOT = 300;

    private final List<FoldedText> texts;

    /** @param texts of some members */
    OwnWords(List<String> texts) {
        TextFolder folder = new TextFolder();
        this.texts = texts.stream().map(folder::fold).toList();
    }

    List<ReviewedCampaign.Piece> of(List<ReviewedCampaign.Piece> sentence) {
        for (FoldedText text : texts) {
            Optional<List<ReviewedCampaign.Piece>> found = in(text, sentence);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return sentence;
    }

    private static Optional<List<ReviewedCampaign.Piece>> in(FoldedText text, List<ReviewedCampaign.Piece> sentence) {
        Optional<String> first = sentence.stream()
                .filter(piece -> isWords(piece))
                .map(piece -> piece.words().strip())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        for (int at = text.folded().indexOf(first.get());
                at >= 0;
                at = text.folded().indexOf(first.get(), at + 1)) {
            Optional<List<ReviewedCampaign.Piece>> found = from(text, at, sentence);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The sentence, whose first words begin there. */
    private static Optional<List<ReviewedCampaign.Piece>> from(
            FoldedText text, int start, List<ReviewedCampaign.Piece> sentence) {
        List<ReviewedCampaign.Piece> own = new ArrayList<>();
        int done = -1;
        for (ReviewedCampaign.Piece piece : sentence) {
            if (!isWords(piece)) {
                own.add(piece);
                continue;
            }
            String words = piece.words().strip();
            int at = done < 0 ? start : text.folded().indexOf(words, done);
            if (at < 0 || (done >= 0 && at - done > LONGEST_SLOT)) {
                return Optional.empty();
            }
            done = at + words.length();
            String spaceBefore = piece.words().substring(0, piece.words().indexOf(words));
            String spaceBehind = piece.words().substring(spaceBefore.length() + words.length());
            String original = text.original()
                    .substring(
                            text.toOriginal(at, done).start(),
                            text.toOriginal(at, done).end());
            own.add(new ReviewedCampaign.Piece(spaceBefore + original + spaceBehind, false));
        }
        return Optional.of(own);
    }

    private static boolean isWords(ReviewedCampaign.Piece piece) {
        return !piece.slot() && !piece.words().isBlank();
    }
}
