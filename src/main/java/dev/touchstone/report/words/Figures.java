package dev.touchstone.report.words;

import dev.touchstone.assess.LogOdds;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people to read. */
public final class Figures {
    private static final String MINUS = "−";

    private Figures() {}

    /** All six decimals, so that a reader can add them up. */
    public static String exact(LogOdds logOdds) {
        return logOdds.toString().replace("-", MINUS);
    }

    /** With its sign, all six decimals. */
    public static String signed(LogOdds logOdds) {
        return logOdds.micros() > 0 ? "+" + logOdds : exact(logOdds);
    }

    /** With its sign and two decimals, for a glance. */
    public static String brief(LogOdds logOdds) {
        String rounded = BigDecimal.valueOf(logOdds.micros(), 6)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        return logOdds.micros() > 0 ? "+" + rounded : rounded.replace("-", MINUS);
    }

    /** Three decimals, cut rather than rounded: a score below a threshold never looks as if it reached it. */
    public static String score(double score) {
        return BigDecimal.valueOf(Math.round(score * 1e6), 6)
                .setScale(3, RoundingMode.DOWN)
                .toPlainString();
    }

    /** As the policy has it, with no more decimals than it has. */
    public static String threshold(double score) {
        return BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
    }
}
