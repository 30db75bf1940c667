package dev.touchstone.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;

/** Chinese written otherwise, by HanLP's dictionaries of words: in the other script, or by its sound. For any number of threads. */
public final class ChineseWriting {
    private ChineseWriting() {}

    /** In traditional script, word by word: 乾 and 干 as the word asks for. */
    public static String traditional(String text) {
        return HanLP.convertToTraditionalChinese(text);
    }

    /** In simplified script, word by word. */
    public static String simplified(String text) {
        return HanLP.convertToSimplifiedChinese(text);
    }

    /** Each Chinese character by its sound, without tone marks and without spaces; all else as it is. */
    public static String pinyin(String text) {
        List<Pinyin> sounds = PinyinDictionary.convertToPinyin(text);
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            Pinyin sound = sounds.get(i);
            written.append(sound == Pinyin.none5 ? String.valueOf(text.charAt(i)) : sound.getPinyinWithoutTone());
        }
        return written.toString();
    }
}
