package dev.touchstone.review.web.page;

import dev.touchstone.review.MemberCard;
import dev.touchstone.review.Progress;

/** Turns members of campaigns into rows. Immutable. */
final class MemberRows {
    private final DeskWords words;

    MemberRows(DeskWords words) {
        this.words = words;
    }

    /** @param tells whether the row says that its member is one of those that differ most: where all are, it tells nothing */
    CampaignSheet.MemberRow row(MemberCard member, QueueQuery query, boolean tells) {
        String title = DeskWords.shown(member.title(), DeskWords.LONGEST_TITLE);
        String name = DeskWords.shown(member.id(), DeskWords.LONGEST_NAME);
        return new CampaignSheet.MemberRow(
                member.article(),
                query.onto("/article/" + member.article()),
                title.isEmpty() ? name : title,
                member.language(),
                name,
                DeskWords.shown(member.host(), DeskWords.LONGEST_NAME),
                member.published()
                        .map(day -> DeskWords.shown(day, DeskWords.LONGEST_NAME))
                        .orElse(""),
                member.verdict().id(),
                member.gist().in(words.language()),
                member.tie()
                        .map(tie -> words.get("member.tie", "what", DeskWords.shown(tie, DeskWords.LONGEST_NAME)))
                        .orElse(""),
                member.progress().id(),
                member.progress() == Progress.DECIDED && !member.standing().isEmpty()
                        ? words.brief(member.standing())
                        : member.progress() == Progress.OPEN
                                ? ""
                                : words.get("state." + member.progress().id()),
                tells && member.different(),
                words.scores(member.scores()));
    }
}
