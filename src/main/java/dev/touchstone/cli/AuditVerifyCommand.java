package dev.touchstone.cli;

import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.Desk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Walks the chain of a desk's deeds. */
@Command(
        name = "verify",
        header = "Walks the log of a reviewers' desk and names the first entry that is not what was written.",
        description = {
            "",
            "Each entry holds the hash of itself and of the one before it, and a digest of what it speaks of. The last one is noted in"
                    + " DIR, by which entries cut off at the end are missed. Whoever can write to DIR can change that too: note the"
                    + " last hash elsewhere now and then, and ask with --expect whether it is still there. Ends with 3 where"
                    + " something is not as it was."
        },
        sortOptions = false,
        parameterListHeading = "%nDesk:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  touchstone audit verify report", "  touchstone audit verify report --expect 3f0c…"})
final class AuditVerifyCommand implements Callable<Integer> {
    private static final int AT_ONCE = 1000;

    private final Session session;

    @Mixin
    private DeskOpening opening = new DeskOpening();

    @Option(names = "--expect", paramLabel = "HASH", description = "A hash noted before, which must still be there.")
    private Optional<String> expected = Optional.empty();

    AuditVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Desk desk = opening.open(KnowledgeLoader.load(), session)) {
            AuditCheck check = desk.verify();
            if (!check.whole()) {
                String place = check.namesEntry() ? "entry " + check.broken().orElse(0L) + " is" : "something is";
                session.out().print(place + " not what was written: " + check.what() + "\n");
                session.out().flush();
                return ExitStatus.INCOMPLETE.code();
            }
            List<AuditEntry> last = desk.audit(Long.MAX_VALUE, 1);
            session.out()
                    .print(check.entries() + " entries, all as they were written; the last hash is "
                            + (last.isEmpty() ? "none" : last.get(0).hash()) + "\n");
            boolean missing = expected.isPresent() && !holds(desk, expected.get());
            if (missing) {
                session.out()
                        .print(
                                "the hash that was expected is not among them: entries are gone, or it is another desk's\n");
            }
            session.out().flush();
            return (missing ? ExitStatus.INCOMPLETE : ExitStatus.DONE).code();
        }
    }

    private static boolean holds(Desk desk, String hash) {
        long before = Long.MAX_VALUE;
        for (List<AuditEntry> entries = desk.audit(before, AT_ONCE);
                !entries.isEmpty();
                entries = desk.audit(before, AT_ONCE)) {
            if (entries.stream().anyMatch(entry -> entry.hash().equals(hash))) {
                return true;
            }
            before = entries.get(entries.size() - 1).number();
        }
        return false;
    }
}
