package dev.touchstone.campaign;

import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.Verdict;
import dev.touchstone.text.FoldedText;
import dev.touchstone.text.TextFolder;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a batch keeps of one judged article to find campaigns by. Immutable; a few hundred bytes for an article that pushes
 * something, its id and its cited keys for one that does not.
 *
 * @param id of the article
 * @param order its place in the input; places are compared, never counted, and one place is one article
 * @param digest the first 64 bits of its text's SHA-256
 * @param verdict of the article
 * @param scores log-odds in millionths, a label each in the order of {@link Label}; empty where nothing is pushed
 * @param language its BCP 47 tag; empty where nothing is pushed
 * @param published the day it was published; empty where unknown or nothing is pushed
 * @param title cut at {@value TraceKey#LONGEST} code units; empty where nothing is pushed
 * @param relieved whether it warns of, retells or denies something
 * @param keys what it pushes, with sentences of its blocks, and what it cites
 * @param sketch of its wording; for articles that push something and are not clean
 */
public record CampaignTrace(
        String id,
        long order,
        long digest,
        Verdict verdict,
        List<Long> scores,
        String language,
        String published,
        String title,
        boolean relieved,
        List<TraceKey> keys,
        Optional<Sketch> sketch) {
    private static final TextFolder FOLDER = new TextFolder();

    public CampaignTrace {
        scores = List.copyOf(scores);
        keys = List.copyOf(keys);
    }

    /** What is kept of the article; for any thread. Its place is given later, by {@link #at}. */
    public static CampaignTrace of(JudgedArticle judged) {
        Assessment assessment = judged.assessment();
        long digest = Long.parseUnsignedLong(assessment.sha256().substring(0, 16), 16);
        if (assessment.verdict() == Verdict.CLEAN && !ArticleKeys.any(assessment)) {
            return bare(assessment, digest, false, List.of());
        }
        Pointing pointing = Pointing.of(assessment);
        List<TraceKey> keys = ArticleKeys.of(assessment, pointing);
        boolean suspect = keys.stream().anyMatch(key -> key.role() == KeyRole.IMPLICATED);
        if (keys.stream().allMatch(key -> key.role() == KeyRole.CITED)) {
            return bare(assessment, digest, pointing.isRelieved(), keys);
        }
        FoldedText folded =
                FOLDER.fold(judged.article().text(), judged.article().markup());
        List<TraceKey> all = new ArrayList<>(PromotionBlocks.of(folded, assessment, pointing));
        all.addAll(keys);
        return new CampaignTrace(
                assessment.id(),
                0,
                digest,
                assessment.verdict(),
                scores(assessment),
                assessment.language().tag(),
                PublishedDay.of(judged.article().published()),
                TraceKey.cut(assessment.title()),
                pointing.isRelieved(),
                all,
                suspect ? Sketch.of(folded.folded()) : Optional.empty());
    }

    private static CampaignTrace bare(Assessment assessment, long digest, boolean relieved, List<TraceKey> keys) {
        return new CampaignTrace(
                assessment.id(),
                0,
                digest,
                assessment.verdict(),
                List.of(),
                "",
                "",
                "",
                relieved,
                keys,
                Optional.empty());
    }

    private static List<Long> scores(Assessment assessment) {
        List<Long> scores = new ArrayList<>();
        for (Label label : Label.values()) {
            scores.add(assessment.label(label).logOdds().micros());
        }
        return scores;
    }

    /** This trace with its place in the input. */
    public CampaignTrace at(long place) {
        return new CampaignTrace(
                id, place, digest, verdict, scores, language, published, title, relieved, keys, sketch);
    }

    /** Whether the article can be of a campaign. */
    boolean isPushing() {
        return !scores.isEmpty();
    }

    /** Whether it is to be reviewed or flagged for something that it pushes. */
    boolean isSuspect() {
        return keys.stream().anyMatch(key -> key.role() == KeyRole.IMPLICATED);
    }

    /**
     * Whether it pushes one foreign host and one code that stands in an address on it. Who wrote that address has both, however
     * seldom they are seen together.
     */
    boolean isWedded() {
        int hosts = 0;
        int codes = 0;
        boolean inAddress = false;
        for (TraceKey key : keys) {
            if (key.role() == KeyRole.IMPLICATED) {
                hosts += key.kind() == KeyKind.HOST ? 1 : 0;
                codes += key.kind() == KeyKind.CODE ? 1 : 0;
                inAddress |= key.kind() == KeyKind.CODE && key.has(TraceKey.FOREIGN);
            }
        }
        return hosts == 1 && codes == 1 && inAddress;
    }

    /** Its compact byte form; {@link #read} is the way back. */
    public void write(DataOutput out) throws IOException {
        TraceBytes.write(this, out);
    }

    /**
     * Reads one that was written.
     *
     * @throws IOException if the bytes end early or are none of a trace's
     */
    public static CampaignTrace read(DataInput in) throws IOException {
        return TraceBytes.read(in);
    }
}
