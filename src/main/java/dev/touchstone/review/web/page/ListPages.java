package dev.touchstone.review.web.page;

import dev.touchstone.report.page.Excerpt;
import dev.touchstone.report.page.Mark;
import dev.touchstone.report.page.PassagePresenter;
import dev.touchstone.report.page.Piece;
import dev.touchstone.report.page.Tone;
import dev.touchstone.report.words.Medium;
import dev.touchstone.review.AuditCheck;
import dev.touchstone.review.AuditEntry;
import dev.touchstone.review.ExceptionProposal;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.Role;
import dev.touchstone.review.SearchPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns lists into their pages. Immutable. */
public final class ListPages {
    private static final int LONGEST = 300;
    private static final int HASH = 16;

    private final DeskWords words;
    private final PassagePresenter passages;

    public ListPages(DeskWords words) {
        this.words = words;
        this.passages = new PassagePresenter(words.page());
    }

    public ListViews.Search search(SearchPage found, String sought) {
        String address = "/search?q=" + QueueQuery.escaped(sought) + "&page=";
        return new ListViews.Search(
                sought,
                found.hits().isEmpty() ? words.get("search.none") : "",
                found.hits().stream().map(this::hit).toList(),
                found.page() > 0 ? address + found.page() : "",
                found.more() ? address + (found.page() + 2) : "");
    }

    private ListViews.Hit hit(SearchPage.Hit hit) {
        String title = DeskWords.shown(hit.title(), DeskWords.LONGEST_TITLE);
        String name = DeskWords.shown(hit.id(), DeskWords.LONGEST_NAME);
        return new ListViews.Hit(
                "/article/" + hit.article(),
                title.isEmpty() ? name : title,
                hit.language(),
                name,
                hit.verdict().id(),
                snippet(hit));
    }

    /** Made harmless as a whole: a mark may stand in the midst of an address. */
    private List<Piece> snippet(SearchPage.Hit hit) {
        List<Mark> marks = hit.marks().stream()
                .filter(span -> span.end() <= hit.snippet().length())
                .map(span -> new Mark(1, Tone.SEEN, span))
                .toList();
        return passages.present(hit.snippet(), List.of(), marks, Excerpt.FULL).pieces();
    }

    public List<ListViews.Proposal> proposals(List<ExceptionProposal> proposals, Reviewer reviewer) {
        return proposals.stream().map(proposal -> proposal(proposal, reviewer)).toList();
    }

    private ListViews.Proposal proposal(ExceptionProposal proposal, Reviewer reviewer) {
        boolean open = proposal.state() == ExceptionProposal.State.PROPOSED && reviewer.role() != Role.READ_ONLY;
        boolean own = proposal.proposedBy().name().equals(reviewer.name());
        String state = switch (proposal.state()) {
            case PROPOSED -> "proposed";
            case ACCEPTED -> "accepted";
            case REFUSED -> "refused";
        };
        return new ListViews.Proposal(
                proposal.number(),
                DeskWords.shown(proposal.draft().brand(), LONGEST),
                DeskWords.shown(proposal.draft().subject(), LONGEST),
                proposal.draft().signal().orElse(words.get("exception.signal.all")),
                DeskWords.shown(proposal.draft().reason(), LONGEST),
                DeskWords.shown(proposal.draft().owner(), LONGEST),
                words.get(
                        "exception.days",
                        Map.of(
                                "from", proposal.draft().from().toString(),
                                "until", proposal.draft().until().toString())),
                words.who(proposal.proposedBy()) + " · " + DeskWords.when(proposal.at()),
                state,
                words.get("exception.state." + state)
                        + proposal.answeredBy().map(by -> " · " + words.who(by)).orElse("")
                        + proposal.file().map(file -> " · " + own(file)).orElse(""),
                open && !own,
                open);
    }

    /** What the desk itself wrote: its file names and numbers lead nowhere. */
    private static String own(String written) {
        return Medium.MACHINE.quote(written, LONGEST);
    }

    public ListViews.Log log(List<AuditEntry> entries, Optional<AuditCheck> check) {
        String older = entries.isEmpty() || entries.get(entries.size() - 1).number() <= 1
                ? ""
                : "/audit?before=" + entries.get(entries.size() - 1).number();
        return new ListViews.Log(
                entries.stream().map(this::deed).toList(),
                check.map(this::checked).orElse(""),
                check.map(AuditCheck::whole).orElse(true),
                older);
    }

    private String checked(AuditCheck check) {
        return check.whole()
                ? words.get("audit.whole", "count", DeskWords.number(check.entries()))
                : words.get(
                        check.namesEntry() ? "audit.broken" : "audit.odd",
                        Map.of(
                                "number", DeskWords.number(check.broken().orElse(0L)),
                                "what", DeskWords.shown(check.what(), LONGEST)));
    }

    private ListViews.Deed deed(AuditEntry entry) {
        return new ListViews.Deed(
                DeskWords.number(entry.number()),
                entry.at().toString(),
                DeskWords.when(entry.at()),
                words.who(entry.reviewer()),
                entry.deed(),
                own(entry.subject()),
                own(entry.detail()),
                entry.hash().substring(0, Math.min(HASH, entry.hash().length())));
    }
}
