package dev.touchstone.knowledge;

/**
 * An exemption and the file it was read from.
 *
 * @param exemption as read
 * @param json the file
 */
record ExemptionFile(Exemption exemption, JsonValue json) {
    /** Where the value lies to which these keys and indexes lead, or as far as they lead. */
    Site site(Object... path) {
        return json.site(path);
    }
}
