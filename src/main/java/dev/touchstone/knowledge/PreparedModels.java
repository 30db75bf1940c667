package dev.touchstone.knowledge;

import dev.touchstone.web.AddressParser;
import dev.touchstone.web.Lookalikes;
import dev.touchstone.web.PublicSuffixes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The shipped models as they lie in memory once they are read, checked and made ready, so that a start neither parses nor builds
 * them: made of the files when the program is built, packed beside them, and taken only where they are whole, where the files and
 * the program are those they were made of and by, and the day is theirs. Whatever is asked otherwise is read from the files.
 *
 * <p>Small tables are kept as their files and read as ever. The order of what is written is that of {@link #write}.
 */
final class PreparedModels {
    /** Tables that are quicker read than anything else could be. */
    private static final List<String> SMALL = List.of(
            "scoring.json",
            "policy.json",
            "web/redirectors.json",
            "web/referral.json",
            "web/shorteners.txt",
            "web/platforms.txt",
            "web/mail-providers.txt",
            "web/false-friends.txt");

    /** Two numbers of eight bytes. */
    private static final int SEAL = 2 * Long.BYTES;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private PreparedModels() {}

    /**
     * The models as a row of bytes, the same for the same models.
     *
     * @param models read from files, sound
     * @param asOf the models' own date
     * @param checksums CRC-32 of every file that is shipped and of every class that has a part in it, by name
     */
    static byte[] write(RawModels models, LocalDate asOf, Map<String, Long> checksums) throws IOException {
        List<Brand> brands = models.brands().stream().map(BrandFile::brand).toList();
        Knowledge knowledge = KnowledgeLoader.knowledge(models, asOf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream stream = new DataOutputStream(bytes);
        PackedOutput out = new PackedOutput(stream);
        RecordWriter facts = new RecordWriter();
        facts.optionalDay(Optional.of(asOf));
        facts.text(knowledge.digest());
        facts.list(List.copyOf(knowledge.versions().entrySet()), version -> {
            facts.text(version.getKey());
            facts.text(version.getValue());
        });
        facts.list(brands, brand -> BrandPacking.write(brand, facts));
        knowledge.suffixes().pack(stream);
        out.bytes(packed(knowledge.registry().lookalikes()));
        facts.writeTo(stream);
        knowledge.lexicon().pack(out);
        wording(knowledge.wording(), out);
        sentences(knowledge.sentences(), out);
        for (String name : SMALL) {
            out.bytes(models.files().bytesRead(name));
        }
        return sealed(bytes.toByteArray(), checksums);
    }

    /** Before it what it was made of and its own checksum: a jar's are not looked at when it is read. */
    private static byte[] sealed(byte[] content, Map<String, Long> checksums) {
        return ByteBuffer.allocate(SEAL + content.length)
                .putLong(fingerprint(checksums))
                .putLong(checksum(content, 0))
                .put(content)
                .array();
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }

    private static byte[] packed(Lookalikes lookalikes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lookalikes.pack(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** Whether they are whole, and were made of and by the files with these checksums. */
    static boolean areOf(byte[] prepared, Map<String, Long> checksums) {
        if (prepared.length < SEAL) {
            return false;
        }
        ByteBuffer seal = ByteBuffer.wrap(prepared);
        return seal.getLong() == fingerprint(checksums) && seal.getLong() == checksum(prepared, SEAL);
    }

    private static long fingerprint(Map<String, Long> checksums) {
        long sum = checksums.size();
        for (Map.Entry<String, Long> file : checksums.entrySet()) {
            sum += (file.getValue() * FACTOR ^ file.getKey().hashCode()) * FACTOR;
        }
        return sum;
    }

    /** What {@link #write} wrote; empty where another day is asked for than theirs. */
    static Optional<Knowledge> read(byte[] prepared, Optional<LocalDate> day) {
        PackedInput in = new PackedInput(prepared, SEAL);
        PublicSuffixes suffixes = PublicSuffixes.unpack(in.rest());
        byte[] hosts = in.bytes();
        RecordReader facts = RecordReader.of(in);
        LocalDate asOf = facts.optionalDay().orElseThrow();
        if (day.isPresent() && !day.get().equals(asOf)) {
            return Optional.empty();
        }
        try (Beside<Lookalikes> lookalikes = Beside.begin(() -> Lookalikes.unpack(ByteBuffer.wrap(hosts), suffixes))) {
            String digest = facts.text();
            SortedMap<String, String> versions = new TreeMap<>();
            for (int left = facts.number(); left > 0; left--) {
                versions.put(facts.text(), facts.text());
            }
            List<Brand> brands = facts.list(() -> BrandPacking.read(facts));
            Lexicon lexicon = new Lexicon(in);
            WordingModel wording = wording(in);
            SentenceModel sentences = sentences(in);
            Problems problems = new Problems();
            ModelFiles files = new ModelFiles(new PackedFiles(small(in)), problems);
            Optional<ScoringModel> scoring =
                    files.json("scoring.json").flatMap(json -> ScoringModelReader.read(json, problems));
            Optional<Policy> policy = files.json("policy.json").flatMap(json -> PolicyReader.read(json, problems));
            WebTables web = WebTablesReader.read(files, problems).orElseThrow();
            problems.refuse();
            AddressParser parser = new AddressParser(suffixes);
            return Optional.of(new Knowledge(
                    new BrandRegistry(brands, web.platforms(), Set.of(), asOf, lookalikes.get()),
                    lexicon,
                    scoring.orElseThrow(),
                    wording,
                    sentences,
                    policy.orElseThrow(),
                    suffixes,
                    parser,
                    web.redirects(parser),
                    web.shorteners(),
                    web.mailProviders(),
                    web.shapes(),
                    List.of(),
                    asOf,
                    digest,
                    versions));
        }
    }

    private static Map<String, byte[]> small(PackedInput in) {
        Map<String, byte[]> files = new TreeMap<>();
        SMALL.forEach(name -> files.put(name, in.bytes()));
        return files;
    }

    private static void wording(WordingModel model, PackedOutput out) throws IOException {
        out.text(model.trainedFrom().orElse(""));
        out.number(model.labels().size());
        for (Map.Entry<String, WordingModel.Weights> label : model.labels().entrySet()) {
            out.text(label.getKey());
            label.getValue().kept().pack(out);
        }
    }

    private static WordingModel wording(PackedInput in) {
        Optional<String> trainedFrom = Optional.of(in.text()).filter(text -> !text.isEmpty());
        SortedMap<String, WordingModel.Weights> labels = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            labels.put(in.text(), new WordingModel.Weights(new ByteWeights(in)));
        }
        return new WordingModel(trainedFrom, labels);
    }

    private static void sentences(SentenceModel model, PackedOutput out) throws IOException {
        out.text(model.trainedFrom().orElse(""));
        List<SentenceKind> kinds = new ArrayList<>();
        for (SentenceKind kind : SentenceKind.values()) {
            model.of(kind).ifPresent(weights -> kinds.add(kind));
        }
        out.number(kinds.size());
        for (SentenceKind kind : kinds) {
            out.text(kind.name());
            model.of(kind).orElseThrow().pack(out);
        }
    }

    private static SentenceModel sentences(PackedInput in) {
        Optional<String> trainedFrom = Optional.of(in.text()).filter(text -> !text.isEmpty());
        Map<SentenceKind, ByteWeights> kinds = new EnumMap<>(SentenceKind.class);
        for (int left = in.number(); left > 0; left--) {
            kinds.put(SentenceKind.valueOf(in.text()), new ByteWeights(in));
        }
        return new SentenceModel(trainedFrom, kinds);
    }
}
