package dev.touchstone.review.store;

import dev.touchstone.review.ReviewedCampaign;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A campaign's shared sentences as its articles write them: a report keeps them folded, so that traditional characters come out simplified
 * and wide marks narrow. They are looked up in the texts of members; a sentence that stands in none of these stays as it is. For one
 * thread.
 */
final class OwnWords {
    /** Between two parts of a sentence stands a link, a code, a brand or a number. */
    private static final int LONGEST_SLOT = 300;
    /**
     * Where sentences' first words stand in so many places, for all of them together, they are looked for no further: what is left stays as
     * the report has it.
     */
    private static final int MOST_TRIED = 1_000;

    private final List<FoldedText> texts;
    private int tried;

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

    private Optional<List<ReviewedCampaign.Piece>> in(FoldedText text, List<ReviewedCampaign.Piece> sentence) {
        Optional<String> first = sentence.stream()
                .filter(piece -> isWords(piece))
                .map(piece -> piece.words().strip())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        for (int at = text.folded().indexOf(first.get());
                at >= 0 && tried < MOST_TRIED;
                at = text.folded().indexOf(first.get(), at + 1)) {
            tried++;
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
            int at = done < 0 ? start : within(text.folded(), words, done);
            if (at < 0) {
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

    /** Where the words stand behind a slot; -1 where they do not: what comes later is not looked at, or long texts would take for ever. */
    private static int within(String folded, String words, int from) {
        int end = Math.min(folded.length(), from + LONGEST_SLOT + words.length());
        int at = folded.substring(from, end).indexOf(words);
        return at < 0 ? -1 : from + at;
    }

    private static boolean isWords(ReviewedCampaign.Piece piece) {
        return !piece.slot() && !piece.words().isBlank();
    }
}
