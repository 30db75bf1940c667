package dev.touchstone.batch;

import dev.touchstone.Moderator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.campaign.CampaignFinder;
import dev.touchstone.campaign.CampaignTrace;
import dev.touchstone.campaign.CampaignsFound;
import dev.touchstone.campaign.TraceSource;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.Revision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The second look at a batch: campaigns are found over the traces of all articles, and their members are told so. An article that is
 * weak by itself and tied to flagged ones by something rare gets that as evidence. For any number of threads.
 */
public final class CampaignPass implements Revision {
    private static final byte[] NO_TRACE = {};

    private final Moderator moderator;
    private final CampaignsFound found;

    private CampaignPass(Moderator moderator, CampaignsFound found) {
        this.moderator = moderator;
        this.found = found;
    }

    /** What is kept of an article until the batch is judged; nothing of one that has no key, since it changes no campaign. */
    public static byte[] trace(JudgedArticle judged) {
        CampaignTrace trace = CampaignTrace.of(judged);
        if (trace.keys().isEmpty()) {
            return NO_TRACE;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try {
            trace.write(new DataOutputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /**
     * Finds the campaigns of a batch.
     *
     * @param folder in which its traces are kept
     * @throws IOException if they cannot be read
     */
    public static CampaignPass over(ReportFolder folder, Moderator moderator) throws IOException {
        CampaignsFound found = new CampaignFinder()
                .find(reader -> folder.readTraces((number, bytes) -> {
                    if (bytes.length > 0) {
                        reader.accept(CampaignTrace.read(new DataInputStream(new ByteArrayInputStream(bytes)))
                                .at(number));
                    }
                }));
        return new CampaignPass(moderator, found);
    }

    /**
     * Likewise, of a batch that is held in memory; the place of an article is that in the list.
     *
     * @throws IOException never
     */
    public static CampaignPass over(List<JudgedArticle> batch, Moderator moderator) throws IOException {
        List<CampaignTrace> traces = IntStream.range(0, batch.size())
                .mapToObj(number -> CampaignTrace.of(batch.get(number)).at(number))
                .toList();
        return new CampaignPass(moderator, new CampaignFinder().find(TraceSource.of(traces)));
    }

    public CampaignsFound found() {
        return found;
    }

    @Override
    public JudgedArticle revised(long number, JudgedArticle judged) {
        Optional<String> campaign = found.campaignOf(number);
        return campaign.isEmpty()
                ? judged
                : moderator.reassess(judged, campaign.get(), found.evidence(number, judged.assessment()));
    }
}
