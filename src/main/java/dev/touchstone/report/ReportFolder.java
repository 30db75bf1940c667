package dev.touchstone.report;

import dev.touchstone.assess.JudgedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with every file of a report. What is written goes to temporary files beside the final ones, which take their names
 * when the run has finished: a run that fails leaves the folder as it was. For one thread at a time, but for {@link #prepare}.
 *
 * <pre>{@code
 * try (ReportFolder report = ReportFolder.open(folder, context)) {
 *     report.write(judged);
 *     RunSummary summary = report.finish(facts);
 * }
 * }</pre>
 */
public final class ReportFolder implements Closeable {
    static final String RUN = "run.json";

    private final Path folder;
    private final ReportContext context;
    private final FolderClaim claim;
    private final List<ReportWriter> writers = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final RunTally tally = new RunTally();

    private ReportFolder(Path folder, ReportContext context, FolderClaim claim) {
        this.folder = folder;
        this.context = context;
        this.claim = claim;
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws IOException if it cannot be written to, another run is writing to it, or it holds files with the names of a report
     *     that are not one; the message names the folder and can be shown
     */
    public static ReportFolder open(Path folder, ReportContext context) throws IOException {
        FolderClaim claim = FolderClaim.on(folder);
        ReportFolder report = new ReportFolder(folder, context, claim);
        try {
            for (ReportFormat format : ReportWriters.all()) {
                if (format.wanted().test(context)) {
                    report.files.add(format.file());
                    report.writers.add(
                            format.opening().open(Files.newOutputStream(claim.partial(format.file())), context));
                }
            }
            return report;
        } catch (IOException | RuntimeException e) {
            report.close();
            throw e;
        }
    }

    /** Makes ready what the report says of an article that was not written yet. For any number of threads at once. */
    public PreparedPart prepare(JudgedArticle judged) {
        List<PreparedPart> parts = new ArrayList<>(writers.size());
        for (ReportWriter writer : writers) {
            parts.add(writer.prepare(judged));
        }
        return () -> {
            tally.add(judged.assessment());
            for (PreparedPart part : parts) {
                part.write();
            }
        };
    }

    /** Takes the next article in the order of the input. */
    public void write(JudgedArticle judged) throws IOException {
        prepare(judged).write();
    }

    /** What has come by so far. */
    public RunCounts counts() {
        return tally.counts();
    }

    /** Completes the report; of an older one in this folder nothing remains. {@code run.json} takes its name last. */
    public RunSummary finish(RunFacts facts) throws IOException {
        RunSummary summary = new RunSummary(context, facts, tally.counts());
        for (ReportWriter writer : writers) {
            writer.finish(summary);
        }
        closeFrom(0);
        writers.clear();
        try (OutputStream out = Files.newOutputStream(claim.partial(RUN))) {
            RunJson.write(summary, out);
        }
        List<String> written = new ArrayList<>(files);
        written.add(RUN);
        claim.publish(written);
        return summary;
    }

    /** The file of that name in this folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (claim) {
            closeFrom(0);
        }
    }

    /** Closes every writer, whatever goes wrong with another. */
    private void closeFrom(int index) throws IOException {
        if (index < writers.size()) {
            try {
                writers.get(index).close();
            } finally {
                closeFrom(index + 1);
            }
        }
    }
}
