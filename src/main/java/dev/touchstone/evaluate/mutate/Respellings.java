package dev.touchstone.evaluate.mutate;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.segment.ChineseWriting;
import java.util.Optional;

/** Chinese names of brands as others spell them. */
final class Respellings {
    private Respellings() {}

    /** As the registry knows that they are respelt, in the same script. */
    static String respelt(Written written) {
        return written.namesOf(name -> {
            boolean chinese = isChinese(name.span().cut(written.text()));
            boolean traditional = ChineseWriting.simplified(name.span().cut(written.text()))
                            .compareTo(name.span().cut(written.text()))
                    != 0;
            return name.brand().names().stream()
                    .filter(other -> chinese && other.respelling() && !other.ambiguous())
                    .filter(other -> other.script().equals(traditional ? "Hant" : "Hans"))
                    .map(Brand.Name::value)
                    .filter(Respellings::isChinese)
                    .findFirst();
        });
    }

    /** By their sound. */
    static String pinyin(Written written) {
        return written.namesOf(name -> Optional.of(name.span().cut(written.text()))
                .filter(Respellings::isChinese)
                .map(ChineseWriting::pinyin));
    }

    private static boolean isChinese(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
