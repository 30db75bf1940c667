package dev.touchstone.report;

import dev.touchstone.web.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The answer to the question whose an address is, as one JSON object on one line.
 *
 * @param input as asked
 * @param host found in it; absent where there is none
 * @param domain registrable domain of the host
 * @param standing of the address
 * @param brand id of the brand whose host it is, or that it resembles
 * @param because one sentence
 */
public record LookupJson(
        String input,
        Optional<String> host,
        Optional<String> domain,
        Optional<Standing> standing,
        Optional<String> brand,
        String because) {
    /** The answer where no address is in the input. */
    public static LookupJson nothing(String input, String because) {
        return new LookupJson(input, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), because);
    }

    /** Writes it and a line end; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        out.write(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("input", input);
            AssessmentJson.optional("host", host, json);
            AssessmentJson.optional("domain", domain, json);
            AssessmentJson.optional("standing", standing.map(Standing::id), json);
            AssessmentJson.optional("brand", brand, json);
            json.writeStringProperty("because", because);
            json.writeEndObject();
        }));
    }
}
