package dev.touchstone.detect;

import java.util.Set;

/** What titles of sites are made of beside a name: words that name nobody. */
final class SiteWords {
    private static final Set<String> USUAL = Set.of("""
            about access account accounts admin and app appeal apps bank banking best billing business
            center centre client clients cloud com company confirm confirmation contact corporation customer
            customers dashboard delivery demo document documents email enter error file files for forgot
            form free get global group help home homepage html inc index international internet invoice
            limited llc loading log login logon ltd mail mailbox management manager member members mobile
            name national net network new official online open order orders org our package page panel
            parcel password pay payment payments personal platform please policy portal privacy quote
            redirecting register request reset review safe secure secured security server service services
            share shared shop sign signin site start started store submit support system terms test the
            track tracking untitled update upgrade upload user username users verification verified verify
            view web webmail website welcome with www you your
            """.strip().split("\\s+"));

    private SiteWords() {}

    /** @param word lower case */
    static boolean holds(String word) {
        return USUAL.contains(word);
    }
}
