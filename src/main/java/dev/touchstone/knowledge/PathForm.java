package dev.touchstone.knowledge;

import dev.touchstone.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole path as brand files write it, compared segment by segment, a slash at its end apart: {@code {code}} is one segment,
 * {@code {locale}} one such as {@code zh-hans} that may be missing where it stands first, {@code *} any run of characters
 * within a segment; all else stands for itself, in either case. A locale may come first though the form has none: whoever copies
 * a page does not stop at its language. Immutable.
 */
final class PathForm {
    private static final String CODE = "{code}";
    private static final String LOCALE = "{locale}";
    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 64;

    private final String written;
    private final List<String> segments;

    PathForm(String written) {
        this.written = written;
        List<String> all = segments(written);
        boolean localeFirst = !all.isEmpty() && all.get(0).equals(LOCALE);
        this.segments = List.copyOf(localeFirst ? all.subList(1, all.size()) : all);
    }

    /** As the brand's file writes it. */
    String written() {
        return written;
    }

    /** What is wrong with how a form is written; empty where nothing is. */
    static Optional<String> fault(String written) {
        if (!written.startsWith("/")) {
            return Optional.of("must begin with a slash");
        }
        if (written.contains("//")) {
            return Optional.of("has an empty segment");
        }
        int codes = 0;
        for (String segment : segments(written)) {
            if (segment.equals(CODE)) {
                codes++;
            } else if (!segment.equals(LOCALE) && (segment.contains("{") || segment.contains("}"))) {
                return Optional.of("knows {code} and {locale} as whole segments, not \"" + segment + "\"");
            }
        }
        return codes > 1 ? Optional.of("has more than one {code}") : Optional.empty();
    }

    /** A path's segments as they are written, without the empty ones. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                if (i > start) {
                    segments.add(path.substring(start, i));
                }
                start = i + 1;
            }
        }
        return segments;
    }

    /** Whether the segment names a language or a country, as {@code en}, {@code zh-hans}, {@code zh_CN}. */
    static boolean isLocale(String segment) {
        int length = segment.length();
        if (length < 2 || length > 10 || !isLetters(segment, 0, 2)) {
            return false;
        }
        int part = length > 2 && isLetter(segment.charAt(2)) ? 3 : 2;
        while (part < length) {
            char separator = segment.charAt(part);
            int end = part + 1;
            while (end < length && isLetter(segment.charAt(end))) {
                end++;
            }
            int letters = end - part - 1;
            if ((separator != '-' && separator != '_') || letters < 2 || letters > 4) {
                return false;
            }
            part = end;
        }
        return length != 3;
    }

    /** Whether every path that fits the other fits this one too, as far as a sample of the other tells. */
    boolean covers(PathForm other) {
        List<String> sample = other.segments.stream()
                .map(segment -> segment.equals(CODE)
                        ? "Q7x2-9Kd"
                        : segment.equals(LOCALE) ? "en" : segment.replace("*", "q7(x2"))
                .toList();
        return match(sample).isPresent();
    }

    /** What the address holds if its path fits, or the route in its fragment; a locale may come first in either. */
    Optional<Fit> match(WebAddress address) {
        Optional<Fit> fit = match(address.segments());
        return fit.isPresent() || address.fragment().isEmpty() ? fit : match(address.routeSegments());
    }

    private Optional<Fit> match(List<String> path) {
        Optional<Fit> plain = match(path, 0);
        boolean skip = plain.isEmpty() && !path.isEmpty() && isLocale(path.get(0));
        return skip ? match(path, 1) : plain;
    }

    private Optional<Fit> match(List<String> path, int from) {
        if (path.size() - from != segments.size()) {
            return Optional.empty();
        }
        Optional<String> code = Optional.empty();
        for (int i = 0; i < segments.size(); i++) {
            String form = segments.get(i);
            String segment = path.get(from + i);
            if (form.equals(CODE)) {
                if (!isCode(segment)) {
                    return Optional.empty();
                }
                code = Optional.of(segment);
            } else if (form.equals(LOCALE) ? !isLocale(segment) : !fits(form, segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Fit(code));
    }

    /** @param code the segment that stands for it, where the form has one */
    record Fit(Optional<String> code) {}

    static boolean isCode(String value) {
        if (value.length() < SHORTEST_CODE || value.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && "-_.~!=".indexOf(c) < 0) {
                return false;
            }
        }
        return !isLocale(value);
    }

    /** Stars are matched from the left, the shortest way first; each letter is looked at once for each part between stars. */
    private static boolean fits(String form, String segment) {
        int star = form.indexOf('*');
        if (star < 0) {
            return form.equalsIgnoreCase(segment);
        }
        String lower = segment.toLowerCase(Locale.ROOT);
        String[] parts = form.toLowerCase(Locale.ROOT).split("\\*", -1);
        String last = parts[parts.length - 1];
        int at = parts[0].length();
        int end = lower.length() - last.length();
        if (!lower.startsWith(parts[0]) || !lower.endsWith(last) || end < at) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = lower.indexOf(parts[i], at);
            if (found < 0 || found + parts[i].length() > end) {
                return false;
            }
            at = found + parts[i].length();
        }
        return true;
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
