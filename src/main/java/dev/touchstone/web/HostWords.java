package dev.touchstone.web;

import java.util.Set;

/** Words that are joined to a brand's label in hosts that pose as it; splits what stands beside a label into them. */
public final class HostWords {
    /** Words seen beside brands in hosts of all trades, in English and pinyin; names of countries and languages. */
    public static final Set<String> USUAL =
            Set.of(("access account activate airdrop android anzhuang apk app apps appeal apple auth"
                            + " backup bank bonus bot browser buy cash chain chat china chinese claim claims client cloud cn"
                            + " co coin com confirm connect core crypto customer dapp dapps defi desktop dl download earn en"
                            + " event events exchange ex extension fi finance fix fund gift gifts global go guanfang guanwang help"
                            + " helpdesk hk home hub id in info install io ios join kefu kyc launch live login logon mac market"
                            + " markets me mint mobile my net network new nft now official officially online org page pass"
                            + " pay payment pc plus portal pro promo recover recovery referral refund register restore reward rewards safe"
                            + " sec secure security service services setup shop sign signin signup site software stake staking"
                            + " start store support swap sync team tech test tg to token tokens tool tools top trade trader"
                            + " trading tw uk unlock update upgrade us usa user valid validate verification verify via vip"
                            + " wallet wallets wap web webapp website win windows world www xiazai xyz zh zhongwen zhuce")
                    .split(" "));

    private final Set<String> words;

    HostWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Whether the text is made of such words and of numbers, one behind the other, hyphens between them or not. */
    boolean make(String text) {
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
        }
        return reached[text.length()];
    }
}
