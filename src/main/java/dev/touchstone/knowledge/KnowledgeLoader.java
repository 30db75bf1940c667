package dev.touchstone.knowledge;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.Redirects;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Loads all knowledge or none. Every file is read once and checked; whatever is wrong is told together, with file and line,
 * before anything is judged. Models that did not come with the program are also checked against their schemas.
 */
public final class KnowledgeLoader {
    private KnowledgeLoader() {}

    /**
     * The models that the program ships with, as of the registry's own date.
     *
     * @throws KnowledgeException if anything is wrong with them
     */
    public static Knowledge load() {
        return load(ModelSource.shipped(), Optional.empty());
    }

    /**
     * Models from a folder laid out like {@code models/}, as of the registry's own date.
     *
     * @throws KnowledgeException if anything is wrong with them
     */
    public static Knowledge load(Path folder) {
        return load(ModelSource.folder(folder), Optional.empty());
    }

    /**
     * Models from anywhere.
     *
     * @param asOf the date as of which standings hold; absent: the newest day on which a source of the registry was read
     * @throws KnowledgeException if anything is wrong with the models
     */
    public static Knowledge load(ModelSource source, Optional<LocalDate> asOf) {
        return load(source, Optional.empty(), asOf);
    }

    /**
     * Models from anywhere, with a user's additions on top.
     *
     * @param additions a folder with {@code brands/*.json}, {@code exceptions/*.json} or {@code known-bad.txt}
     * @param asOf the date as of which standings hold; absent: the newest day on which a source of the registry was read
     * @throws KnowledgeException if anything is wrong with the models or the additions
     */
    public static Knowledge load(ModelSource source, Optional<ModelSource> additions, Optional<LocalDate> asOf) {
        if (source instanceof ShippedModels shipped && additions.isEmpty()) {
            Optional<Knowledge> prepared = shipped.prepared().flatMap(bytes -> PreparedModels.read(bytes, asOf));
            if (prepared.isPresent()) {
                return prepared.get();
            }
        }
        RawModels models = read(source, additions, asOf);
        return knowledge(models, asOf.or(models::checked).orElseThrow());
    }

    /** Models as they are read from their files, sound and with a date. */
    static RawModels read(ModelSource source, Optional<ModelSource> additions, Optional<LocalDate> asOf) {
        Problems problems = new Problems();
        RawModels models = new ModelsReader(source, additions, problems).read();
        problems.refuse();
        if (asOf.or(models::checked).isEmpty()) {
            problems.add(
                    Site.of(source.place("brands/INDEX")),
                    "no source of any brand was ever checked, so there is no date");
        }
        problems.refuse();
        return models;
    }

    static Knowledge knowledge(RawModels models, LocalDate asOf) {
        List<Brand> brands = models.brands().stream().map(BrandFile::brand).toList();
        for (Brand brand : brands) {
            BrandNames.enter(brand, asOf, models.lexicon());
        }
        WebTables web = models.web().orElseThrow();
        // Building shares nothing with folding, which the look-alikes go on doing.
        try (Beside<Lexicon> lexicon = Beside.begin(models.lexicon()::build)) {
            Lookalikes lookalikes = BrandNames.lookalikes(brands, asOf, models, web.falseFriends(), models.everyday());
            AddressParser parser = new AddressParser(models.suffixes());
            String digest = models.digest();
            BrandRegistry registry = new BrandRegistry(brands, web.platforms(), knownBad(models), asOf, lookalikes);
            Redirects redirects = web.redirects(parser);
            return new Knowledge(
                    registry,
                    lexicon.get(),
                    models.scoring().orElseThrow(),
                    models.wording().orElse(WordingModel.NONE),
                    models.sentences().orElse(SentenceModel.NONE),
                    models.policy().orElseThrow(),
                    models.suffixes(),
                    parser,
                    redirects,
                    web.shorteners(),
                    web.mailProviders(),
                    web.shapes(),
                    exemptions(models),
                    asOf,
                    digest,
                    versions(models, digest));
        }
    }

    private static Set<String> knownBad(RawModels models) {
        return models.additions().knownBad().stream()
                .map(Additions.BadHost::host)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Exemption> exemptions(RawModels models) {
        return models.additions().exemptions().stream()
                .map(ExemptionFile::exemption)
                .toList();
    }

    private static SortedMap<String, String> versions(RawModels models, String digest) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("models", digest);
        versions.put(
                "registry",
                models.checked().map(LocalDate::toString).orElse("never checked") + ", "
                        + models.brands().size() + " brands");
        models.additions()
                .files()
                .ifPresent(files -> versions.put(
                        "additions",
                        files.digest() + ", " + models.additions().brands().size() + " brands, "
                                + models.additions().exemptions().size() + " exceptions, "
                                + models.additions().knownBad().size() + " known bad hosts"));
        versions.put("suffixes", models.suffixes().version());
        return versions;
    }
}
