package dev.touchstone.cli;

import dev.touchstone.knowledge.Knowledge;
import dev.touchstone.report.words.Medium;
import dev.touchstone.review.Desk;
import dev.touchstone.review.export.ExportSource;
import dev.touchstone.review.export.Exports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was decided at a desk for other programs. */
@Command(
        name = "export",
        header = "Writes what reviewers decided, for other programs and people.",
        description = {
            "",
            "Only what people confirmed leaves, and as malicious only what poses as a brand: official hosts and hosts on which anybody"
                    + " may write never do, unregistered ones only where a person confirmed them, which is said.",
            "",
            "  sarif      SARIF 2.1.0, with fingerprints, suppressions and, against --baseline, baseline states",
            "  stix       STIX 2.1: indicators and sightings",
            "  misp       a MISP event",
            "  dsa        statements of reasons for the EU's transparency database, pre-filled, one a line",
            "  csv        everything confirmed, one thing a row",
            "  takedown   a folder a campaign: request, hashes, time line, indicators",
            "  decisions  labelled JSON Lines, for train --with"
        },
        sortOptions = false,
        parameterListHeading = "%nDesk:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone export --format stix report",
            "  touchstone export --format sarif report --baseline last-week.sarif --out this-week.sarif",
            "  touchstone export --format decisions report && touchstone train corpus --with report/exports/decisions.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of the formats above.")
    private String format = "";

    @Mixin
    private DeskOpening opening = new DeskOpening();

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where to write: a file, with takedown a folder; by default in DIR/exports.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--baseline", paramLabel = "FILE", description = "An earlier export to compare with (sarif).")
    private Optional<Path> baseline = Optional.empty();

    @Mixin
    private ModelsOptions models = new ModelsOptions();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Exports.formats().contains(format)) {
            throw new Refusal("--format " + Medium.PEOPLE.quote(format, 40) + ": there are "
                    + String.join(", ", Exports.formats()));
        }
        if (baseline.isPresent() && !format.equals("sarif")) {
            throw new Refusal("--baseline is for sarif alone");
        }
        Knowledge knowledge = models.load(session);
        Path target = out.orElseGet(() -> opening.folder().resolve("exports").resolve(Exports.name(format)));
        try (Desk desk = opening.open(knowledge, session)) {
            ExportSource source =
                    new ExportSource(desk, knowledge, Instant.now(), "Touchstone " + ProgramVersion.number(), baseline);
            int told = Exports.write(format, source, target, DeskOpening.person());
            session.err().say(told + " written to " + target);
            return ExitStatus.DONE.code();
        } catch (IOException failed) {
            throw new Refusal("nothing was exported: " + Failures.reason(failed));
        }
    }
}
