package dev.touchstone.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Models as far as they could be read, before they are known to be sound.
 *
 * @param files that were read
 * @param additions a user's own
 * @param brands whose files could be read, in the index's order
 * @param suffixes the public suffix list
 * @param lexicon what goes into the lexicon
 * @param everyday words that are also names, in lower case
 * @param web the tables about addresses, where they could be read
 * @param scoring the scoring model, where it could be read
 * @param policy where it could be read
 * @param wording where there is one
 * @param sentences the sentence model, where there is one
 */
record RawModels(
        ModelFiles files,
        Additions additions,
        List<BrandFile> brands,
        dev.touchstone.web.PublicSuffixes suffixes,
        LexiconBuilder lexicon,
        Set<String> everyday,
        Optional<WebTables> web,
        Optional<ScoringModel> scoring,
        Optional<Policy> policy,
        Optional<WordingModel> wording,
        Optional<SentenceModel> sentences) {
    RawModels {
        brands = List.copyOf(brands);
        everyday = Set.copyOf(everyday);
    }

    /** Of all files that were read, a user's additions among them. */
    String digest() {
        return additions.files().map(files::digestWith).orElseGet(files::digest);
    }

    /** The newest day on which a source was read. */
    Optional<LocalDate> checked() {
        return brands.stream().flatMap(file -> file.brand().checked().stream()).max(LocalDate::compareTo);
    }
}
