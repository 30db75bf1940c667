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
        JsonValue at = json;
        for (Object step : path) {
            JsonValue next = null;
            if (at instanceof JsonValue.Members members) {
                next = members.values().get(step.toString());
            } else if (at instanceof JsonValue.Items items && step instanceof Integer index) {
                next = items.values().get(index);
            }
            if (next == null) {
                return at.site();
            }
            at = next;
        }
        return at.site();
    }
}
