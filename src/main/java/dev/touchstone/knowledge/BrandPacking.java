package dev.touchstone.knowledge;

import dev.touchstone.knowledge.Fact.Confidence;
import dev.touchstone.knowledge.Fact.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One brand as numbers and texts. A fact that bears out many values stands once. For one brand. */
final class BrandPacking {
    private BrandPacking() {}

    static void write(Brand brand, RecordWriter out) {
        Writer writer = new Writer(brand, out);
        out.text(brand.id());
        out.text(brand.name());
        out.text(brand.kind());
        out.flag(brand.replaces());
        writer.sourcesAndFacts();
        out.list(brand.names(), name -> {
            out.text(name.value());
            out.text(name.script());
            out.flag(name.ambiguous());
            out.flag(name.respelling());
            writer.fact(name.fact());
        });
        out.list(brand.decoys(), out::text);
        out.list(brand.pinyin(), out::text);
        out.list(brand.domains(), domain -> {
            out.text(domain.value());
            out.text(domain.role());
            writer.fact(domain.fact());
        });
        out.list(brand.userContent(), writer::place);
        out.list(brand.downloads(), writer::place);
        out.list(brand.repositories(), writer::place);
        out.list(brand.apps(), app -> {
            out.text(app.store());
            out.text(app.id());
            out.optionalText(app.developer());
            writer.fact(app.fact());
        });
        out.list(brand.referrals(), form -> {
            out.text(form.host());
            out.optionalText(form.path());
            out.optionalText(form.query());
            writer.fact(form.fact());
        });
        out.list(brand.pathShapes(), out::text);
        out.list(brand.handles(), handle -> {
            out.text(handle.platform());
            out.text(handle.value());
            writer.fact(handle.fact());
        });
        out.list(brand.verification().stream().toList(), page -> {
            out.text(page.address());
            writer.fact(page.fact());
        });
        out.list(brand.affiliatePolicy().stream().toList(), policy -> {
            out.text(policy.address());
            out.text(policy.says());
            writer.fact(policy.fact());
        });
    }

    private static final class Writer {
        private final RecordWriter out;
        private final List<Source> sources;
        private final List<Fact> facts;
        /** The brand's own list of sources, by number. */
        private final List<Integer> own;

        Writer(Brand brand, RecordWriter out) {
            this.out = out;
            Set<Fact> all = new LinkedHashSet<>();
            brand.names().forEach(name -> all.add(name.fact()));
            brand.domains().forEach(domain -> all.add(domain.fact()));
            brand.userContent().forEach(place -> all.add(place.fact()));
            brand.downloads().forEach(place -> all.add(place.fact()));
            brand.repositories().forEach(place -> all.add(place.fact()));
            brand.apps().forEach(app -> all.add(app.fact()));
            brand.referrals().forEach(form -> all.add(form.fact()));
            brand.handles().forEach(handle -> all.add(handle.fact()));
            brand.verification().ifPresent(page -> all.add(page.fact()));
            brand.affiliatePolicy().ifPresent(policy -> all.add(policy.fact()));
            this.facts = List.copyOf(all);
            Set<Source> known = new LinkedHashSet<>(brand.sources());
            facts.forEach(fact -> known.add(fact.source()));
            this.sources = List.copyOf(known);
            this.own = brand.sources().stream().map(sources::indexOf).toList();
        }

        void sourcesAndFacts() {
            out.list(sources, source -> {
                out.text(source.key());
                out.text(source.what());
                out.optionalText(source.address());
                out.optionalDay(source.checked());
            });
            out.list(own, out::number);
            out.list(facts, fact -> {
                out.number(sources.indexOf(fact.source()));
                out.text(fact.confidence().name());
                out.optionalDay(fact.validFrom());
                out.optionalDay(fact.validTo());
                out.optionalText(fact.note());
            });
        }

        void fact(Fact fact) {
            out.number(facts.indexOf(fact));
        }

        void place(Brand.Place place) {
            out.text(place.value());
            fact(place.fact());
        }
    }

    static Brand read(RecordReader in) {
        String id = in.text();
        String name = in.text();
        String kind = in.text();
        boolean replaces = in.flag();
        List<Source> sources = in.list(() -> new Source(in.text(), in.text(), in.optionalText(), in.optionalDay()));
        List<Source> own = in.list(() -> sources.get(in.number()));
        List<Fact> facts = in.list(() -> new Fact(
                sources.get(in.number()),
                Confidence.valueOf(in.text()),
                in.optionalDay(),
                in.optionalDay(),
                in.optionalText()));
        List<Brand.Name> names =
                in.list(() -> new Brand.Name(in.text(), in.text(), in.flag(), in.flag(), facts.get(in.number())));
        List<String> decoys = in.list(in::text);
        List<String> pinyin = in.list(in::text);
        List<Brand.Domain> domains = in.list(() -> new Brand.Domain(in.text(), in.text(), facts.get(in.number())));
        List<Brand.Place> userContent = in.list(() -> new Brand.Place(in.text(), facts.get(in.number())));
        List<Brand.Place> downloads = in.list(() -> new Brand.Place(in.text(), facts.get(in.number())));
        List<Brand.Place> repositories = in.list(() -> new Brand.Place(in.text(), facts.get(in.number())));
        List<Brand.App> apps =
                in.list(() -> new Brand.App(in.text(), in.text(), in.optionalText(), facts.get(in.number())));
        List<Brand.ReferralForm> referrals = in.list(
                () -> new Brand.ReferralForm(in.text(), in.optionalText(), in.optionalText(), facts.get(in.number())));
        List<String> pathShapes = in.list(in::text);
        List<Brand.Handle> handles = in.list(() -> new Brand.Handle(in.text(), in.text(), facts.get(in.number())));
        List<Brand.Verification> verification =
                in.list(() -> new Brand.Verification(in.text(), facts.get(in.number())));
        List<Brand.AffiliatePolicy> policy =
                in.list(() -> new Brand.AffiliatePolicy(in.text(), in.text(), facts.get(in.number())));
        return new Brand(
                id,
                name,
                kind,
                replaces,
                own,
                names,
                decoys,
                pinyin,
                domains,
                userContent,
                downloads,
                repositories,
                apps,
                referrals,
                pathShapes,
                handles,
                verification.stream().findFirst(),
                policy.stream().findFirst());
    }
}
