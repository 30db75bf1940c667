package dev.touchstone.ingest;

import dev.touchstone.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * The line that opens a directive of reStructuredText: {@code .. name:: argument}, or {@code .. |label| name:: argument}.
 *
 * @param kind by the name, without the domain that Sphinx puts before it
 * @param argument what stands behind the colons, without white space around it
 */
record RestructuredDirective(DirectiveKind kind, Span argument) {
    private static final int LONGEST_NAME = 40;

    /** The directive that the line opens. */
    static Optional<RestructuredDirective> at(String text, int start, int end) {
        if (start + 3 >= end || !text.startsWith("..", start) || !LineSigns.isSpace(text.charAt(start + 2))) {
            return Optional.empty();
        }
        int at = LineSigns.skipSpace(text, start + 2, end);
        if (at < end && text.charAt(at) == '|') {
            int bar = LineSigns.find(text, "|", at + 1, end);
            at = bar < 0 ? end : LineSigns.skipSpace(text, bar + 1, end);
        }
        int name = at;
        while (at < end && at - name <= LONGEST_NAME && isNamePart(text.charAt(at), text, at)) {
            at++;
        }
        if (at == name || !text.startsWith("::", at) || at + 2 > end) {
            return Optional.empty();
        }
        int argument = LineSigns.skipSpace(text, at + 2, end);
        if (argument == at + 2 && argument < end) {
            return Optional.empty();
        }
        String called = text.substring(name, at).toLowerCase(Locale.ROOT);
        return Optional.of(new RestructuredDirective(
                DirectiveKind.of(called.substring(called.lastIndexOf(':') + 1)),
                new Span(argument, LineSigns.trimEnd(text, argument, end))));
    }

    /** The words behind the name that are read as a paragraph; empty where there are none. */
    Optional<Span> words() {
        return kind == DirectiveKind.PROSE && argument.length() > 0 ? Optional.of(argument) : Optional.empty();
    }

    /** Single colons part a domain from a name; two end the name. */
    private static boolean isNamePart(char c, String text, int at) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || (c == ':' && !text.startsWith("::", at));
    }
}
