package dev.touchstone.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the caller of a run knows about it: by what was judged, and what could not be.
 *
 * @param program version of this program
 * @param asOf the date as of which standings hold
 * @param models SHA-256 of the models, lower-case hexadecimal
 * @param versions of what judging depends on, by name: {@code models}, {@code registry}, {@code suffixes}…
 * @param registry the day of the newest fact in the registry
 * @param brands how many brands it holds
 * @param notRead inputs that could not be read, in input order
 * @param ran what differs from run to run
 */
public record RunFacts(
        String program,
        LocalDate asOf,
        String models,
        SortedMap<String, String> versions,
        LocalDate registry,
        int brands,
        List<UnreadInput> notRead,
        Ran ran) {
    public RunFacts {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        notRead = List.copyOf(notRead);
    }

    RunFacts with(List<UnreadInput> inputs, Ran run) {
        return new RunFacts(program, asOf, models, versions, registry, brands, inputs, run);
    }

    /** Days from the registry's own date to the date of judging; below zero when judged as of a day before it. */
    public long registryAge() {
        return ChronoUnit.DAYS.between(registry, asOf);
    }
}
