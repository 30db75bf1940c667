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
 * @param rules that are cited
 * @param fields of the form, to be handed on
 * @param members that can be left out
 * @param count of articles that it is decided for
 * @param action address that the form goes to
 * @param again address that counts anew without the members left out
 * @param change address that leads back to the panel with all that was chosen
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
        List<String> rules,
        List<Field> fields,
        List<Choice> members,
        String count,
        String more,
        String action,
        String again,
        String change,
        String outcome,
        String button,
        String key) {
    public PreviewView {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        members = List.copyOf(members);
    }

    /** How many of something, with its class. */
    public record Fact(String name, String count, String css) {}

    /** A member, and whether it is in. */
    public record Choice(CampaignSheet.MemberRow row, boolean in) {}

    /** A field that was filled in already. */
    public record Field(String name, String value) {}
}
