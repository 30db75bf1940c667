package dev.touchstone.review;

import java.util.List;

/**
 * A page of a campaign's members, in its order.
 *
 * @param page number, from 0
 * @param pages how many there are
 */
public record MemberPage(List<MemberCard> members, int page, int pages, int total) {
    public MemberPage {
        members = List.copyOf(members);
    }
}
