package dev.touchstone.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;

/** Letters beyond ASCII that are taken for ASCII letters, by the skeletons of UTS #39. */
final class Lookalikes {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    /** Small capitals to which Unicode gives a skeleton of their own, and the turned M that stands for a small М. */
    private static final String SMALL_CAPITALS = "ᴀʙᴅᴇɢʜᴊᴋĸʟᴍʍɴᴘǫʀᴛꜰꜱ";

    private static final String SMALL_CAPITALS_PLAIN = "abdeghjkklmmnpqrtfs";

    private Lookalikes() {}

    /** The cell of a letter beyond ASCII that is no Chinese character. */
    static int cell(int codePoint) {
        boolean latin = UScript.getScript(codePoint) == UScript.LATIN;
        String parts = latin ? NFD.getDecomposition(codePoint) : null;
        if (parts != null && parts.charAt(0) < 0x80) {
            return Cell.of(Cell.MAP, (char) UCharacter.toLowerCase(parts.charAt(0)), FoldingStep.DIACRITIC);
        }
        int letter = latinLetter(codePoint);
        if (letter < 0) {
            return CharacterRules.stays(codePoint);
        }
        char target = (char) (letter & 0xFF);
        if (latin) {
            boolean marked = letter > 0xFF;
            return Cell.of(Cell.MAP, target, marked ? FoldingStep.DIACRITIC : FoldingStep.CONFUSABLE);
        }
        // nobody writes the ancient scripts beyond the first plane in an article but to deceive
        return codePoint > 0xFFFF ? Cell.of(Cell.MAP, target, FoldingStep.CONFUSABLE) : Cell.of(Cell.LOOKALIKE, target);
    }

    /** The lower-case ASCII letter that a letter looks like, plus 256 where it bears a mark; or -1. */
    private static int latinLetter(int codePoint) {
        // capitals first: capital Nu is an N though small nu is a v; but the skeleton of a capital I is a small l
        int upper = skeletonLetter(codePoint);
        int lowerCase = UCharacter.toLowerCase(codePoint);
        if (lowerCase != codePoint && (upper < 0 || (upper & 0xFF) == 'l')) {
            int lower = skeletonLetter(lowerCase);
            return lower < 0 ? upper : lower;
        }
        return upper;
    }

    private static int skeletonLetter(int codePoint) {
        String skeleton = Holder.SKELETONS.getSkeleton(Character.toString(codePoint));
        int base = skeleton.codePointAt(0);
        int smallCapital = SMALL_CAPITALS.indexOf(base);
        int letter =
                smallCapital >= 0 ? SMALL_CAPITALS_PLAIN.charAt(smallCapital) : Holder.LETTERS.getOrDefault(base, -1);
        if (letter < 0) {
            return -1;
        }
        boolean marked = false;
        for (int i = Character.charCount(base); i < skeleton.length(); i++) {
            int type = UCharacter.getType(skeleton.charAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                return -1;
            }
            marked = true;
        }
        return marked ? letter | 0x100 : letter;
    }

    /** Loaded with the first letter beyond ASCII that is not simply accented. */
    private static final class Holder {
        private static final SpoofChecker SKELETONS = new SpoofChecker.Builder().build();
        private static final Map<Integer, Integer> LETTERS = letters();

        private static Map<Integer, Integer> letters() {
            Map<Integer, Integer> letters = new HashMap<>();
            for (char first : new char[] {'a', 'A'}) {
                for (int i = 0; i < 26; i++) {
                    String skeleton = SKELETONS.getSkeleton(String.valueOf((char) (first + i)));
                    if (skeleton.length() == 1) {
                        letters.putIfAbsent((int) skeleton.charAt(0), 'a' + i);
                    }
                }
            }
            return letters;
        }
    }
}
