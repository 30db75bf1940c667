package dev.touchstone.evaluate.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences of one language, by list; a name in brackets within one draws from another list. Immutable. */
final class SentenceBank {
    private static final int MOST = 60;

    private final Map<String, List<String>> lists = new HashMap<>();
    private final String language;

    private SentenceBank(String language) {
        this.language = language;
        List<String> list = new ArrayList<>();
        for (String line : ResourceLines.of(language + ".txt")) {
            if (line.startsWith("= ")) {
                list = lists.computeIfAbsent(line.substring(2), unused -> new ArrayList<>());
            } else {
                list.add(line);
            }
        }
    }

    static List<SentenceBank> all() {
        return List.of(new SentenceBank("zh-Hans"), new SentenceBank("zh-Hant"), new SentenceBank("en"));
    }

    /** As a BCP 47 tag. */
    String language() {
        return language;
    }

    /** A sentence of the list; numbers are drawn, other slots stay. */
    String sentence(String list, Draw draw) {
        return filled(draw.one(list(list)), draw);
    }

    /** The sentence of the list at a number, wrapping around; lists named in it are drawn from. */
    String sentence(String list, int number, Draw draw) {
        List<String> sentences = list(list);
        return filled(sentences.get(Math.floorMod(number, sentences.size())), draw);
    }

    private List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException(language + " has no list " + name);
        }
        return list;
    }

    private String filled(String sentence, Draw draw) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', at)) {
            int close = sentence.indexOf(']', open);
            filled.append(sentence, at, open).append(sentence(sentence.substring(open + 1, close), draw));
            at = close + 1;
        }
        return filled.append(sentence.substring(at)).toString().replace("{n}", Integer.toString(2 + draw.below(MOST)));
    }
}
