package dev.touchstone.knowledge;

import dev.touchstone.text.TextFolder;
import dev.touchstone.web.PublicSuffixes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads all model files as far as they can be read, and tells all that is wrong with them. For one load. */
final class ModelsReader {
    /** A suffix list of the user's own, in place of the one that crawler-commons ships. */
    private static final String SUFFIXES = "web/public_suffix_list.dat";

    private final ModelSource source;
    private final Problems problems;
    private final ModelFiles files;

    ModelsReader(ModelSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.files = new ModelFiles(source, problems);
    }

    RawModels read() {
        Optional<byte[]> own = files.bytesIfAny(SUFFIXES);
        try (Beside<PublicSuffixes> bundled = Beside.begin(BundledSuffixes::get)) {
            LexiconBuilder lexicon = new LexiconBuilder(new TextFolder());
            List<BrandFile> brands = BrandsReader.read(files, problems);
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
            if (!source.isChecked()) {
                SchemaCheck.check(files, problems);
            }
            return new RawModels(files, brands, suffixes, lexicon, web, scoring, policy, wording, sentences);
        }
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
