package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models that the program ships with: what is checked here is not checked again when they are loaded. */
class ShippedModelsTest {
    private static final Path MODELS = Path.of("models");
    private static final TextFolder FOLDER = new TextFolder();

    @Test
    void they_load_and_are_what_the_folder_holds() {
        Knowledge shipped = KnowledgeLoader.load();
        Knowledge folder = KnowledgeLoader.load(MODELS);
        assertThat(folder.digest()).isEqualTo(shipped.digest()).matches("[0-9a-f]{64}");
        assertThat(folder.asOf()).isEqualTo(shipped.asOf());
        assertThat(shipped.registry().brands()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(shipped.registry().brands()).extracting(Brand::id).contains("okx", "binance");
    }

    @Test
    void versions_name_what_judging_depends_on() {
        Knowledge shipped = KnowledgeLoader.load();
        assertThat(shipped.versions()).containsOnlyKeys("models", "registry", "suffixes");
        assertThat(shipped.versions()).containsEntry("models", shipped.digest());
        assertThat(shipped.versions())
                .containsEntry(
                        "registry",
                        shipped.asOf() + ", " + shipped.registry().brands().size() + " brands");
        assertThat(shipped.versions())
                .containsEntry("suffixes", shipped.suffixes().version());
    }

    @Test
    void a_byte_more_is_another_digest_and_what_is_not_read_is_none(@TempDir Path folder) throws IOException {
        copy(folder);
        Files.writeString(folder.resolve("README.md"), "Something else.\n");
        assertThat(KnowledgeLoader.load(folder).digest())
                .isEqualTo(KnowledgeLoader.load().digest());
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, Files.readString(policy) + "\n");
        assertThat(KnowledgeLoader.load(folder).digest())
                .isNotEqualTo(KnowledgeLoader.load().digest());
    }

    @Test
    void every_list_keeps_to_its_schema() throws IOException {
        assertThat(errors("lexicon-index", lines(MODELS.resolve("lexicon/INDEX"))))
                .isEmpty();
        assertThat(errors("shorteners", lines(MODELS.resolve("web/shorteners.txt"))))
                .isEmpty();
        assertThat(errors("platforms", lines(MODELS.resolve("web/platforms.txt"))))
                .isEmpty();
        assertThat(errors("mail-providers", lines(MODELS.resolve("web/mail-providers.txt"))))
                .isEmpty();
        assertThat(errors("lexicon-index", List.of("../x.txt"))).isNotEmpty();
        assertThat(errors("platforms", List.of("*.example.org"))).isNotEmpty();
    }

    @Test
    void every_platform_stands_as_one_and_none_is_a_brands_or_hides_addresses() throws IOException {
        Knowledge shipped = KnowledgeLoader.load();
        List<String> platforms = lines(MODELS.resolve("web/platforms.txt"));
        assertThat(lines(MODELS.resolve("web/mail-providers.txt"))).isSorted();
        assertThat(platforms).isSorted().doesNotContainAnyElementsOf(shipped.shorteners());
        for (String platform : platforms) {
            assertThat(shipped.registry()
                            .standing(shipped.parser().parseTyped(platform).orElseThrow()))
                    .as(platform)
                    .isEqualTo(HostStanding.PLATFORM);
            assertThat(shipped.suffixes().isPublicSuffix(platform)).as(platform).isFalse();
        }
    }

    @Test
    void a_users_models_are_held_against_the_schemas(@TempDir Path folder) throws IOException {
        copy(folder);
        Path okx = folder.resolve("brands/okx.json");
        List<String> lines = Files.readAllLines(okx);
        int kind = lines.indexOf("  \"kind\": \"exchange\",");
        lines.set(kind, "  \"kind\": \"marketplace\", \"motto\": \"none\",");
        Files.write(okx, lines);
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> KnowledgeLoader.load(folder))
                .withMessageStartingWith(okx + ":" + (kind + 1)
                        + ": /kind: does not have a value in the enumeration [\"exchange\", \"wallet\",")
                .withMessageEndingWith("\n" + okx + ":" + (kind + 1) + ": /motto: unknown key \"motto\"");
    }

    @Test
    void a_folder_without_models_is_refused(@TempDir Path folder) {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> KnowledgeLoader.load(folder))
                .withMessageStartingWith(folder.resolve("brands/INDEX") + ": the file is missing\n");
    }

    @Test
    void loading_them_does_not_start_the_validator_or_a_data_binder() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadOnce.class.getName())
                .redirectErrorStream(true)
                .start();
        String log;
        try (InputStream output = process.getInputStream()) {
            log = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(log).contains("dev.touchstone.knowledge.KnowledgeLoader ");
        assertThat(log).doesNotContain("com.networknt.schema").doesNotContain("tools.jackson.databind");
    }

    @Test
    void loading_them_leaves_no_thread_behind() {
        KnowledgeLoader.load();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("touchstone-models");
    }

    @Test
    void every_name_is_found_where_it_stands_alone() {
        Knowledge shipped = KnowledgeLoader.load();
        for (Brand brand : shipped.registry().brands()) {
            for (Brand.Name name : brand.names()) {
                if (name.fact().validOn(shipped.asOf())) {
                    assertThat(whole(shipped, name.value()))
                            .as("%s: %s", brand.id(), name.value())
                            .anyMatch(entry -> entry instanceof LexiconEntry.BrandName found
                                    && found.brand().equals(brand.id()));
                }
            }
        }
    }

    @Test
    void every_cue_is_found_where_it_stands_alone() throws IOException {
        Knowledge shipped = KnowledgeLoader.load();
        for (String file : lines(MODELS.resolve("lexicon/INDEX"))) {
            String category = file.substring(file.indexOf('/') + 1, file.length() - ".txt".length());
            for (String line : lines(MODELS.resolve("lexicon/" + file))) {
                String phrase = line.split("\t", 2)[0];
                assertThat(whole(shipped, phrase))
                        .as("%s: %s", file, phrase)
                        .matches(found -> category.equals("decoy")
                                ? found.isEmpty()
                                : found.stream().anyMatch(entry -> isCue(entry, category)));
            }
        }
    }

    private static boolean isCue(LexiconEntry entry, String category) {
        return entry instanceof LexiconEntry.Cue cue && cue.category().equals(category);
    }

    /** What the whole of a phrase means between two commas. */
    private static List<LexiconEntry> whole(Knowledge knowledge, String phrase) {
        FoldedText text = FOLDER.fold("，" + phrase + "，");
        return knowledge.lexicon().scan(text).stream()
                .filter(match ->
                        match.start() == 1 && match.end() == text.folded().length() - 1)
                .map(LexiconMatch::entry)
                .toList();
    }

    /** Loads the shipped models in a process of its own. */
    static final class LoadOnce {
        private LoadOnce() {}

        public static void main(String[] arguments) {
            if (KnowledgeLoader.load().registry().brands().isEmpty()) {
                throw new IllegalStateException("no brands");
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return ModelLines.read(file.toString(), Files.readAllBytes(file), new Problems())
                .orElseThrow()
                .entries()
                .stream()
                .map(ModelLines.Entry::text)
                .map(line -> line.contains("#")
                        ? line.substring(0, line.indexOf('#')).strip()
                        : line)
                .toList();
    }

    private static List<String> errors(String schema, List<String> lines) throws IOException {
        Optional<byte[]> text = ModelSource.shipped().read("schema/" + schema + ".schema.json");
        String json = lines.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(text.orElseThrow(), StandardCharsets.UTF_8))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static void copy(Path folder) throws IOException {
        for (String name : new TreeSet<>(ModelSource.folder(MODELS).list(".").orElseThrow())) {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(MODELS.resolve(name), target);
        }
    }
}
