package dev.touchstone.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The account under which a page is published on a host where many publish, as its address tells: {@code github.com/name},
 * {@code name.github.io}, {@code medium.com/@name}. Nobody else can write there, so pages of one account are of one author. Only hosts
 * whose addresses are known to be made so count; of any other nothing is told.
 */
public final class AuthorAccount {
    /** Where the first segment of a path is an account. From the address schemes these services document. */
    private static final Set<String> BY_PATH = words("""
            behance.net bitbucket.org blog.csdn.net cnblogs.com codeberg.org codepen.io dev.to facebook.com gist.github.com gitcode.com
            gitee.com github.com gitlab.com instagram.com kaggle.com note.com patreon.com pinterest.com qiita.com
            raw.githubusercontent.com slideshare.net speakerdeck.com t.me telegram.me twitch.tv twitter.com x.com zenn.dev""");

    /** Where each member has a host of his own below this one. */
    private static final Set<String> BY_HOST = words("""
            bearblog.dev blogspot.com carrd.co fc2.com firebaseapp.com ghost.io gitbook.io gitee.io github.io gitlab.io glitch.me
            hashnode.dev hatenablog.com herokuapp.com itch.io livejournal.com lofter.com medium.com netlify.app notion.site onrender.com
            pages.dev pixnet.net substack.com surge.sh tistory.com tumblr.com vercel.app web.app webflow.io weebly.com wixsite.com
            wordpress.com write.as""");

    /** First segments that are the service's own. */
    private static final Set<String> SERVICE = words("""
            about account accounts addstickers api app apps article articles auth blog business c collections contact customer-stories
            dashboard datasets directory discover docs enterprise events explore features feed following groups hashtag help home i
            intent invite issues join joinchat jobs kb legal live login logout marketplace messages models new news notifications orgs
            p pages people photo pin post posts pricing privacy profile proxy pulls questions readme reel search security settings
            share signin signup socks spaces sponsors status stories story tag tags team terms topics trending u user users video
            videos watch www""");

    /** Below a project: where anybody may write. */
    private static final Set<String> ANYBODY =
            Set.of("issues", "discussions", "pull", "pulls", "wiki", "merge_requests", "comments");

    private static final int LONGEST_NAME = 60;

    private AuthorAccount() {}

    /**
     * The account, as an address without scheme in lower case; the same for all hosts of one service.
     *
     * @param url with scheme
     */
    public static Optional<String> of(String url) {
        int start = url.indexOf("://") + 3;
        if (start < 3) {
            return Optional.empty();
        }
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        List<String> segments = segments(url, end);
        for (int i = 0; i < Math.min(2, segments.size()); i++) {
            if (segments.get(i).startsWith("@") && isName(segments.get(i).substring(1))) {
                return Optional.of(host + "/" + segments.get(i));
            }
        }
        if (BY_PATH.contains(host)) {
            return byPath(host, segments);
        }
        int dot = host.indexOf('.');
        String name = dot < 0 ? "" : host.substring(0, dot);
        return isName(name) && BY_HOST.contains(host.substring(dot + 1))
                ? Optional.of(host.endsWith(".github.io") ? "github.com/" + name : host)
                : Optional.empty();
    }

    private static Optional<String> byPath(String host, List<String> segments) {
        boolean preview =
                host.startsWith("t") && segments.size() > 1 && segments.get(0).equals("s");
        String name = segments.isEmpty() ? "" : segments.get(preview ? 1 : 0);
        int below = segments.size() > 2 && segments.get(2).equals("-") ? 3 : 2;
        if (!isName(name) || (segments.size() > below && ANYBODY.contains(segments.get(below)))) {
            return Optional.empty();
        }
        String service = switch (host) {
            case "gist.github.com", "raw.githubusercontent.com" -> "github.com";
            case "telegram.me" -> "t.me";
            case "twitter.com" -> "x.com";
            default -> host;
        };
        return Optional.of(service + "/" + name);
    }

    private static List<String> segments(String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        List<String> segments = new ArrayList<>();
        for (int at = from; at < end; ) {
            int next = url.indexOf('/', at + 1);
            int stop = next < 0 || next > end ? end : next;
            if (stop > at + 1) {
                segments.add(url.substring(at + 1, stop).toLowerCase(Locale.ROOT));
            }
            at = stop;
        }
        return segments;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !SERVICE.contains(name)
                && name.chars()
                        .allMatch(c ->
                                (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.');
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
