package dev.touchstone.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: keeps cookies, and the token of the last page it saw. */
final class DeskVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private String token = "";

    DeskVisitor(String address) {
        this.address = address;
    }

    /** One who has signed in. */
    static DeskVisitor signedIn(OpenDesk desk, String name) {
        DeskVisitor visitor = new DeskVisitor(desk.address());
        visitor.get("/sign-in");
        HttpResponse<String> answer =
                visitor.post("/sign-in", "name", name, "password", OpenDesk.PASSWORD, "here", "/queue");
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals("/queue")) {
            throw new IllegalStateException("not let in: " + answer.statusCode());
        }
        return visitor;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return seen(request.build());
    }

    /** A form of the desk's own page, as its pages send it. */
    HttpResponse<String> post(String path, String... fields) {
        return seen(request(path, form(token, fields)).build());
    }

    /** A post as somebody else's page would send it. */
    HttpResponse<String> forged(String path, String sentToken, String[] headers, String... fields) {
        HttpRequest.Builder request = request(path, form(sentToken, fields));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return seen(request.build());
    }

    String token() {
        return token;
    }

    private HttpRequest.Builder request(String path, String form) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static String form(String token, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(escaped(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(escaped(fields[i])).append('=').append(escaped(fields[i + 1]));
        }
        return form.toString();
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> seen(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher matcher = TOKEN.matcher(answer.body());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
