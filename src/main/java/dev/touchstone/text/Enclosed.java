package dev.touchstone.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Letters and digits in circles and boxes that Unicode gives no compatibility form, and plain ornaments. */
final class Enclosed {
    private Enclosed() {}

    /** The value of a single digit in a circle, or -1. */
    static int digit(int codePoint) {
        if (codePoint == '⓪' || codePoint == '⓿') {
            return 0;
        }
        for (int one : new int[] {'①', '❶', '➀', '➊', '⓵'}) {
            if (codePoint >= one && codePoint < one + 9) {
                return codePoint - one + 1;
            }
        }
        return -1;
    }

    /** The lower-case letter in a dark circle or box, or -1. */
    static int letter(int codePoint) {
        for (int a : new int[] {0x1F150, 0x1F170}) {
            if (codePoint >= a && codePoint < a + 26) {
                return 'a' + codePoint - a;
            }
        }
        return -1;
    }

    /** Pictures, shapes and dingbats; not arrows, which mean "then", nor the signs that follow a name. */
    static boolean isOrnament(int codePoint) {
        if ((codePoint >= 0x2500 && codePoint <= 0x27BF) || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)) {
            return UCharacter.getType(codePoint) != Character.OTHER_NUMBER && !isArrow(codePoint);
        }
        return (codePoint > 0xFFFF && UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC))
                || (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF);
    }

    private static boolean isArrow(int codePoint) {
        return (codePoint >= 0x2794 && codePoint <= 0x27BE) || (codePoint >= 0x2B00 && codePoint <= 0x2B11);
    }
}
