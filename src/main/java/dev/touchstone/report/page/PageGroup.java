package dev.touchstone.report.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.function.Consumer;

/**
 * The articles of one verdict.
 *
 * @param verdict its id
 * @param count how many articles came out so, shown or not, in words
 * @param articles hands over the markup of each, as {@link PageTemplates#article} made it, one by one
 */
public record PageGroup(String verdict, String count, Consumer<Consumer<String>> articles) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
        articles.accept(output::writeContent);
    }
}
