package dev.touchstone.knowledge;

/**
 * Where something stands in the models.
 *
 * @param file as the user can find it
 * @param line from 1; 0 for the file as a whole
 * @param pointer JSON pointer (RFC 6901); empty for the whole file and for files that are no JSON
 */
record Site(String file, int line, String pointer) {
    /** The file as a whole. */
    static Site of(String file) {
        return new Site(file, 0, "");
    }

    /** A line of a file that is no JSON. */
    static Site of(String file, int line) {
        return new Site(file, line, "");
    }

    /** Something below this one. */
    Site below(String key, int at) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return new Site(
                file, at, pointer + '/' + (plain ? key : key.replace("~", "~0").replace("/", "~1")));
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
