package dev.touchstone.report.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * The articles of one verdict.
 *
 * @param verdict its id
 * @param count how many articles came out so, shown or not, in words
 * @param articles the markup of each, as {@link PageTemplates#article} made it; taken one by one
 */
public record PageGroup(String verdict, String count, Iterable<String> articles) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        articles.forEach(output::writeContent);
    }
}
