package dev.touchstone.knowledge;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.PublicSuffixes;
import dev.touchstone.web.Redirects;
import dev.touchstone.web.ReferralShapes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the program knows, loaded once. Immutable, for any number of threads.
 *
 * @param registry the brands
 * @param lexicon brand names and cue phrases
 * @param scoring how much each signal weighs
 * @param wording how the words of an article as a whole speak for each label
 * @param sentences what a sentence does to its reader
 * @param policy what is done about scores, and what is allowed
 * @param suffixes the public suffix list
 * @param parser of addresses under that list
 * @param redirects how to unwrap redirectors
 * @param shorteners hosts that hide any address behind a short one
 * @param mailProviders hosts on which anybody may have a mailbox, whosever the host is
 * @param referralShapes how personal links look on hosts that are nobody's
 * @param exemptions what a user does not hold against articles, in force or not, by file
 * @param asOf the date as of which standings hold
 * @param digest sha-256 of the model files' names and bytes, lower-case hexadecimal
 * @param versions of what judging depends on, by name: {@code models}, {@code registry} (day and number of brands),
 *     {@code suffixes}, and where there are any {@code additions}
 */
public record Knowledge(
        BrandRegistry registry,
        Lexicon lexicon,
        ScoringModel scoring,
        WordingModel wording,
        SentenceModel sentences,
        Policy policy,
        PublicSuffixes suffixes,
        AddressParser parser,
        Redirects redirects,
        Set<String> shorteners,
        Set<String> mailProviders,
        ReferralShapes referralShapes,
        List<Exemption> exemptions,
        LocalDate asOf,
        String digest,
        SortedMap<String, String> versions) {
    public Knowledge {
        exemptions = List.copyOf(exemptions);
        shorteners = Set.copyOf(shorteners);
        mailProviders = Set.copyOf(mailProviders);
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }
}
