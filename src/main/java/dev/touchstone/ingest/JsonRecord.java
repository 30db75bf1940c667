package dev.touchstone.ingest;

import java.util.Optional;

/**
 * One record of JSON Lines: the fields of the contract.
 *
 * @param format of the content
 * @param content the field {@code text}, {@code markdown} or {@code html}
 * @param several whether more than one of them was given
 */
record JsonRecord(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> author,
        Optional<String> published,
        InputFormat format,
        String content,
        boolean several) {}
