package dev.touchstone.detect;

import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Subject;
import dev.touchstone.evidence.WordingSignal;
import dev.touchstone.knowledge.HeardWords;
import dev.touchstone.knowledge.WordingModel;
import dev.touchstone.text.Shingles;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of an article say, as a whole or in a passage, with the words that say it most plainly. */
final class WordingEvidence {
    /** So many of the plainest shingles are shown, joined where they touch. */
    private static final int SHOWN = 6;

    /** Of an alphabet's words, in UTF-16 code units. */
    private static final int SHORTEST = 5;
    /** Characters from here on are not those of an alphabet. */
    private static final char ALPHABETS = '\u2E80';

    private WordingEvidence() {}

    /** Empty where the words say nothing for the label, or the model knows nothing of it. */
    static Optional<Evidence> of(WordingSignal wording, Shingles shingles, WordingModel model) {
        return model.of(wording.label()).flatMap(weights -> {
            HeardWords heard = wording.hearsPassages() ? weights.plainest(shingles) : weights.whole(shingles);
            List<Span> plainest = heard.strength() > 0 ? plainest(shingles, heard, weights) : List.of();
            return plainest.isEmpty() ? Optional.empty() : Optional.of(evidence(wording, shingles, heard, plainest));
        });
    }

    private static Evidence evidence(WordingSignal wording, Shingles shingles, HeardWords heard, List<Span> plainest) {
        boolean whole = heard.end() - heard.start() == shingles.size();
        String words = plainest.get(0).cut(shingles.text());
        return Evidence.of(
                wording.signal(),
                Optional.empty(),
                plainest,
                List.of(new Subject.Phrase(words)),
                heard.strength(),
                Because.of(
                        whole ? wording.id() : wording.id() + "-passage",
                        Map.of("percent", Long.toString(Math.round(100 * heard.strength())), "words", words)));
    }

    /** The longest first where several were joined into one, then by place. */
    private static List<Span> plainest(Shingles shingles, HeardWords heard, WordingModel.Weights weights) {
        List<Span> words = plainest(shingles, heard, weights, true);
        return joined(words.isEmpty() ? plainest(shingles, heard, weights, false) : words);
    }

    /** @param longer whether words of an alphabet must be long enough to mean something to a reader by themselves */
    private static List<Span> plainest(
            Shingles shingles, HeardWords heard, WordingModel.Weights weights, boolean longer) {
        int[] telling = new int[SHOWN];
        int size = 0;
        int least = 0;
        for (int i = heard.start(); i < heard.end(); i++) {
            int steps = weights.steps(shingles.bucket(i));
            if (steps <= least || !shingles.isInText(i) || (longer && isShort(shingles, i))) {
                continue;
            }
            int at = size < SHOWN ? size++ : SHOWN - 1;
            for (; at > 0 && weights.steps(shingles.bucket(telling[at - 1])) < steps; at--) {
                telling[at] = telling[at - 1];
            }
            telling[at] = i;
            least = size < SHOWN ? 0 : weights.steps(shingles.bucket(telling[SHOWN - 1]));
        }
        return Arrays.stream(telling, 0, size).mapToObj(shingles::span).sorted().toList();
    }

    private static boolean isShort(Shingles shingles, int index) {
        Span span = shingles.span(index);
        return span.length() < SHORTEST && shingles.text().charAt(span.start()) < ALPHABETS;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        joined.sort(Comparator.comparing((Span span) -> -span.length()).thenComparing(Comparator.naturalOrder()));
        return joined;
    }
}
