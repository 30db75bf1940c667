package dev.touchstone.knowledge;

import dev.touchstone.knowledge.LexiconEntry.Cue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads {@code lexicon/<language>/<category>.txt}: one phrase a line, behind a tab its attributes as {@code key=value}, parted
 * by tabs. The category {@code decoy} holds phrases within which nothing counts; the language {@code xx} holds phrases of
 * languages that are not covered otherwise.
 */
final class LexiconReader {
    private static final Pattern NAME =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?/[a-z][a-z0-9]*(-[a-z0-9]+)*\\.txt");
    private static final String DECOY = "decoy";
    private static final String SUNDRY = "xx";
    private static final int LONGEST = 100;

    private final ModelFiles files;
    private final LexiconBuilder lexicon;
    private final Problems problems;
    private final List<Phrase> cues = new ArrayList<>();

    private record Phrase(Cue cue, String folded, Site site) {}

    LexiconReader(ModelFiles files, LexiconBuilder lexicon, Problems problems) {
        this.files = files;
        this.lexicon = lexicon;
        this.problems = problems;
    }

    void read() {
        Map<String, Site> index = IndexReader.read(files, "lexicon", NAME, UnaryOperator.identity(), ".txt", problems);
        index.forEach(this::readFile);
        for (Phrase phrase : cues) {
            if (lexicon.isDecoy(phrase.folded())) {
                problems.add(phrase.site(), "never found: \"" + phrase.cue().phrase() + "\" is a decoy too");
            }
            lexicon.add(phrase.cue(), phrase.folded());
        }
    }

    private void readFile(String name, Site index) {
        String[] parts = name.split("/", -1);
        String language = parts[1];
        String category = parts[2].substring(0, parts[2].length() - ".txt".length());
        files.lines(name, index).ifPresent(lines -> {
            Map<String, Site> seen = new HashMap<>();
            for (ModelLines.Entry line : lines.entries()) {
                readLine(line, category, language, seen);
            }
            if (lines.entries().isEmpty()) {
                problems.add(Site.of(files.place(name)), "holds no phrase");
            }
        });
        if (!category.equals(DECOY) && !language.equals(SUNDRY)) {
            lexicon.addLanguage(language);
        }
    }

    private void readLine(ModelLines.Entry line, String category, String language, Map<String, Site> seen) {
        String[] fields = line.text().split("\t", -1);
        String phrase = fields[0].strip();
        if (phrase.isEmpty()) {
            problems.add(line.site(), "a line without a phrase");
            return;
        }
        if (phrase.length() > LONGEST) {
            problems.add(line.site(), "longer than " + LONGEST + " characters");
            return;
        }
        String folded = lexicon.fold(phrase);
        if (folded.isEmpty()) {
            problems.add(line.site(), "nothing is left of the phrase when it is folded");
            return;
        }
        Site before = seen.putIfAbsent(folded, line.site());
        if (before != null) {
            problems.add(line.site(), "\"" + phrase + "\" says the same as line " + before.line());
            return;
        }
        SortedMap<String, String> attributes = attributes(fields, line.site());
        if (category.equals(DECOY)) {
            lexicon.addDecoy(folded);
        } else {
            cues.add(new Phrase(new Cue(category, phrase, language, attributes), folded, line.site()));
        }
    }

    private SortedMap<String, String> attributes(String[] fields, Site site) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 1; i < fields.length; i++) {
            String field = fields[i].strip();
            int equals = field.indexOf('=');
            if (equals <= 0) {
                problems.add(site, "not an attribute like key=value: \"" + field + "\"");
            } else if (attributes.put(field.substring(0, equals), field.substring(equals + 1)) != null) {
                problems.add(site, "the attribute \"" + field.substring(0, equals) + "\" stands here twice");
            }
        }
        return attributes;
    }
}
