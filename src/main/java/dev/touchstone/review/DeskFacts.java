package dev.touchstone.review;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the desk is opened over.
 *
 * @param database where decisions are kept, without password
 * @param report SHA-256 of {@code report.jsonl}
 * @param articles imported, clean ones too
 * @param texts articles whose text is at hand
 */
public record DeskFacts(
        Path folder,
        String database,
        String report,
        String models,
        LocalDate asOf,
        Instant imported,
        long articles,
        long campaigns,
        long texts,
        Optional<Duration> retention) {}
