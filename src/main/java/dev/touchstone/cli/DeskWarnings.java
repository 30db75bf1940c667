package dev.touchstone.cli;

import dev.touchstone.review.web.WebSettings;
import java.util.ArrayList;
import java.util.List;

/** What whoever opens a desk for others should know before they come. */
final class DeskWarnings {
    private DeskWarnings() {}

    static List<String> of(WebSettings settings) {
        List<String> warnings = new ArrayList<>();
        if (settings.doorkeeper().isEmpty()) {
            return warnings;
        }
        boolean secured = !settings.origins().isEmpty()
                && settings.origins().stream().allMatch(origin -> origin.startsWith("https://"));
        if ((!settings.isLocal() && !secured)
                || settings.origins().stream().anyMatch(origin -> origin.startsWith("http://"))) {
            warnings.add(
                    "warning: passwords and sessions travel unencrypted; put a server that speaks TLS in front of the desk and"
                            + " name it by --origin https://…");
        }
        if (secured && settings.proxies().isEmpty()) {
            warnings.add(
                    "warning: behind another server all browsers seem to be one, whose failed sign-ins make everybody wait; name"
                            + " that server by --proxy ADDRESS");
        }
        return warnings;
    }
}
