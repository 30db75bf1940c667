package dev.touchstone.review.export;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.review.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is exported, and for whom it is dated.
 *
 * @param desk over the report
 * @param knowledge of now, by which hosts are looked up once more before they leave
 * @param at the moment that the export bears
 * @param program name and version, as {@code Touchstone 0.1.0}
 * @param baseline an earlier export of the same format to compare with
 */
public record ExportSource(Desk desk, Knowledge knowledge, Instant at, String program, Optional<Path> baseline) {}
