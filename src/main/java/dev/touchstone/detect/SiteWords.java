package dev.touchstone.detect;

import java.util.Set;

/** What titles of sites are made of beside a name: words that name nobody. */
final class SiteWords {
    private static final Set<String> USUAL = Set.of("""
            about access account accounts admin and app appeal apps bank banking best billing booking
            business card case center centre checkout claim client clients cloud com community company
            confirm confirmation contact copyright corporation council customer customers dashboard delivery
            demo desk digital document documents email enter error file files for forgot form free get
            global group help home homepage html inc index international internet invoice item keep limited
            llc loading log login logon ltd mail mailbox management manager member members mobile name
            national net network new notice official online open order orders org our package page panel
            parcel password pay payment payments personal platform please policy portal privacy profile
            quality quote rebate redelivery redirecting refund register renew request reset review safe
            secure secured security server service services settings setup share shared shipment shop sign
            signin site standards start started status store submit support system tax terms test the ticket
            track tracking untitled update upgrade upload user username users verification verified verify
            view violation visit web webmail website welcome with www you your
            blog docs documentation donate donation download downloads feed install installation news sources talks tickets
            transfer
            """.strip().split("\\s+"));

    private SiteWords() {}

    /** @param word lower case */
    static boolean holds(String word) {
        return USUAL.contains(word);
    }
}
