package dev.touchstone.web;

import dev.touchstone.web.PercentCoding.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paths as browsers read them: backslashes are slashes, dot segments are walked, what may not stand there is encoded. */
final class Paths {
    private Paths() {}

    static String normalise(String written) {
        if (written.isEmpty()) {
            return "/";
        }
        String path =
                PercentCoding.encode(written.indexOf('\\') < 0 ? written : written.replace('\\', '/'), Component.PATH);
        return path.contains("/.") || path.toLowerCase(Locale.ROOT).contains("/%2e") ? walk(path) : path;
    }

    private static String walk(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean last = i == segments.length - 1;
            boolean dots = segment.equals(".") || segment.equals("..");
            if (segment.equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!dots) {
                kept.add(segments[i]);
            } else if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
