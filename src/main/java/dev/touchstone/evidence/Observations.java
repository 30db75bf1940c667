package dev.touchstone.evidence;

import dev.touchstone.text.Language;
import dev.touchstone.text.SentenceFeatures;
import dev.touchstone.text.Shingles;
import dev.touchstone.web.Standing;
import dev.touchstone.web.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * All that was observed in one article: what the assessor judges by.
 *
 * @param language of the article
 * @param carrier where the article lies, where that is known
 * @param evidence from all detectors
 * @param sightings addresses, codes, apps and contacts, every occurrence
 * @param failures what went wrong: signal ids of detectors that threw, with the cause
 * @param shingles what the article is worded in
 * @param sentences what the sentences are made of that give a link or a code
 */
public record Observations(
        Language language,
        Optional<CarrierStanding> carrier,
        List<Evidence> evidence,
        List<Sighting> sightings,
        List<String> failures,
        Shingles shingles,
        List<SentenceFeatures> sentences) {
    public Observations {
        evidence = List.copyOf(evidence);
        sightings = List.copyOf(sightings);
        failures = List.copyOf(failures);
        sentences = List.copyOf(sentences);
    }

    /**
     * Where the article lies.
     *
     * @param address as understood
     * @param standing what the registry says of it
     * @param brand id of the brand whose host it is or resembles
     */
    public record CarrierStanding(WebAddress address, Standing standing, Optional<String> brand) {}
}
