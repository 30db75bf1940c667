package dev.touchstone.text;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Error;
import com.ibm.icu.text.IDNA.Info;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Internationalised domain names in their two forms, by UTS #46 without transition, as browsers convert them. */
public final class DomainNames {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** Registries refuse these, browsers do not (WHATWG URL, domain to ASCII with beStrict false). */
    private static final Set<Error> TOLERATED = EnumSet.of(
            Error.EMPTY_LABEL,
            Error.LABEL_TOO_LONG,
            Error.DOMAIN_NAME_TOO_LONG,
            Error.LEADING_HYPHEN,
            Error.TRAILING_HYPHEN,
            Error.HYPHEN_3_4);

    private DomainNames() {}

    /** The ASCII form, in lower case, or empty where the name has none. */
    public static Optional<String> toAscii(String name) {
        if (isAscii(name)) {
            return Optional.of(name.toLowerCase(Locale.ROOT));
        }
        Info info = new Info();
        StringBuilder ascii = UTS46.nameToASCII(name, new StringBuilder(), info);
        return isAcceptable(info) && isAscii(ascii) ? Optional.of(ascii.toString()) : Optional.empty();
    }

    /** The form with its own letters; a label that cannot be decoded stays as it is. */
    public static String toUnicode(String name) {
        if (!name.contains("xn--")) {
            return name;
        }
        Info info = new Info();
        StringBuilder unicode = UTS46.nameToUnicode(name, new StringBuilder(), info);
        return isAcceptable(info) ? unicode.toString() : name;
    }

    private static boolean isAcceptable(Info info) {
        return TOLERATED.containsAll(info.getErrors());
    }

    private static boolean isAscii(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
