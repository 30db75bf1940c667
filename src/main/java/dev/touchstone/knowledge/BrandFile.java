package dev.touchstone.knowledge;

/**
 * A brand and the file it was read from.
 *
 * @param brand as read
 * @param json the file
 */
record BrandFile(Brand brand, JsonValue json) {
    /** Where the value lies to which these keys and indexes lead, or as far as they lead. */
    Site site(Object... path) {
        return json.site(path);
    }
}
