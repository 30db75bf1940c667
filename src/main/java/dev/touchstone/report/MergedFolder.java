package dev.touchstone.report;

import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.TraceFiles;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the campaigns of several reports, and with all their traces, so that it can be merged again. */
public final class MergedFolder implements Closeable {
    private final FolderClaim claim;

    private MergedFolder(FolderClaim claim) {
        this.claim = claim;
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws IOException if it cannot be written to, or holds anything but what was merged before; the message names the folder
     */
    public static MergedFolder open(Path folder) throws IOException {
        if (Files.exists(folder.resolve(ReportFolder.RUN)) || ReportFolder.holdsUnfinished(folder)) {
            throw new IOException("cannot write to " + folder + ": it holds the report of a scan; name another folder");
        }
        return new MergedFolder(FolderClaim.on(folder));
    }

    /**
     * Writes what was found; of what was merged into the folder before nothing remains.
     *
     * @param campaigns in the order in which they are told
     */
    public void write(TraceFiles traces, List<Campaign> campaigns) throws IOException {
        try (OutputStream out = Files.newOutputStream(claim.partial(ReportFolder.TRACES))) {
            traces.write(out);
        }
        campaigns(campaigns, claim.partial(ReportFolder.CAMPAIGNS));
        claim.publish(List.of(ReportFolder.TRACES, ReportFolder.CAMPAIGNS));
    }

    /** Writes {@code campaigns.jsonl}. */
    static void campaigns(List<Campaign> campaigns, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Campaign campaign : campaigns) {
                out.write(CampaignJson.line(campaign));
            }
        }
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
