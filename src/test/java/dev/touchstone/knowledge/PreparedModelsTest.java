package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.Moderator;
import dev.touchstone.article.Article;
import dev.touchstone.evaluate.LabelledCorpus;
import dev.touchstone.text.TextFolder;
import dev.touchstone.web.Lookalikes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed at build says what the files say. */
class PreparedModelsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String OKX = ShippedModels.ROOT + "brands/okx.json";
    private static final String README = ShippedModels.ROOT + "README.md";
    private static final byte[] OTHER = okx();
    private static final Knowledge READ = KnowledgeLoader.load();
    private static byte[] packed = new byte[0];
    private static Knowledge prepared = READ;

    /** The brand's file with a line end more. */
    private static byte[] okx() {
        try {
            return (Files.readString(CLASSES.resolve(OKX)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @BeforeAll
    static void prepare() throws IOException {
        packed = ModelsPreparation.prepared(CLASSES);
        prepared = PreparedModels.read(packed, Optional.empty()).orElseThrow();
    }

    @Test
    void it_is_the_same_knowledge() throws IOException {
        assertThat(prepared).isNotSameAs(READ);
        assertThat(prepared.registry().brands()).isEqualTo(READ.registry().brands());
        assertThat(prepared.digest()).isEqualTo(READ.digest());
        assertThat(prepared.versions()).isEqualTo(READ.versions());
        assertThat(prepared.asOf()).isEqualTo(READ.asOf());
        assertThat(prepared.registry().asOf()).isEqualTo(READ.asOf());
        assertThat(prepared.scoring()).isEqualTo(READ.scoring());
        assertThat(prepared.policy()).isEqualTo(READ.policy());
        assertThat(prepared.shorteners()).isEqualTo(READ.shorteners());
        assertThat(prepared.exemptions()).isEmpty();
        assertThat(prepared.wording().trainedFrom()).isEqualTo(READ.wording().trainedFrom());
        assertThat(prepared.sentences().trainedFrom())
                .isEqualTo(READ.sentences().trainedFrom());
        assertThat(prepared.lexicon().languages()).isEqualTo(READ.lexicon().languages());
        assertThat(bytes(prepared.registry().lookalikes()))
                .isEqualTo(bytes(READ.registry().lookalikes()));
    }

    @Test
    void the_lexicon_finds_the_same() throws IOException {
        TextFolder folder = new TextFolder();
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                var text = folder.fold(Files.readString(file));
                List<LexiconMatch> matches = READ.lexicon().scan(text);
                assertThat(prepared.lexicon().scan(text)).isEqualTo(matches);
                found += matches.size();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void articles_are_judged_alike() {
        try (Moderator one = Moderator.builder(READ).build();
                Moderator other = Moderator.builder(prepared).build()) {
            List<Article> articles = LabelledCorpus.read(List.of("corpus"), one).articles();
            assertThat(articles).hasSizeGreaterThan(1_000);
            for (int i = 0; i < articles.size(); i += 7) {
                assertThat(other.assess(articles.get(i))).isEqualTo(one.assess(articles.get(i)));
            }
        }
    }

    @Test
    void the_same_models_give_the_same_bytes() throws IOException {
        assertThat(ModelsPreparation.prepared(CLASSES)).isEqualTo(packed);
    }

    @Test
    void another_day_is_read_from_the_files() {
        assertThat(PreparedModels.read(packed, Optional.of(READ.asOf()))).isPresent();
        assertThat(PreparedModels.read(packed, Optional.of(READ.asOf().minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_start_takes_it_from_the_programs_own_jar(@TempDir Path folder) throws IOException {
        ShippedModels source = in(files(), folder.resolve("own.jar"));
        assertThat(source.prepared()).hasValue(packed);
        Knowledge taken = KnowledgeLoader.load(source, Optional.empty(), Optional.empty());
        assertThat(taken.digest()).isEqualTo(READ.digest());
        assertThat(taken.registry().brands()).isEqualTo(READ.registry().brands());
    }

    @ParameterizedTest
    @MethodSource("harms")
    void what_is_not_whole_or_of_other_files_is_left_and_the_files_are_read(Harm harm, @TempDir Path folder)
            throws IOException {
        Map<String, byte[]> files = files();
        harm.done.accept(files);
        ShippedModels source = in(files, folder.resolve("harmed.jar"));
        assertThat(source.prepared()).isEmpty();
        Knowledge read = KnowledgeLoader.load(source, Optional.empty(), Optional.empty());
        assertThat(read.registry().brand("okx")).isPresent();
        assertThat(read.scoring()).isEqualTo(READ.scoring());
    }

    private record Harm(String name, Consumer<Map<String, byte[]>> done) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Harm> harms() {
        return List.of(
                new Harm("missing", files -> files.remove(ShippedModels.PREPARED)),
                new Harm("empty", files -> files.put(ShippedModels.PREPARED, new byte[0])),
                new Harm("one bit", files -> files.put(ShippedModels.PREPARED, flipped(packed, packed.length / 2))),
                new Harm("last bit", files -> files.put(ShippedModels.PREPARED, flipped(packed, packed.length - 1))),
                new Harm("cut", files -> files.put(ShippedModels.PREPARED, Arrays.copyOf(packed, packed.length - 100))),
                new Harm("cut short", files -> files.put(ShippedModels.PREPARED, Arrays.copyOf(packed, 9))),
                new Harm(
                        "longer", files -> files.put(ShippedModels.PREPARED, Arrays.copyOf(packed, packed.length + 1))),
                new Harm(
                        "file changed",
                        files -> files.compute(OKX, (name, bytes) -> Arrays.copyOf(OTHER, OTHER.length))),
                new Harm("file more", files -> files.put(ShippedModels.ROOT + "brands/another.json", OTHER)),
                new Harm("file renamed", files -> files.put(ShippedModels.ROOT + "notes.md", files.remove(README))),
                new Harm(
                        "class changed",
                        files -> files.computeIfPresent(
                                "dev/touchstone/knowledge/Lexicon.class",
                                (name, bytes) -> flipped(bytes, bytes.length - 1))));
    }

    private static byte[] flipped(byte[] bytes, int place) {
        byte[] other = bytes.clone();
        other[place] ^= 1;
        return other;
    }

    /** What the jar holds of the models and of what reads them. */
    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(CLASSES)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = CLASSES.relativize(file).toString().replace('\\', '/');
                if (ShippedModels.isPart(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        files.put(ShippedModels.PREPARED, packed);
        return files;
    }

    private static ShippedModels in(Map<String, byte[]> files, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return new ShippedModels(Optional.of(jar));
    }

    private static byte[] bytes(Lookalikes lookalikes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lookalikes.pack(new DataOutputStream(bytes));
        ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
        assertThat(Lookalikes.unpack(whole, READ.suffixes())).isNotNull();
        assertThat(whole.hasRemaining()).isFalse();
        return bytes.toByteArray();
    }
}
