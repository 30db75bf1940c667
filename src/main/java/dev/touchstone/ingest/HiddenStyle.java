package dev.touchstone.ingest;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether an element's own {@code style} keeps it from the reader's eye. Style sheets are not evaluated: what a script
 * shows later, a menu say, is hidden by classes, while text hidden from moderators carries its style with it.
 */
final class HiddenStyle {
    /** Pixels beyond which a thing is placed off the screen rather than moved a little. */
    private static final double OFF_SCREEN = 900;
    /** Below this many pixels, or this share of opacity, nobody can read. */
    private static final double ILLEGIBLE = 1.5;

    private static final double INVISIBLE = 0.05;

    private boolean hidden;
    private boolean clipped;
    private boolean collapsed;
    private boolean positioned;
    private boolean away;
    private String color = "";
    private String background = "";

    private HiddenStyle() {}

    /** @param style the value of a {@code style} attribute */
    static boolean hides(String style) {
        if (style.length() < 8 || style.indexOf(':') < 0) {
            return false;
        }
        HiddenStyle seen = new HiddenStyle();
        int at = 0;
        while (at < style.length()) {
            int semicolon = style.indexOf(';', at);
            int end = semicolon < 0 ? style.length() : semicolon;
            int colon = style.indexOf(':', at);
            if (colon >= 0 && colon < end) {
                seen.declare(
                        style.substring(at, colon).strip().toLowerCase(Locale.ROOT),
                        style.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT));
            }
            at = end + 1;
        }
        return seen.hides();
    }

    private boolean hides() {
        boolean camouflaged = !color.isEmpty() && color.equals(background);
        return hidden || camouflaged || (clipped && collapsed) || (positioned && away);
    }

    private void declare(String property, String declared) {
        int important = declared.indexOf('!');
        String value =
                important < 0 ? declared : declared.substring(0, important).strip();
        switch (property) {
            case "display" -> hidden |= value.equals("none");
            case "visibility" -> hidden |= value.equals("hidden") || value.equals("collapse");
            case "opacity" -> hidden |= number(value).filter(n -> n < INVISIBLE).isPresent();
            case "font-size" ->
                hidden |= pixels(value).filter(n -> n < ILLEGIBLE).isPresent();
            case "text-indent" ->
                hidden |= pixels(value).filter(n -> n <= -OFF_SCREEN).isPresent();
            case "color" -> {
                hidden |= value.equals("transparent");
                color = normalised(value);
            }
            case "background-color", "background" -> background = normalised(value);
            case "overflow" -> clipped |= value.equals("hidden");
            case "width", "height", "max-width", "max-height" ->
                collapsed |= pixels(value).filter(n -> n <= 1).isPresent();
            case "position" -> positioned |= value.equals("absolute") || value.equals("fixed");
            case "left", "top", "right", "bottom", "margin-left", "margin-top" ->
                away |= pixels(value).filter(n -> n <= -OFF_SCREEN).isPresent();
            default -> {}
        }
    }

    /** One spelling for the colours that white and black texts on white and black are written in. */
    private static String normalised(String value) {
        String plain = value.replace(" ", "");
        boolean shortHex = plain.length() == 4 && plain.charAt(0) == '#';
        if (shortHex) {
            char[] c = plain.toCharArray();
            plain = new String(new char[] {'#', c[1], c[1], c[2], c[2], c[3], c[3]});
        }
        return switch (plain) {
            case "white", "rgb(255,255,255)", "rgba(255,255,255,1)" -> "#ffffff";
            case "black", "rgb(0,0,0)", "rgba(0,0,0,1)" -> "#000000";
            default -> plain;
        };
    }

    /** A length that is absolute, or zero in any unit. */
    private static Optional<Double> pixels(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        double scale = switch (value.substring(end)) {
            case "px" -> 1;
            case "pt" -> 4.0 / 3;
            case "em", "rem" -> 16;
            case "cm" -> 37.8;
            case "in" -> 96;
            default -> 0;
        };
        return number(value.substring(0, end)).filter(n -> scale > 0 || n == 0).map(n -> n * scale);
    }

    private static Optional<Double> number(String digits) {
        try {
            return digits.isEmpty() || digits.length() > 20 ? Optional.empty() : Optional.of(Double.valueOf(digits));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
