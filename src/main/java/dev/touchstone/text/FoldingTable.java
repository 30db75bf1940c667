package dev.touchstone.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each code point, worked out when it is first met and kept, beyond the Basic Multilingual Plane in a page of 256. A cell is one {@code int}:
 * two threads may work out the same cell at once, and both write the same number.
 */
final class FoldingTable {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private final int[] basic = new int[0x1_0000];
    private final int[] @Nullable [] pages = new int[0x1100][];

    int cell(char c) {
        int cell = basic[c];
        if (cell == 0) {
            cell = CharacterRules.cell(c);
            basic[c] = cell;
        }
        return cell;
    }

    int cell(int codePoint) {
        if (codePoint < basic.length) {
            return cell((char) codePoint);
        }
        int[] page = pages[codePoint >>> 8];
        if (page != null) {
            int cell = page[codePoint & 0xFF];
            if (cell != 0) {
                return cell;
            }
        }
        return learn(codePoint);
    }

    /** What a code point that folds to several code units becomes. */
    String expansion(int codePoint) {
        String wide = NFKC.normalize(Character.toString(codePoint));
        StringBuilder folded = new StringBuilder(wide.length());
        wide.codePoints().forEach(part -> {
            int cell = cell(part);
            if (Cell.kind(cell) == Cell.MAP) {
                folded.append((char) cell);
            } else {
                folded.appendCodePoint(UCharacter.toLowerCase(part));
            }
        });
        return folded.toString();
    }

    private int learn(int codePoint) {
        int[] page = pages[codePoint >>> 8];
        if (page == null) {
            page = new int[0x100];
            pages[codePoint >>> 8] = page;
        }
        int cell = CharacterRules.cell(codePoint);
        page[codePoint & 0xFF] = cell;
        return cell;
    }
}
