package dev.touchstone.cli;

import dev.touchstone.report.CampaignChange;
import dev.touchstone.report.CampaignChangeJson;
import dev.touchstone.report.ReadCampaign;
import dev.touchstone.report.words.Medium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of campaigns between two reports. */
@Command(
        name = "campaigns",
        header = "Tells which campaigns are new, grown, merged, split or gone between two report folders.",
        description = {
            "",
            "Reads campaigns.jsonl of both. Campaigns are the same where they share a member, by its id, or an indicator that"
                    + " joins by itself; ids of campaigns are not relied on."
        },
        sortOptions = false,
        parameterListHeading = "%nReports:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  touchstone campaigns report-monday report-tuesday", "  touchstone campaigns A B --format jsonl"})
final class CampaignsCommand implements Callable<Integer> {
    private static final String FILE = "campaigns.jsonl";
    private static final int LONGEST_IDS = 60;
    private static final int WIDTH = 11;

    private final Session session;

    @Parameters(index = "0", paramLabel = "A", description = "The folder of the first report.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The folder of the second report.")
    private Path second = Path.of("");

    @Option(names = "--format", paramLabel = "jsonl", description = "Print JSON Lines.")
    private Optional<StreamFormat> format = Optional.empty();

    CampaignsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<CampaignChange> changes = CampaignChange.between(read(first), read(second));
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

    private static List<ReadCampaign> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isDirectory(folder)) {
                throw new Refusal(folder + ": no folder of that name");
            }
            return ReadCampaign.all(file);
        } catch (NoSuchFileException missing) {
            throw new Refusal(folder + ": no " + FILE + " in it; is it a report folder?");
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
        return Columns.padded(change.kind().id(), WIDTH)
                + Columns.padded(change.membersBefore() + " -> " + change.membersAfter(), WIDTH + 4)
                + Columns.padded("+" + change.joined() + " -" + change.left(), WIDTH + 2)
                + Medium.PEOPLE.quote(oneSided ? String.join(" ", ids) : names, LONGEST_IDS) + "\n";
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
