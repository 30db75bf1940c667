package dev.touchstone.review.web;

import dev.touchstone.report.words.ReportLanguage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the desk is served.
 *
 * @param host name or number of the address it listens on
 * @param port of it; 0 takes a free one
 * @param origins further addresses at which browsers reach it, such as {@code https://desk.example.com} in front of it
 * @param doorkeeper who lets reviewers in; absent: the one local reviewer, and then only this machine is listened to
 * @param language of the pages before anybody chooses; absent: what the browser asks for
 * @param clock for sessions and limits
 * @param log takes one line for each fault inside; the line holds nothing that an article says
 */
public record WebSettings(
        String host,
        int port,
        List<String> origins,
        Optional<Doorkeeper> doorkeeper,
        Optional<ReportLanguage> language,
        Clock clock,
        Consumer<String> log) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int USUAL_PORT = 7070;

    /** @throws IllegalArgumentException if others could reach a desk without users; its message can be shown */
    public WebSettings {
        origins = List.copyOf(origins);
        if (doorkeeper.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("a desk that other machines reach needs --users FILE: " + host
                    + " is not this machine's own address 127.0.0.1");
        }
    }

    boolean loopback() {
        return isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
