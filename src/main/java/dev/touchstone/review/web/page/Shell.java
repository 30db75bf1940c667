package dev.touchstone.review.web.page;

import dev.touchstone.report.words.PageWords;
import java.util.List;

/**
 * What surrounds every page of the desk.
 *
 * @param words of the page
 * @param page which one, for the script
 * @param title of the page
 * @param style address of the style sheet; so {@code script} and {@code icon}
 * @param csrf the token that every form of the session carries
 * @param who is signed in; empty where nobody is
 * @param role of his, in words
 * @param inside whether the desk's pages are open to him
 * @param leavable whether he can sign out
 * @param here the page's own address, to come back to
 * @param search what is searched for
 * @param flash what has just been done
 * @param doors to the desk's pages
 */
public record Shell(
        PageWords words,
        String page,
        String title,
        String style,
        String script,
        String icon,
        String csrf,
        String who,
        String role,
        boolean inside,
        boolean leavable,
        String here,
        String search,
        Flash flash,
        List<Door> doors) {
    public Shell {
        doors = List.copyOf(doors);
    }

    /**
     * A page one can go to.
     *
     * @param key pressed behind {@code g}
     * @param count of what waits there; empty where nothing is counted
     * @param here whether it is this page
     */
    public record Door(String name, String href, String key, String count, boolean here) {}

    /**
     * What has just been done, told once.
     *
     * @param words empty where there is nothing to tell
     * @param tone {@code good} or {@code bad}
     * @param deed address of what can be done about it; empty where nothing can
     * @param key of that deed
     * @param name of that deed, in words
     */
    public record Flash(String words, String tone, String deed, String key, String name) {
        public static final Flash NONE = plain("", "");

        /** Words alone. */
        public static Flash plain(String words, String tone) {
            return new Flash(words, tone, "", "", "");
        }
    }
}
