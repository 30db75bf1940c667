package dev.touchstone.review.web;

import io.javalin.http.Context;

/** What every answer tells the browser: run and style nothing but the desk's own two files, and lend the page to nobody. */
final class SecurityHeaders {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void on(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // Not no-referrer: with it browsers name no origin on the desk's own posts.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        context.header("X-Frame-Options", "DENY");
        context.header("X-Robots-Tag", "noindex");
        context.header("Cache-Control", "no-store");
    }
}
