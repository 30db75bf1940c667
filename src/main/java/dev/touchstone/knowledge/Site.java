package dev.touchstone.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the models. Every value of every file has one, and hardly any is ever told: its pointer is put together
 * when it is asked for.
 *
 * @param file as the user can find it
 * @param line from 1; 0 for the file as a whole
 * @param above what it stands in; null for the whole file and for files that are no JSON
 * @param key by which it stands there; empty where it stands in nothing
 */
record Site(String file, int line, @Nullable Site above, String key) {
    /** The file as a whole. */
    static Site of(String file) {
        return of(file, 0);
    }

    /** A line of a file, for JSON that of its outermost value. */
    static Site of(String file, int line) {
        return new Site(file, line, null, "");
    }

    /** Something below this one. */
    Site below(String key, int at) {
        return new Site(file, at, this, key);
    }

    /** JSON pointer (RFC 6901); empty for the whole file and for files that are no JSON. */
    String pointer() {
        return above == null
                ? ""
                : above.pointer() + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
