package dev.touchstone.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** The rules by which a code point gets its {@link Cell}. */
final class CharacterRules {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Ordinary in Chinese and Japanese typing: folded, and no sign of anything. */
    private static final String ORDINARY_WIDE = "！（），：；？～｜＊＿－＋＂＇［］｛｝＜＞﹑﹔﹕﹖﹗﹙﹚﹛﹜";
    /** Kept: dots would look like an address's, and a trade mark sign would grow onto the brand's name. */
    private static final String KEPT = "…‥™℠";
    /** Besides pictures and shapes, what may be spliced between Chinese characters; the first seven between letters. */
    private static final String GAPS = " *_~|·•・‧∙⋅";

    private static final String SEPARATORS = " *_~|·•・-";
    private static final String OPENING = "([{<【「『〔《〈〖";
    private static final String CLOSING = ")]}>】」』〕》〉〗";

    private CharacterRules() {}

    static int cell(int codePoint) {
        return switch (codePoint) {
            case '\r' -> Cell.of(Cell.RETURN, '\n');
            case '\n', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> Cell.of(Cell.MAP, '\n');
            default -> {
                if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                    yield Cell.of(Cell.PAIR, (char) codePoint);
                }
                yield isBlank(codePoint) ? withTraits(Cell.of(Cell.MAP, ' ')) : visible(codePoint);
            }
        };
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\t'
                || (codePoint >= 0x1C && codePoint <= 0x1F)
                || UCharacter.getType(codePoint) == Character.SPACE_SEPARATOR
                // Braille's empty cell: a symbol by category, a blank to the eye
                || codePoint == 0x2800;
    }

    private static int visible(int codePoint) {
        int type = UCharacter.getType(codePoint);
        if (type == Character.CONTROL
                || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return Cell.of(Cell.DROP, '\0', FoldingStep.INVISIBLE);
        }
        int digit = Enclosed.digit(codePoint);
        if (digit >= 0) {
            return Cell.of(Cell.CIRCLED, (char) ('0' + digit));
        }
        int letter = Enclosed.letter(codePoint);
        if (letter >= 0) {
            return Cell.of(Cell.MAP, (char) letter, FoldingStep.WIDTH);
        }
        if (type == Character.OTHER_NUMBER || KEPT.indexOf(codePoint) >= 0) {
            // raised digits point to notes and fractions are no digits: either would change a code or an address
            return stays(codePoint);
        }
        String written = Character.toString(codePoint);
        String wide = NFKC.normalize(written);
        return wide.equals(written) ? narrow(codePoint, type) : compatible(codePoint, wide);
    }

    private static int compatible(int codePoint, String wide) {
        if (wide.charAt(0) == ' ') {
            // a spacing accent: the space that it stands on in Unicode is in nobody's text
            return stays(codePoint);
        }
        if (wide.codePointCount(0, wide.length()) > 1) {
            boolean telling = wide.codePoints().anyMatch(Character::isLetterOrDigit);
            return telling ? Cell.of(Cell.EXPAND, '\0', FoldingStep.WIDTH) : Cell.of(Cell.EXPAND, '\0');
        }
        if (wide.length() > 1) {
            return stays(codePoint);
        }
        int cell = cell(wide.charAt(0));
        if (Cell.kind(cell) != Cell.MAP) {
            return Cell.kind(cell) == Cell.LOOKALIKE ? cell : stays(codePoint);
        }
        char target = (char) cell;
        boolean quiet = ORDINARY_WIDE.indexOf(codePoint) >= 0;
        return withTraits(quiet ? Cell.of(Cell.MAP, target) : Cell.of(Cell.MAP, target, FoldingStep.WIDTH))
                | (cell & Cell.IDEOGRAPH);
    }

    private static int narrow(int codePoint, int type) {
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.UNIFIED_IDEOGRAPH)
                || codePoint == '〇'
                || codePoint == '々') {
            return ideograph(codePoint);
        }
        if (codePoint < 0x80) {
            return withTraits(Cell.of(Cell.MAP, (char) UCharacter.toLowerCase(codePoint)));
        }
        if (UCharacter.isLetter(codePoint)) {
            return Lookalikes.cell(codePoint);
        }
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return codePoint > 0xFFFF ? Cell.of(Cell.PAIR, '\0') : Cell.of(Cell.MARK, (char) codePoint);
        }
        return stays(codePoint);
    }

    private static int ideograph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return Cell.of(Cell.PAIR, '\0') | Cell.IDEOGRAPH;
        }
        char written = (char) codePoint;
        char simplified = Simplification.shipped().simplify(written);
        int cell =
                simplified == written ? Cell.of(Cell.MAP, written) : Cell.of(Cell.MAP, simplified, FoldingStep.SCRIPT);
        return cell | Cell.IDEOGRAPH;
    }

    /** The cell of a code point that only loses its case. */
    static int stays(int codePoint) {
        int ornament = Enclosed.isOrnament(codePoint) ? Cell.GAP | Cell.ORNAMENT : 0;
        if (codePoint > 0xFFFF) {
            return Cell.of(Cell.PAIR, '\0') | ornament;
        }
        return withTraits(Cell.of(Cell.MAP, (char) UCharacter.toLowerCase(codePoint))) | ornament;
    }

    private static int withTraits(int cell) {
        char target = (char) cell;
        int traits = 0;
        if (GAPS.indexOf(target) >= 0) {
            traits |= Cell.GAP;
        }
        if (SEPARATORS.indexOf(target) >= 0) {
            traits |= Cell.SEPARATOR;
        }
        if (OPENING.indexOf(target) >= 0) {
            traits |= Cell.OPENING;
        }
        if (CLOSING.indexOf(target) >= 0) {
            traits |= Cell.CLOSING;
        }
        return cell | traits;
    }
}
