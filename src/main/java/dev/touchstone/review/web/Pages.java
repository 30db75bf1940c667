package dev.touchstone.review.web;

import dev.touchstone.report.words.InvisibleCharacters;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.review.Reviewer;
import dev.touchstone.review.web.page.DeskWords;
import dev.touchstone.review.web.page.Shell;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes pages of the templates, compiled when the program was built. For any number of threads. */
final class Pages {
    private static final String PACKAGE = "dev.touchstone.report.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    private Pages() {}

    /** Answers with a page. */
    static void show(
            Context context,
            Session session,
            String template,
            String page,
            String title,
            Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("shell", shell(context, session, page, title));
        StringOutput out = new StringOutput();
        ENGINE.render("desk/" + template + ".jte", all, out);
        // Without its charset Chinese comes out garbled.
        context.contentType("text/html; charset=utf-8").result(out.toString());
    }

    /** Has the browser ask for the same page by itself. */
    static void again(Context context, ReportLanguage language) {
        StringOutput out = new StringOutput();
        ENGINE.render("desk/again.jte", Map.of("words", DeskWords.in(language).page(), "here", here(context)), out);
        context.contentType("text/html; charset=utf-8").result(out.toString());
    }

    private static Shell shell(Context context, Session session, String page, String title) {
        DeskWords words = DeskWords.in(session.language());
        Optional<Reviewer> reviewer = session.reviewer();
        String who = reviewer.map(Reviewer::name).orElse("");
        boolean local = who.equals(Reviewer.LOCAL);
        return new Shell(
                words.page(),
                page,
                title,
                Assets.SHIPPED.style().address(),
                Assets.SHIPPED.script().address(),
                Assets.SHIPPED.icon().address(),
                session.csrf(),
                local ? words.page().get("who.local") : DeskWords.name(who),
                reviewer.map(words::role).orElse(""),
                reviewer.isPresent(),
                reviewer.isPresent() && !local,
                here(context),
                Optional.ofNullable(context.queryParam("q")).map(Pages::visible).orElse(""),
                session.told(),
                doors(words, page));
    }

    private static List<Shell.Door> doors(DeskWords words, String page) {
        List<Shell.Door> doors = new ArrayList<>();
        door("queue", "/queue", "q", page, words, doors);
        door("exceptions", "/exceptions", "e", page, words, doors);
        door("statistics", "/statistics", "s", page, words, doors);
        door("audit", "/audit", "a", page, words, doors);
        return doors;
    }

    private static void door(
            String name, String href, String key, String page, DeskWords words, List<Shell.Door> doors) {
        doors.add(new Shell.Door(words.page().get("nav." + name), href, key, "", name.equals(page)));
    }

    /** Pasted words bring along what cannot be seen and turns the text around. */
    private static String visible(String typed) {
        return typed.codePoints()
                .filter(character -> !InvisibleCharacters.isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The page's own address, where it is one that can be come back to. */
    static String here(Context context) {
        String query = context.queryString();
        String here = query == null || query.isEmpty() ? context.path() : context.path() + "?" + query;
        return context.method().equals(HandlerType.GET) && Visit.isOnTheDesk(here) ? here : "/queue";
    }
}
