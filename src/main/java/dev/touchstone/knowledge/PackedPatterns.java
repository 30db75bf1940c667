package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.BrandName;
import dev.touchstone.knowledge.LexiconEntry.Cue;
import dev.touchstone.knowledge.LexiconPattern.Meaning;
import java.io.IOException;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's patterns, each made when it is first asked for: an article holds few of them, and a start needs none. For any number
 * of threads; two may make the same one twice.
 */
final class PackedPatterns extends AbstractList<LexiconPattern> implements RandomAccess {
    private final int[] places;
    private final RecordReader records;
    private final @Nullable LexiconPattern[] made;

    PackedPatterns(PackedInput packed) {
        this.places = packed.ints();
        this.records = RecordReader.of(packed);
        this.made = new LexiconPattern[places.length];
    }

    @Override
    public LexiconPattern get(int index) {
        LexiconPattern known = made[index];
        if (known == null) {
            known = pattern(records.at(places[index]));
            made[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return places.length;
    }

    private static LexiconPattern pattern(RecordReader in) {
        String folded = in.text();
        boolean hidesAll = in.flag();
        Set<String> hides = new HashSet<>(in.list(in::text));
        List<Meaning> meanings = in.list(() -> new Meaning(in.number(), in.list(() -> entry(in))));
        return new LexiconPattern(folded, meanings, hidesAll, hides);
    }

    private static LexiconEntry entry(RecordReader in) {
        if (in.flag()) {
            return new BrandName(in.text(), in.text(), in.flag(), in.flag());
        }
        return new Cue(in.text(), in.text(), in.text(), attributes(in));
    }

    private static SortedMap<String, String> attributes(RecordReader in) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            attributes.put(in.text(), in.text());
        }
        return attributes;
    }

    static void write(List<LexiconPattern> patterns, PackedOutput packed) throws IOException {
        RecordWriter out = new RecordWriter();
        int[] places = new int[patterns.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = out.place();
            LexiconPattern pattern = patterns.get(i);
            out.text(pattern.folded());
            out.flag(pattern.hidesAll());
            out.list(pattern.hidesBrands().stream().sorted().toList(), out::text);
            out.list(pattern.meanings(), meaning -> {
                out.number(meaning.category());
                out.list(meaning.entries(), entry -> write(entry, out));
            });
        }
        packed.ints(places);
        out.writeTo(packed.stream());
    }

    private static void write(LexiconEntry entry, RecordWriter out) {
        out.flag(entry instanceof BrandName);
        if (entry instanceof BrandName name) {
            out.text(name.brand());
            out.text(name.name());
            out.flag(name.ambiguous());
            out.flag(name.respelling());
        } else if (entry instanceof Cue cue) {
            out.text(cue.category());
            out.text(cue.phrase());
            out.text(cue.language());
            out.number(cue.attributes().size());
            cue.attributes().forEach((key, value) -> {
                out.text(key);
                out.text(value);
            });
        }
    }
}
