package dev.touchstone.knowledge;

import dev.touchstone.knowledge.Brand.AffiliatePolicy;
import dev.touchstone.knowledge.Brand.App;
import dev.touchstone.knowledge.Brand.Domain;
import dev.touchstone.knowledge.Brand.Handle;
import dev.touchstone.knowledge.Brand.Name;
import dev.touchstone.knowledge.Brand.Place;
import dev.touchstone.knowledge.Brand.ReferralForm;
import dev.touchstone.knowledge.Brand.Verification;
import dev.touchstone.knowledge.Fact.Confidence;
import dev.touchstone.knowledge.Fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one brand's file into what it says; whether that makes sense is for {@link BrandRules}. For one file. */
final class BrandReader {
    /** Stands in for a source that is not there: the file is refused, so nobody sees it. */
    private static final Source NO_SOURCE = new Source("", "", Optional.empty(), Optional.empty());

    private final Problems problems;
    private final Map<String, Source> sources = new HashMap<>();

    private BrandReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<BrandFile> read(JsonValue json, Problems problems) {
        return ModelObject.of(json, problems).map(file -> new BrandFile(new BrandReader(problems).brand(file), json));
    }

    private Brand brand(ModelObject file) {
        // Facts name their sources, so these come first.
        List<Source> all = sources(file);
        Brand brand = new Brand(
                file.text("id"),
                file.text("name"),
                file.text("kind"),
                file.flag("replaces"),
                all,
                some(file, "names", this::name),
                texts(file, "decoys"),
                texts(file, "pinyin"),
                some(file, "domains", each -> new Domain(each.text("value"), each.text("role"), fact(each))),
                file.objects("userContent", this::place),
                file.objects("downloads", this::place),
                file.objects("repositories", this::place),
                file.objects(
                        "apps",
                        each -> new App(
                                each.text("store"), each.text("id"), each.optionalText("developer"), fact(each))),
                file.objects("referral", this::referral),
                texts(file, "pathShapes"),
                file.objects("handles", each -> new Handle(each.text("platform"), each.text("value"), fact(each))),
                file.object("verification", each -> new Verification(each.text("address"), fact(each))),
                file.object(
                        "affiliatePolicy",
                        each -> new AffiliatePolicy(each.text("address"), each.text("says"), fact(each))));
        file.done();
        return brand;
    }

    private List<Source> sources(ModelObject file) {
        List<Source> found = new ArrayList<>();
        Optional<ModelObject> table = file.object("sources");
        if (table.isEmpty()) {
            problems.add(file.site("sources"), "lacks \"sources\"");
        }
        table.ifPresent(entries -> entries.keys()
                .forEach(key -> entries.object(key, source -> {
                            Source read = new Source(
                                    key,
                                    source.text("what"),
                                    source.optionalText("address"),
                                    source.optionalDate("checked"));
                            sources.put(key, read);
                            return read;
                        })
                        .ifPresent(found::add)));
        return found;
    }

    private Name name(ModelObject each) {
        return new Name(
                each.text("value"), each.text("script"), each.flag("ambiguous"), each.flag("respelling"), fact(each));
    }

    private Place place(ModelObject each) {
        return new Place(each.text("value"), fact(each));
    }

    private ReferralForm referral(ModelObject each) {
        return new ReferralForm(each.text("host"), each.optionalText("path"), each.optionalText("query"), fact(each));
    }

    private Fact fact(ModelObject each) {
        String key = each.text("source");
        Source source = sources.get(key);
        if (source == null && !key.isEmpty()) {
            each.problem("source", "no such source in this file: \"" + key + "\"");
        }
        Optional<LocalDate> from = each.optionalDate("validFrom");
        Optional<LocalDate> to = each.optionalDate("validTo");
        return new Fact(source == null ? NO_SOURCE : source, confidence(each), from, to, each.optionalText("note"));
    }

    private static Confidence confidence(ModelObject each) {
        String word = each.text("confidence");
        if (word.equals("high")) {
            return Confidence.HIGH;
        }
        if (!word.equals("medium") && !word.isEmpty()) {
            each.problem("confidence", "must be \"high\" or \"medium\", is \"" + word + "\"");
        }
        return Confidence.MEDIUM;
    }

    private <T> List<T> some(ModelObject file, String key, Function<ModelObject, T> read) {
        if (!file.has(key)) {
            problems.add(file.site(), "lacks \"" + key + "\"");
        }
        return file.objects(key, read);
    }

    private static List<String> texts(ModelObject file, String key) {
        return file.texts(key).stream().map(JsonValue.Text::value).toList();
    }
}
