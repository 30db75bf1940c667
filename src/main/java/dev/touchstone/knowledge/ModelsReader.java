package dev.touchstone.knowledge;

import dev.touchstone.text.TextFolder;
import dev.touchstone.web.PublicSuffixes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        PublicSuffixes suffixes = suffixes();
        LexiconBuilder lexicon = new LexiconBuilder(new TextFolder());
        List<BrandFile> brands = BrandsReader.read(files, problems);
        brands.forEach(file -> BrandRules.check(file, suffixes, lexicon, problems));
        OwnershipRules.check(brands, problems);
        new LexiconReader(files, lexicon, problems).read();
        Optional<WebTables> web = WebTablesReader.read(files, suffixes, problems);
        Optional<ScoringModel> scoring =
                files.json("scoring.json").flatMap(json -> ScoringModelReader.read(json, problems));
        Optional<Policy> policy = files.json("policy.json").flatMap(json -> PolicyReader.read(json, problems));
        if (!source.isChecked()) {
            SchemaCheck.check(files, problems);
        }
        return new RawModels(files, brands, suffixes, lexicon, web, scoring, policy);
    }

    private PublicSuffixes suffixes() {
        Optional<byte[]> own = files.bytesIfAny(SUFFIXES);
        if (own.isPresent()) {
            try {
                return PublicSuffixes.read(new ByteArrayInputStream(own.get()), files.place(SUFFIXES));
            } catch (IOException e) {
                problems.add(Site.of(files.place(SUFFIXES)), String.valueOf(e.getMessage()));
            }
        }
        return Bundled.LIST.get();
    }

    /** The list that never changes within one process, read when first needed. */
    private static final class Bundled {
        private static final Bundled LIST = new Bundled();

        private @Nullable PublicSuffixes list;

        synchronized PublicSuffixes get() {
            PublicSuffixes found = list;
            if (found == null) {
                found = PublicSuffixes.bundled();
                list = found;
            }
            return found;
        }
    }
}
