package dev.touchstone.detect;

import dev.touchstone.web.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values that one person's links have in common, whatever the parameter is called: the same name handed to several sites is
 * nobody's page, but the one who sends the readers.
 */
final class SharedMarks {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int FEWEST_SITES = 2;

    /** Parameters by which programmes tell who sent a reader; what says where he came from, in general, is not here. */
    private static final Set<String> NAMES = Set.of(
            "r",
            "rid",
            "ic",
            "c",
            "i",
            "u",
            "uid",
            "ruid",
            "pid",
            "aid",
            "via",
            "by",
            "share",
            "partner",
            "tag",
            "friend",
            "fpr",
            "igr",
            "af_id",
            "afid",
            "a_aid",
            "clickid",
            "irclickid",
            "btag",
            "rb",
            "subid",
            "sub_id",
            "channelcode",
            "a",
            "p",
            "pk",
            "did");

    private final Map<String, Set<String>> sites = new HashMap<>();

    SharedMarks(ScannedArticle article) {
        for (AddressOccurrence address : article.addresses()) {
            if (address.leads() && !address.internal()) {
                mark(address)
                        .ifPresent(mark -> sites.computeIfAbsent(CodeBook.key(mark), unused -> new HashSet<>())
                                .add(address.address().site()));
            }
        }
    }

    /** The value in the address that others of other sites bear too, as written. */
    Optional<String> in(AddressOccurrence address) {
        return address.leads() && !address.internal()
                ? mark(address)
                        .filter(mark ->
                                sites.getOrDefault(CodeBook.key(mark), Set.of()).size() >= FEWEST_SITES)
                : Optional.empty();
    }

    private static Optional<String> mark(AddressOccurrence address) {
        return address.address().parameters().stream()
                .filter(parameter -> NAMES.contains(parameter.name().toLowerCase(Locale.ROOT)))
                .map(WebAddress.Parameter::value)
                .filter(SharedMarks::isMark)
                .findFirst();
    }

    private static boolean isMark(String value) {
        if (value.length() < SHORTEST || value.length() > LONGEST) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
                return false;
            }
            letters += letter ? 1 : 0;
        }
        return letters >= 3 || value.length() >= 6;
    }
}
