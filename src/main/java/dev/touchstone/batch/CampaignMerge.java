package dev.touchstone.batch;

import dev.touchstone.campaign.CampaignFinder;
import dev.touchstone.campaign.CampaignsFound;
import dev.touchstone.campaign.TraceFile;
import dev.touchstone.campaign.TraceFiles;
import dev.touchstone.report.MergedFolder;
import dev.touchstone.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Campaigns over several reports: those that one report of all the articles would give, in whatever steps the reports are merged.
 * Verdicts are those of each article by itself; nothing is judged again.
 */
public final class CampaignMerge {
    private CampaignMerge() {}

    /**
     * Merges reports, or what was merged before.
     *
     * @param reports folders, two at least, in the order of their articles
     * @param out folder to write into; none of the reports, and none that holds a scan's report
     * @return what was found
     * @throws IOException if a folder holds no traces, they were made under different conditions, or the outcome cannot be written;
     *     the message can be shown
     */
    public static CampaignsFound merge(List<Path> reports, Path out) throws IOException {
        List<TraceFile> files = new ArrayList<>();
        for (Path report : reports) {
            files.add(traces(report));
        }
        TraceFiles all = TraceFiles.of(files);
        try (MergedFolder folder = MergedFolder.open(out)) {
            CampaignsFound found = new CampaignFinder().find(all);
            folder.write(all, found.campaigns());
            return found;
        }
    }

    private static TraceFile traces(Path report) throws IOException {
        if (!Files.isDirectory(report)) {
            throw new IOException(report + ": no folder of that name");
        }
        Path traces = report.resolve(ReportFolder.TRACES);
        if (!Files.isRegularFile(traces)) {
            throw new IOException(
                    report + ": no " + ReportFolder.TRACES + " in it; is it a report folder of this version?");
        }
        return TraceFile.open(traces);
    }
}
