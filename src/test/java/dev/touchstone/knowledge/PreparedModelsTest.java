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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed at build says what the files say. */
class PreparedModelsTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Knowledge READ = KnowledgeLoader.load();
    private static byte[] packed = new byte[0];
    private static Knowledge prepared = READ;

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
    void it_is_of_the_very_files_it_was_made_of(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Path models = CLASSES.resolve(ShippedModels.ROOT);
        try (Stream<Path> all = Files.walk(models)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(models.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        assertThat(isOf(files, folder.resolve("same.jar"))).isTrue();
        byte[] okx = files.get("brands/okx.json");
        files.put("brands/okx.json", (new String(okx, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(isOf(files, folder.resolve("changed.jar"))).isFalse();
        files.put("brands/okx.json", okx);
        files.put("brands/new.json", okx);
        assertThat(isOf(files, folder.resolve("more.jar"))).isFalse();
        files.remove("brands/new.json");
        files.put("brands/moved.json", files.remove("brands/okx.json"));
        assertThat(isOf(files, folder.resolve("renamed.jar"))).isFalse();
    }

    private static boolean isOf(Map<String, byte[]> files, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(ShippedModels.ROOT + file.getKey()));
                out.write(file.getValue());
            }
        }
        try (OwnJar packedBeside = OwnJar.of(jar)) {
            return PreparedModels.areOf(packed, packedBeside.checksums(ShippedModels.ROOT));
        }
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
