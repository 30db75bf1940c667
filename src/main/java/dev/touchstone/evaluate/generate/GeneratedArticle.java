package dev.touchstone.evaluate.generate;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article with its truth.
 *
 * @param id of the article
 * @param url where it lies
 * @param title of the article
 * @param published the day, ISO 8601
 * @param text as Markdown
 * @param label {@code both} for spam that also poses as a brand, {@code unsure} for an article with one disclosed link that stands
 *     without it, {@code clean} otherwise
 * @param family the campaign of a spam article; a family of its own kind for a clean one
 */
public record GeneratedArticle(
        String id, String url, String title, String published, String text, String label, String family) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** One record of JSON Lines with its line feed, as Markdown. */
    public String line() {
        return line(GeneratedForm.MARKDOWN);
    }

    /** One record of JSON Lines with its line feed. */
    public String line(GeneratedForm form) {
        return line(Optional.of(form));
    }

    /** The record without what is read of an article. */
    public String truth() {
        return line(Optional.empty());
    }

    private String line(Optional<GeneratedForm> form) {
        StringWriter line = new StringWriter(1 << 13);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            if (form.isPresent()) {
                json.writeStringProperty("url", url);
                json.writeStringProperty("title", title);
                json.writeStringProperty("published", published);
            }
            json.writeStringProperty("label", label);
            json.writeStringProperty("family", family);
            form.ifPresent(as -> json.writeStringProperty(as.field(), as.of(this)));
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }
}
