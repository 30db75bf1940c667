package dev.touchstone.evaluate.mutate;

import dev.touchstone.segment.ChineseWriting;

/** Chinese in the other script. */
final class Scripts {
    private Scripts() {}

    static String traditional(Written written) {
        return written.words(ChineseWriting::traditional);
    }

    static String simplified(Written written) {
        return written.words(ChineseWriting::simplified);
    }

    /** Every second character that differs is in traditional script, the others in simplified. */
    static String mixed(Written written) {
        return written.words(run -> {
            String one = ChineseWriting.simplified(run);
            String other = ChineseWriting.traditional(run);
            if (one.length() != other.length()) {
                return run;
            }
            StringBuilder mixed = new StringBuilder(one);
            boolean turn = false;
            for (int i = 0; i < one.length(); i++) {
                if (one.charAt(i) != other.charAt(i)) {
                    turn = !turn;
                    mixed.setCharAt(i, turn ? other.charAt(i) : one.charAt(i));
                }
            }
            return mixed.toString();
        });
    }
}
