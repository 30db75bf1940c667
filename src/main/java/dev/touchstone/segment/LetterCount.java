package dev.touchstone.segment;

import dev.touchstone.text.Simplification;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** The letters of a text by script, addresses apart. */
final class LetterCount {
    private final Simplification simplification = Simplification.shipped();
    private final Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);

    private int latin;
    private int ideographs;
    private int kana;
    private int traditional;
    private int simplified;

    static LetterCount of(String text, Mask mask) {
        LetterCount count = new LetterCount();
        int from = 0;
        for (int i = 0; i < mask.size(); i++) {
            count.add(text, from, mask.start(i));
            from = mask.end(i);
        }
        count.add(text, from, text.length());
        return count;
    }

    int latin() {
        return latin;
    }

    int ideographs() {
        return ideographs;
    }

    int kana() {
        return kana;
    }

    /** Characters that only traditional script has. */
    int traditional() {
        return traditional;
    }

    /** Characters that only simplified script has. */
    int simplified() {
        return simplified;
    }

    int letters(UnicodeScript script) {
        return script == UnicodeScript.LATIN ? latin : others.getOrDefault(script, 0);
    }

    /** The script with the most letters, Chinese and Japanese apart. */
    UnicodeScript most() {
        UnicodeScript most = UnicodeScript.LATIN;
        int letters = latin;
        for (Map.Entry<UnicodeScript, Integer> other : others.entrySet()) {
            if (other.getValue() > letters) {
                most = other.getKey();
                letters = other.getValue();
            }
        }
        return most;
    }

    private void add(String text, int from, int to) {
        int basic = 0;
        int unified = 0;
        int onesided = 0;
        int balance = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                basic += (c | 0x20) - 'a' < 26 && (c | 0x20) >= 'a' ? 1 : 0;
            } else if (c >= 0x3400 && c <= 0x9FFF) {
                unified++;
                int one = simplification.leaning(c);
                balance += one;
                onesided += one & 1;
            } else {
                addOther(c);
            }
        }
        latin += basic;
        ideographs += unified;
        simplified += (onesided - balance) / 2;
        traditional += (onesided + balance) / 2;
    }

    /** Of the marks that stand in Chinese text, those that are quickly told: blocks without a letter in them. */
    private static boolean isPunctuation(char c) {
        return (c >= 0xFF01 && c <= 0xFF20)
                || (c >= 0x3008 && c <= 0x3020)
                || (c >= 0x3000 && c <= 0x3004)
                || (c >= 0x2000 && c <= 0x2070);
    }

    private void addOther(char c) {
        if (isPunctuation(c) || !Character.isLetter(c)) {
            return;
        }
        UnicodeScript script = UnicodeScript.of(c);
        switch (script) {
            case LATIN -> latin++;
            case HIRAGANA, KATAKANA -> kana++;
            case HAN -> ideographs++;
            default -> others.merge(script, 1, Integer::sum);
        }
    }
}
