package dev.touchstone.detect;

import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Span;

/**
 * Somebody to get in touch with, as written.
 *
 * @param platform {@code line}, {@code wechat}, {@code qq}, {@code telegram}, {@code whatsapp} or {@code phone}
 * @param handle the account or number
 * @param span of the handle
 */
record Contact(String platform, String handle, Span span) {
    /** The same wherever it stands. */
    Subject.Contact subject() {
        return new Subject.Contact(platform + ':' + handle);
    }
}
