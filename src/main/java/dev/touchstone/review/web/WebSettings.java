package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the desk is served.
 *
 * @param host name or number of the address it listens on
 * @param port of it; 0 takes a free one
 * @param origins further addresses at which browsers reach it, such as {@code https://desk.example.com} in front of it
 * @param proxies addresses in front of the desk that are believed when they tell a browser's address in {@code X-Forwarded-For}
 * @param doorkeeper who lets reviewers in; absent: the one local reviewer, and then only this machine is listened to
 * @param language of the pages before anybody chooses; absent: what the browser asks for
 * @param clock for sessions and limits
 * @param log takes one line for each fault inside; the line holds nothing that an article says
 */
public record WebSettings(
        String host,
        int port,
        List<String> origins,
        List<String> proxies,
        Optional<Doorkeeper> doorkeeper,
        Optional<ReportLanguage> language,
        Clock clock,
        Consumer<String> log) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int USUAL_PORT = 7070;
    private static final int LONGEST_ADDRESS = 60;

    /**
     * @throws IllegalArgumentException if others could reach a desk without users, or a proxy is no number; its message can be shown
     */
    public WebSettings {
        origins = List.copyOf(origins);
        proxies = proxies.stream()
                .map(proxy -> Network.number(proxy)
                        .orElseThrow(() ->
                                new IllegalArgumentException("a server in front of the desk is named by its address"
                                        + " in numbers, as 10.0.0.5 or ::1, not by " + proxy)))
                .toList();
        if (doorkeeper.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("a desk that other machines reach needs --users FILE: " + host
                    + " is not this machine's own address 127.0.0.1");
        }
    }

    /**
     * The address of the browser, without its port. Of what stands in the header only the last was written by the proxy; whoever asks can
     * send the rest.
     *
     * @param peer who opened the connection
     * @param forwarded the header {@code X-Forwarded-For}, all lines of it joined by commas: a proxy may have added one of its own
     */
    public String browserOf(String peer, @Nullable String forwarded) {
        String known = Network.number(peer).orElse(peer);
        if (forwarded == null || !proxies.contains(known)) {
            return known;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.length() > LONGEST_ADDRESS ? known : Network.number(last).orElse(known);
    }

    /** Whether only this machine is listened to. */
    public boolean isLocal() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
