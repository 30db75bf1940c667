package dev.touchstone.detect;

import dev.touchstone.article.Block;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scripts in somebody's repository that a page has its reader fetch and run unread, in one line of code for the shell of Windows:
 * {@code irm https://raw.githubusercontent.com/OWNER/REPOSITORY/main/install.ps1 | iex}.
 */
final class PipedScripts {
    /** Where a path begins with the owner and the repository. */
    private static final Set<String> HOSTS = Set.of(
            "raw.githubusercontent.com", "github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com");

    private static final Set<String> FETCHING =
            Set.of("irm", "iwr", "curl", "wget", "invoke-restmethod", "invoke-webrequest", "downloadstring");
    private static final Set<String> RUNNING = Set.of("iex", "invoke-expression");
    /** On either side of the address within its line, in UTF-16 code units. */
    private static final int NEAR = 120;
    /** Owner, repository, branch and file. */
    private static final int SEGMENTS = 4;

    private PipedScripts() {}

    static List<AddressOccurrence> in(ScannedArticle article) {
        return article.addresses().stream()
                .filter(link -> link.standing() == Standing.USER_CONTENT
                        && HOSTS.contains(link.address().host())
                        && link.address().segments().size() >= SEGMENTS
                        && article.isWithin(Block.Kind.CODE, link.span().start())
                        && isPiped(article, link.span()))
                .toList();
    }

    private static boolean isPiped(ScannedArticle article, Span address) {
        Span line = article.passages().lineAround(address);
        Span before = new Span(Math.max(line.start(), address.start() - NEAR), address.start());
        Span behind = new Span(address.end(), Math.min(line.end(), address.end() + NEAR));
        return holds(article, before, FETCHING) && (holds(article, before, RUNNING) || holds(article, behind, RUNNING));
    }

    private static boolean holds(ScannedArticle article, Span place, Set<String> commands) {
        String words = place.cut(article.text()).toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            char c = at < words.length() ? words.charAt(at) : ' ';
            if (!(c == '-' || (c >= 'a' && c <= 'z'))) {
                if (commands.contains(words.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
