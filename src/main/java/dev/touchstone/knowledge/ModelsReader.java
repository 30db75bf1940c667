package dev.touchstone.knowledge;

import dev.touchstone.text.TextFolder;
import dev.touchstone.web.PublicSuffixes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all model files as far as they can be read, and tells all that is wrong with them. For one load. */
final class ModelsReader {
    /** A suffix list of the user's own, in place of the one that crawler-commons ships. */
    private static final String SUFFIXES = "web/public_suffix_list.dat";

    /** Words that are also names, one a line. */
    private static final String EVERYDAY = "brands/EVERYDAY";

    private final ModelSource source;
    private final Optional<ModelSource> additions;
    private final Problems problems;
    private final ModelFiles files;

    /** @param additions what a user puts on top */
    ModelsReader(ModelSource source, Optional<ModelSource> additions, Problems problems) {
        this.source = source;
        this.additions = additions;
        this.problems = problems;
        this.files = new ModelFiles(source, problems);
    }

    RawModels read() {
        Optional<byte[]> own = files.bytesIfAny(SUFFIXES);
        try (Beside<PublicSuffixes> bundled = Beside.begin(BundledSuffixes::get)) {
            LexiconBuilder lexicon = new LexiconBuilder(new TextFolder());
            List<BrandFile> base = BrandsReader.read(files, problems);
            Additions added = additions
                    .map(folder -> AdditionsReader.read(folder, base, problems))
                    .orElse(Additions.NONE);
            List<BrandFile> brands = together(base, added.brands());
            new LexiconReader(files, lexicon, problems).read();
            Optional<WebTables> web = WebTablesReader.read(files, problems);
            Optional<ScoringModel> scoring =
                    files.json("scoring.json").flatMap(json -> ScoringModelReader.read(json, problems));
            Optional<Policy> policy = files.json("policy.json").flatMap(json -> PolicyReader.read(json, problems));
            Optional<WordingModel> wording =
                    files.jsonIfAny("wording.json").flatMap(json -> WordingModelReader.read(json, problems));
            Optional<SentenceModel> sentences =
                    files.jsonIfAny("sentences.json").flatMap(json -> SentenceModelReader.read(json, problems));
            PublicSuffixes suffixes = own.flatMap(this::suffixes).orElseGet(() -> bundled(bundled));
            brands.forEach(file -> BrandRules.check(file, suffixes, lexicon, problems));
            OwnershipRules.check(brands, problems);
            web.ifPresent(tables -> RepositoryRules.check(brands, tables.platforms(), problems));
            AdditionRules.check(added, brands, suffixes, problems);
            if (!source.isChecked()) {
                SchemaCheck.check(files, problems);
            }
            return new RawModels(
                    files,
                    added,
                    brands,
                    suffixes,
                    lexicon,
                    files.wordsIfAny(EVERYDAY),
                    web,
                    scoring,
                    policy,
                    wording,
                    sentences);
        }
    }

    private static List<BrandFile> together(List<BrandFile> base, List<BrandFile> added) {
        Set<String> ids = new HashSet<>();
        added.forEach(file -> ids.add(file.brand().id()));
        List<BrandFile> all = new ArrayList<>(base);
        all.removeIf(file -> ids.contains(file.brand().id()));
        all.addAll(added);
        return all;
    }

    private Optional<PublicSuffixes> suffixes(byte[] list) {
        String place = files.place(SUFFIXES);
        try {
            return Optional.of(PublicSuffixes.read(new ByteArrayInputStream(list), place));
        } catch (IOException e) {
            problems.add(Site.of(place), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Without any list nothing else can be told. */
    private PublicSuffixes bundled(Beside<PublicSuffixes> list) {
        try {
            return list.get();
        } catch (IllegalStateException e) {
            problems.add(Site.of("the bundled public suffix list"), String.valueOf(e.getMessage()));
            throw new KnowledgeException(problems.sorted());
        }
    }
}
