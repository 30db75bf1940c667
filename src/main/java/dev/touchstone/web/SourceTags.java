package dev.touchstone.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values of referral parameters and paths that name a place, an event or a page, and so nobody who would be paid. */
public final class SourceTags {
    /** Parameters by which a site names itself as the source of a visit as often as a person, or gives its address. */
    private static final Set<String> PARAMETERS = Set.of("ref", "referrer", "refer");

    private static final Set<String> PLACES =
            Set.of(("hn reddit twitter x facebook linkedin blog website homepage docs doc"
                            + " readme footer header nav navbar menu main master develop dev trunk head email mail telegram discord youtube"
                            + " google bing medium devto substack app web mobile home index landing search sidebar banner badge share"
                            + " poster flyer leaflet sticker qr qrcode rss podcast slack signature popup checkout pricing about"
                            + " login error press v2ex 36kr 51job 52pojie ycombinator wechat weixin weibo zhihu douyin bilibili xiaohongshu xhs douban gongzhonghao")
                    .split(" "));

    private static final List<String> BEGINNINGS =
            List.of("producthunt", "github", "gitlab", "hackernews", "newsletter", "utm_", "openday", "open-day");

    /** What stands behind a dot in a site's name, and in no nickname. */
    private static final Set<String> SITE_ENDINGS =
            Set.of("com net org io dev app co me cn tw hk jp kr de fr uk us eu ru info blog xyz site tech ai cc page"
                    .split(" "));

    /** How publications and job boards end their names. */
    private static final List<String> ENDINGS = List.of(
            "weekly",
            "daily",
            "digest",
            "letter",
            "news",
            "links",
            "jobs",
            "blog",
            "hunt",
            "hub",
            "list",
            "magazine",
            "forum",
            "podcast",
            "radar",
            "times");

    /** Occasions, before a year where there is one: {@code devconf2026}, {@code openday25}. */
    private static final List<String> OCCASIONS = List.of(
            "openday",
            "conf",
            "con",
            "day",
            "days",
            "week",
            "fair",
            "fest",
            "summit",
            "expo",
            "meetup",
            "camp",
            "webinar",
            "spring",
            "summer",
            "autumn",
            "winter",
            "launch",
            "workshop",
            "event",
            "symposium");

    private static final Set<String> PAGES = Set.of(
            ("friend friends team teams accept rules rule program programme terms faq help info new users members today now"
                            + " start reward rewards bonus earn details about index join invite invites link links page home guide contact"
                            + " register signup login list history code codes partner partners dashboard settings us")
                    .split(" "));

    private SourceTags() {}

    /**
     * Whether a parameter tells which page, place or event sent the reader, though it is the one by which a programme tells who did:
     * {@code ?ref=producthunt}, and {@code ?ref=blog.example.com}, as blogs put it behind each of their links by themselves. By known names
     * alone: what affiliates call themselves ends as publications do.
     *
     * @param parameter its name, in any case
     * @param value as written
     */
    public static boolean tells(String parameter, String value) {
        return isParameter(parameter) && (isPlace(value.toLowerCase(Locale.ROOT)) || isSite(value));
    }

    /** Whether a parameter of the name, in any case, gives the source of a visit as often as a person. */
    static boolean isParameter(String name) {
        return PARAMETERS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isSite(String value) {
        return SITE_ENDINGS.contains(value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && value.indexOf('.') > 0;
    }

    private static boolean isPlace(String lowerCase) {
        return PLACES.contains(lowerCase) || BEGINNINGS.stream().anyMatch(lowerCase::startsWith);
    }

    /** {@code ?ref=producthunt}, {@code ?ref=main}: which page, place or event sent the reader, or which branch is shown. */
    static boolean isOne(String value) {
        String place = value.toLowerCase(Locale.ROOT);
        return isPlace(place) || ENDINGS.stream().anyMatch(place::endsWith) || isOccasion(place);
    }

    /** {@code /invite/friends}: a page of the programme's own. */
    static boolean isOfPages(String value) {
        String page = value.toLowerCase(Locale.ROOT);
        return page.indexOf('-') >= 0 || PAGES.contains(page);
    }

    private static boolean isOccasion(String place) {
        int end = place.length();
        while (end > 0 && Character.isDigit(place.charAt(end - 1))) {
            end--;
        }
        int digits = place.length() - end;
        String year = place.substring(end);
        boolean dated = digits == 2 || (digits == 4 && year.startsWith("20"));
        String name = place.substring(0, end);
        return dated
                && OCCASIONS.stream().anyMatch(name::endsWith)
                && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
