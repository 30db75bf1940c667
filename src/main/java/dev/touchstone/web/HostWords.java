package dev.touchstone.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words that are joined to a brand's label in hosts that pose as it; splits what stands beside a label into them. */
public final class HostWords {
    /** Words seen beside brands in hosts of all trades, in English and pinyin; names of countries and languages. */
    public static final Set<String> USUAL = Set.of(
            ("access account accounts activate activation ad ads airdrop airdrops alert android anzhuang apk app apps"
                            + " appeal apple auth authenticate backup bank banking beta billing blog bitcoin bnb bonus bot bridge browser btc"
                            + " buy campaign care case cash center chain chat check china chinese claim claims client cloud cn"
                            + " co coin com confirm confirmation connect contact core crypto customer dapp dapps defi denglu"
                            + " desktop dex dl download drop earn en eth event events ex exchange extension fi finance fix forex free"
                            + " fund get gift gifts give giveaway giveaways global go guanfang guanwang guide gw help helpdesk hk home hotline"
                            + " hub ico id in info install io ios join kefu key kyc launch limited live locked login"
                            + " logins logon mac mail market markets me mint mobile my net network new nft node notice now"
                            + " official officially online org page pass password pay payment payments pc phone plus portal"
                            + " presale pro promo promos promotion protect recover recovery referral refund register report"
                            + " request reset resolution restore restricted review reward rewards safe safety sale sec secure"
                            + " secured security server service services settings setup shop sign signin signup site sms software"
                            + " stake staking start store support supports swap sync team tech test testnet tg to token tokens ton tool"
                            + " tools top trade trader trading tw uk unlock update updates upgrade us usa usdt user users valid"
                            + " validate validation verification verify via vip wallet wallets wap web webapp website win"
                            + " windows world www xiazai xrp xyz zh zhongwen zhuce")
                    .split(" "));

    /** Words of logging in, of money and of help: joined to a word that many bear they make it a brand's. */
    private static final Set<String> POSING =
            Set.of(("account accounts airdrop airdrops auth authenticate bonus claim denglu giveaway"
                            + " giveaways guanfang guanwang helpdesk kefu kyc login logins logon payment payments restore reward"
                            + " rewards signin support supports unlock validate validation verification verify wallet wallets"
                            + " xiazai zhuce")
                    .split(" "));

    /** Words that go along with these, and pose as nobody by themselves. */
    private static final Set<String> ALONG =
            Set.of("airdrop app com en group id live my new now official online page portal secure update us web www"
                    .split(" "));

    /** What is joined, besides, to the name of a program or a purse to offer something in its place. */
    private static final Set<String> OFFERING = Set.of(
            ("anzhuang apk app bitcoin btc china chinese cn coin connect crypto download downloads eth gift gifts give ico"
                            + " install official pc recover recovery token update updates web zh zhongwen")
                    .split(" "));

    /** More words of services, offers and offices, which tell beside a name that is no word. */
    private static final Set<String> MORE = Set.of(
            ("agent agents apply approved asset assets assist assistance bonuses callback card cards certified cheque"
                            + " complaint contest coupon coupons credit debit delivery deposit desk direct discount document"
                            + " documents easy express fast form forms foundation fraud genuine guard hq inbox invest investing investment"
                            + " invite invoice lending loan loans lottery lucky manage manager member members"
                            + " membership message money notification notify number offer offers office order orders original"
                            + " otp parcel partner partners passcode pin point points premium private prize prizes profile"
                            + " profit protection quick real rebate receive redeem refunds remote renew renewal return"
                            + " returns save savings send session share shipping special spin status submit subscription suite"
                            + " system tax ticket tickets track tracking transfer trust trusted unban unfreeze vault verified"
                            + " version voucher welcome winner winners withdraw withdrawal zone")
                    .split(" "));

    /** Codes of countries and languages, which stand between hyphens. */
    private static final Set<String> COUNTRIES = Set.of(
            ("ae ar at au be bg br ca ch cl cs cz da de dk ee el es eu fi fr gb gr he hi hu ie il in it ja jp ke ko kr"
                            + " kz lt lv ma mx ng nl no nz pe ph pk pl pt ro ru sa se sg sk sv th tr ua vi vn za")
                    .split(" "));

    private static final Set<String> POSED = all(POSING, ALONG);
    private static final Set<String> OFFERED = all(POSED, OFFERING);

    private static final Set<String> SERVED = all(OFFERED, MORE);

    private final Set<String> words;
    private final Set<String> withMore;

    HostWords(Set<String> words) {
        this.words = Set.copyOf(words);
        this.withMore = all(words, MORE);
    }

    /** Whether the text is made of such words, of words of services and offices, and of numbers. */
    boolean serve(String text) {
        return reaches(text, withMore, true);
    }

    /** Whether the text is made of such words and of numbers, one behind the other, hyphens between them or not. */
    boolean make(String text) {
        return reaches(text, words, true);
    }

    /** Whether the text is made of words of posing and such as go along with them. */
    boolean pose(String text) {
        return holds(text, POSING) && reaches(text, POSED, false);
    }

    /** Whether a word of posing stands in it between hyphens. */
    boolean posesAmong(String text) {
        return Arrays.stream(text.split("-", -1)).anyMatch(POSING::contains);
    }

    /** Whether the text is made of words of posing or of handing out programs. */
    boolean offer(String text) {
        return (holds(text, POSING) || holds(text, OFFERING)) && reaches(text, OFFERED, false);
    }

    /** Whether the text is made of any of these and of words of services and offices. */
    boolean offerService(String text) {
        return (holds(text, POSING) || holds(text, OFFERING) || holds(text, MORE)) && reaches(text, SERVED, false);
    }

    private static boolean holds(String text, Set<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static Set<String> all(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    /** Whether one word of posing stands from there to the end. */
    boolean end(String text, int start) {
        return POSING.contains(text.substring(start));
    }

    /** Whether one word of posing stands from the beginning to there. */
    boolean begin(String text, int end) {
        return POSING.contains(text.substring(0, end));
    }

    private static boolean reaches(String text, Set<String> words, boolean countries) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int start = 0; start < text.length(); start++) {
            if (!reached[start]) {
                continue;
            }
            char c = text.charAt(start);
            reached[start + 1] |= c == '-' || c == '_' || Letters.isDigit(c);
            for (int end = start + 2; end <= text.length(); end++) {
                reached[end] |= words.contains(text.substring(start, end));
            }
            if (countries && start + 2 <= text.length() && isApart(text, start)) {
                reached[start + 2] |= COUNTRIES.contains(text.substring(start, start + 2));
            }
        }
        return reached[text.length()];
    }

    /** Whether the two letters have a hyphen or an end on either side, and a hyphen on one. */
    private static boolean isApart(String text, int start) {
        boolean hyphenBefore = start > 0 && text.charAt(start - 1) == '-';
        boolean hyphenBehind = start + 2 < text.length() && text.charAt(start + 2) == '-';
        return (hyphenBefore || start == 0)
                && (hyphenBehind || start + 2 == text.length())
                && (hyphenBefore || hyphenBehind);
    }
}
