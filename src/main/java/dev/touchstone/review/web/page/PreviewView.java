package dev.touchstone.review.web.page;

import java.util.List;

/**
 * What a decision on a campaign would touch, before it is made.
 *
 * @param heading what would be decided, in words
 * @param reason why
 * @param facts name and number
 * @param warnings what to look at first, in words
 * @param problems why it cannot be made as it is, in words
 * @param fields of the form, to be handed on
 * @param members that can be left out
 * @param action address that the form goes to
 * @param outcome class of the button
 * @param button its words
 * @param key of the button
 */
public record PreviewView(
        String heading,
        String reason,
        List<Fact> facts,
        List<String> warnings,
        List<String> problems,
        List<Field> fields,
        List<CampaignSheet.MemberRow> different,
        List<CampaignSheet.MemberRow> members,
        String more,
        String action,
        String again,
        String outcome,
        String button,
        String key,
        String back) {
    public PreviewView {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
        different = List.copyOf(different);
        members = List.copyOf(members);
    }

    /** How many of something, with its class. */
    public record Fact(String name, String count, String css) {}

    /** A field that was filled in already. */
    public record Field(String name, String value) {}
}
