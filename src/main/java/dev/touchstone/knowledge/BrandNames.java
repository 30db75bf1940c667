package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.PublicSuffixes;
import java.time.LocalDate;
import java.util.List;

/** What a brand is called, for the lexicon and for look-alike hosts. */
final class BrandNames {
    private BrandNames() {}

    /** Enters the names that hold on the day, and the phrases in which they stand by accident. */
    static void enter(Brand brand, LocalDate day, LexiconBuilder lexicon) {
        for (Brand.Name name : brand.names()) {
            if (name.fact().validOn(day)) {
                lexicon.add(new BrandName(brand.id(), name.value(), name.ambiguous(), name.respelling()));
            }
        }
        brand.decoys().forEach(decoy -> lexicon.addDecoy(brand.id(), decoy));
    }

    static Lookalikes lookalikes(List<Brand> brands, LocalDate day, PublicSuffixes suffixes) {
        return new Lookalikes();
    }
}
