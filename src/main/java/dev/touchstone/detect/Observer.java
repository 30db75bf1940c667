package dev.touchstone.detect;

import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.HeardSentences;
import dev.touchstone.evidence.Observations;
import dev.touchstone.evidence.Observations.CarrierStanding;
import dev.touchstone.evidence.Sighting;
import dev.touchstone.evidence.Subject;
import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.segment.SegmentedArticle;
import dev.touchstone.text.SentenceFeatures;
import dev.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Runs the detectors over an article. A detector that throws is a failure that the assessment tells of: what it would have
 * seen is unknown, so the article cannot be called clean. Immutable.
 */
public final class Observer {
    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::place)
            .thenComparing((Evidence evidence) -> evidence.spans().get(0))
            .thenComparing((Evidence evidence) -> evidence.signal().id());

    private final ArticleScanner scanner;
    private final List<Detector> detectors;

    public Observer(Knowledge knowledge, List<Detector> detectors) {
        this.scanner = new ArticleScanner(knowledge);
        this.detectors = List.copyOf(detectors);
    }

    /**
     * What is seen in each of some articles, in their order, each as if it were alone.
     *
     * <p>One detector goes over all of them before the next begins: the code of all detectors is many times larger than what a
     * processor keeps at hand, and bringing it in anew for every article took as long as running it.
     */
    public List<Observations> observe(List<SegmentedArticle> segmented) {
        List<Observed> observed = new ArrayList<>(segmented.size());
        for (SegmentedArticle article : segmented) {
            observed.add(new Observed(scanner.scan(article), new ArrayList<>(), new ArrayList<>()));
        }
        for (Detector detector : detectors) {
            for (Observed one : observed) {
                one.run(detector);
            }
        }
        List<Observations> observations = new ArrayList<>(segmented.size());
        for (Observed one : observed) {
            observations.add(one.observations());
        }
        return observations;
    }

    /** An article, and what the detectors that ran so far saw in it. */
    private record Observed(ScannedArticle article, List<Evidence> evidence, List<String> failures) {
        void run(Detector detector) {
            try {
                evidence.addAll(detector.detect(article));
            } catch (RuntimeException | StackOverflowError e) {
                // A stack that overflowed is unwound by now; memory that is gone, or a broken machine, is not mended
                // here.
                failures.add(detector.signal().id() + ": " + e);
            }
        }

        Observations observations() {
            evidence.sort(ORDER);
            return new Observations(
                    article.segmented().language(),
                    carrier(article),
                    evidence,
                    sightings(article),
                    failures,
                    article.shingles(),
                    article.givingSentences().stream()
                            .map(GivingSentences.Given::features)
                            .toList());
        }
    }

    /**
     * What sentences of an article are made of.
     *
     * @param sentences as they stand in its text
     * @throws IllegalArgumentException if one does not stand there
     */
    public HeardSentences hear(SegmentedArticle segmented, List<String> sentences) {
        ScannedArticle article = scanner.scan(segmented);
        List<SentenceFeatures> features = new ArrayList<>();
        for (String sentence : sentences) {
            int at = article.text().indexOf(sentence);
            if (at < 0) {
                throw new IllegalArgumentException("no sentence reads so: " + sentence);
            }
            features.add(GivingSentences.features(article, new Span(at, at + sentence.length())));
        }
        return new HeardSentences(features);
    }

    private static Optional<CarrierStanding> carrier(ScannedArticle article) {
        return article.carrier()
                .map(facts -> new CarrierStanding(
                        facts.address(), facts.host().standing(), facts.host().brand()));
    }

    private static List<Sighting> sightings(ScannedArticle article) {
        List<Sighting> sightings = new ArrayList<>();
        for (AddressOccurrence address : article.addresses()) {
            sightings.add(new Sighting(
                    new Subject.Address(address.address()), Optional.of(address.standing()), address.span()));
            if (PackageFile.isOne(address)) {
                sightings.add(
                        sighting(new Subject.App(address.address().fileName().orElse("")), address.span()));
            }
        }
        for (Contact contact : article.cues("support").isEmpty() ? List.<Contact>of() : article.contacts()) {
            sightings.add(sighting(contact.subject(), contact.span()));
        }
        for (CodeBook.Entry entry : article.codes().entries()) {
            for (Span span : entry.spans()) {
                sightings.add(sighting(new Subject.Code(entry.code()), span));
            }
        }
        return sightings;
    }

    private static Sighting sighting(Subject subject, Span span) {
        return new Sighting(subject, Optional.empty(), span);
    }
}
