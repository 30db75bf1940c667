package dev.touchstone.text;

import org.jspecify.annotations.Nullable;

/**
 * A language as a BCP 47 tag.
 *
 * @param tag {@code zh-Hans}, {@code zh-Hant}, {@code en}, another tag, or {@code und} where it cannot be told
 */
public record Language(String tag) {
    public static final Language SIMPLIFIED_CHINESE = new Language("zh-Hans");
    public static final Language TRADITIONAL_CHINESE = new Language("zh-Hant");
    public static final Language ENGLISH = new Language("en");
    public static final Language UNDETERMINED = new Language("und");

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    public boolean isChinese() {
        return tag.startsWith("zh");
    }

    @Override
    public String toString() {
        return tag;
    }
}
