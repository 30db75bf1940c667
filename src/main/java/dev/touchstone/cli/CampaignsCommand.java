package dev.touchstone.cli;

import dev.touchstone.batch.CampaignMerge;
import dev.touchstone.campaign.Campaign;
import dev.touchstone.campaign.CampaignsFound;
import dev.touchstone.evaluate.measure.CampaignAgreement;
import dev.touchstone.report.CampaignChange;
import dev.touchstone.report.CampaignChangeJson;
import dev.touchstone.report.ReadCampaign;
import dev.touchstone.report.ReportFolder;
import dev.touchstone.report.words.Medium;
import dev.touchstone.report.words.PageWords;
import dev.touchstone.report.words.ReportLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of campaigns between two reports, or merges reports. */
@Command(
        name = "campaigns",
        header = "Tells which campaigns are new, grown, merged, split or gone between two reports, or merges reports.",
        description = {
            "",
            "Reads campaigns.jsonl of both. Campaigns are the same where they share a member, by its id, or an indicator that"
                    + " joins by itself; ids of campaigns are not relied on.",
            "",
            "With --merge the campaigns are found anew over the articles of all the reports, by traces.bin of each: those that one"
                    + " scan of all the articles would find. campaigns.jsonl and traces.bin go into --out DIR, which can be merged"
                    + " again. Nothing is judged again."
        },
        sortOptions = false,
        parameterListHeading = "%nReports:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone campaigns report-monday report-tuesday",
            "  touchstone campaigns A B --format jsonl",
            "  touchstone campaigns --merge A B --out both",
            "  touchstone campaigns report --truth made.jsonl"
        })
final class CampaignsCommand implements Callable<Integer> {
    private static final int LONGEST_IDS = 60;
    private static final int LONGEST_VALUE = 50;
    private static final int SHOWN_INDICATORS = 3;
    private static final int WIDTH = 11;

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "A B",
            description = "The folders of the reports: two, with --merge more, with --truth one.")
    private List<Path> reports = List.of();

    @Option(names = "--merge", description = "Find the campaigns over all the reports.")
    private boolean merge;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write what --merge finds.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "Tell how the campaigns of one report agree with the label and family of each record in FILE, JSON Lines.")
    private Optional<Path> truth = Optional.empty();

    @Option(names = "--format", paramLabel = "jsonl", description = "Print JSON Lines.")
    private Optional<StreamFormat> format = Optional.empty();

    CampaignsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (reports.size() < 2 && truth.isEmpty()) {
            throw new Refusal("two reports are compared or merged; only one is named");
        }
        if (merge) {
            merged(out.orElseThrow(() -> new Refusal("--merge writes into a folder: name it with --out DIR")));
            return ExitStatus.DONE.code();
        }
        if (truth.isPresent()) {
            agreement(truth.get());
            return ExitStatus.DONE.code();
        }
        if (out.isPresent() || reports.size() > 2) {
            throw new Refusal(
                    out.isPresent()
                            ? "--out is where --merge writes; without --merge nothing is written"
                            : "two reports are compared, not " + reports.size() + "; to merge them add --merge");
        }
        List<CampaignChange> changes = CampaignChange.between(read(reports.get(0)), read(reports.get(1)));
        for (CampaignChange change : changes) {
            if (format.isPresent()) {
                session.out().print(CampaignChangeJson.line(change));
            } else {
                session.out().print(line(change));
            }
        }
        if (format.isEmpty()) {
            session.out().print(changes.isEmpty() ? "no campaigns in either report\n" : summary(changes));
        }
        session.out().flush();
        return ExitStatus.DONE.code();
    }

    /** Pairs of articles, as {@link CampaignAgreement} counts them. */
    private void agreement(Path file) {
        if (reports.size() != 1 || out.isPresent() || format.isPresent()) {
            throw new Refusal("--truth is compared with one report, and printed");
        }
        List<ReadCampaign> found = read(reports.get(0));
        try {
            CampaignAgreement agreement = CampaignAgreement.of(
                    file, found.stream().map(ReadCampaign::members).toList());
            session.out().print(told(agreement));
            session.out().flush();
        } catch (IOException failed) {
            throw new Refusal("--truth: " + Failures.reason(failed));
        }
    }

    private static String told(CampaignAgreement agreement) {
        String counts = String.format(
                Locale.ROOT,
                "%,d campaigns found of %,d; %,d of %,d articles that are not clean are in one, and %,d clean ones",
                agreement.campaigns(),
                agreement.families(),
                agreement.found(),
                agreement.spam(),
                agreement.clean());
        String pairs = String.format(
                Locale.ROOT, "pairwise precision %.4f, recall %.4f", agreement.precision(), agreement.recall());
        return counts + "\n" + pairs + "\n";
    }

    private void merged(Path folder) {
        if (format.isPresent() || truth.isPresent()) {
            throw new Refusal(
                    "--merge writes campaigns.jsonl and prints nothing: --format and --truth do not go with it");
        }
        try {
            CampaignsFound found = CampaignMerge.merge(reports, folder);
            found.dropped().forEach(session.err()::say);
            long members = found.campaigns().stream().mapToLong(Campaign::size).sum();
            String counts = PageWords.in(ReportLanguage.ENGLISH)
                    .get(
                            "campaign.count",
                            Map.of(
                                    "count", PageWords.number(found.campaigns().size()),
                                    "articles", PageWords.number(members)));
            session.err().say(counts + ": " + folder.resolve(ReportFolder.CAMPAIGNS));
        } catch (IOException failed) {
            throw new Refusal(Failures.reason(failed));
        }
    }

    private static List<ReadCampaign> read(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new Refusal(folder + ": no folder of that name");
            }
            return ReadCampaign.all(folder.resolve(ReportFolder.CAMPAIGNS));
        } catch (NoSuchFileException missing) {
            throw new Refusal(folder + ": no " + ReportFolder.CAMPAIGNS + " in it; is it a report folder?");
        } catch (IOException failed) {
            throw new Refusal(Failures.reason(failed));
        }
    }

    private static String line(CampaignChange change) {
        List<String> ids = change.after().isEmpty() ? change.before() : change.after();
        String names = change.before().equals(change.after())
                ? String.join(" ", ids)
                : String.join(" ", change.before()) + " -> " + String.join(" ", change.after());
        boolean oneSided = change.before().isEmpty() || change.after().isEmpty();
        String indicators = indicators(change);
        return Columns.padded(change.kind().id(), WIDTH)
                + Columns.padded(change.membersBefore() + " -> " + change.membersAfter(), WIDTH + 4)
                + Columns.padded("+" + change.joined() + " -" + change.left(), WIDTH + 2)
                + Medium.PEOPLE.quote(oneSided ? String.join(" ", ids) : names, LONGEST_IDS)
                + (indicators.isEmpty() ? "" : "  " + indicators) + "\n";
    }

    /** What most members push, addresses so that nothing makes links of them. */
    private static String indicators(CampaignChange change) {
        List<String> values = change.indicators().stream()
                .map(named -> named.substring(named.indexOf(':') + 1))
                .map(value -> Medium.PEOPLE.quote(value, LONGEST_VALUE))
                .toList();
        String shown = String.join(", ", values.subList(0, Math.min(SHOWN_INDICATORS, values.size())));
        return values.size() > SHOWN_INDICATORS ? shown + ", …" : shown;
    }

    private static String summary(List<CampaignChange> changes) {
        return changes.stream()
                        .collect(Collectors.groupingBy(CampaignChange::kind, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().id())
                        .collect(Collectors.joining(", "))
                + "\n";
    }
}
