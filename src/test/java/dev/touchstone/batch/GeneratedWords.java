package dev.touchstone.batch;

import java.util.List;
import java.util.Random;

/**
 * Words that articles are made of. In a sentence, {@code S} stands for who, {@code P} for what it is about, {@code T} for when
 * and {@code N} for a number.
 */
record GeneratedWords(
        List<String> who,
        List<String> daily,
        List<String> money,
        List<String> when,
        List<String> sentences,
        List<String> moneySentences,
        List<String> titles,
        String anchor,
        String linked,
        List<String> pushes) {

    static final List<String> OFFICIAL = List.of(
            "https://www.okx.com/help",
            "https://www.binance.com/en/support",
            "https://metamask.io/",
            "https://token.im/");

    static final GeneratedWords CHINESE = new GeneratedWords(
            List.of("我们", "邻居", "老师", "表弟", "编辑部", "店主", "维修工", "读者", "同事小周", "负责登记的人", "图书馆", "厨房里的师傅"),
            List.of(
                    "豆腐汤", "阳台的番茄", "旧相机", "山路", "自行车链条", "菜市场", "雨季", "二手书", "公交线路", "陶碗", "晨跑", "窗台上的猫", "毛线", "稻田",
                    "渡口", "木地板"),
            List.of(
                    "币安",
                    "欧易",
                    "钱包助记词",
                    "提币网络",
                    "手续费",
                    "合约保证金",
                    "冷钱包",
                    "稳定币",
                    "身份认证",
                    "MetaMask",
                    "官方下载页",
                    "行情页",
                    "客服工单",
                    "转账备注",
                    "API 密钥"),
            List.of("上个周末", "清明前后", "下班以后", "去年十月", "开学那天", "凌晨", "吃过午饭", "第二天一早", "搬家以前"),
            List.of(
                    "T，S又说起P，讲了大约N分钟。",
                    "关于P，S记下了N条笔记，有几条看起来互相矛盾。",
                    "S觉得P没有想象中麻烦，只要提前N天准备就够了。",
                    "T下了一场小雨，S把P挪到屋檐下面，等到天晴再说。",
                    "如果只看价钱，P大概要N元；可是S更在意它能用多久。",
                    "有人问P到底值不值得，S想了想，没有马上回答。",
                    "“慢慢来，”S一边收拾P一边说，“再试N次也不算多。”",
                    "书里写P的那一章一共N页，S读得很慢，却读得很高兴。",
                    "T以后，大家对P的看法变了，连S也不再坚持原来的意见。"),
            List.of(
                    "S提醒大家，处理P之前先核对网址，不要理会陌生人的私信。",
                    "T，P的说明更新了，S逐条读完，用了N分钟。",
                    "P出问题的时候，S先查公告，再看有没有N条以上的同类反馈。",
                    "把P抄在纸上放好，S说，任何人来要都不能给。",
                    "S对比了N家平台的P，差别并不大，风险却各有各的。",
                    "关于P，S的建议很简单：不懂就不要点，点了就先停下来。"),
            List.of("P手记", "T的P", "S怎样看P", "谈谈P", "P的N个细节"),
            "相关说明",
            "更多内容见LINK。",
            List.of("注册时填写邀请码CODE，手续费立减两成。", "别忘了邀请码\nCODE，走这个入口才有返佣。", "官网最新入口在上面，推荐码 CODE 永久有效。"));

    static final GeneratedWords ENGLISH = new GeneratedWords(
            List.of(
                    "my neighbour",
                    "the gardener",
                    "our teacher",
                    "a reader",
                    "the shop owner",
                    "the museum guide",
                    "her cousin",
                    "the repair crew",
                    "a retired pilot",
                    "the librarian"),
            List.of(
                    "the tomato bed",
                    "an old camera",
                    "sourdough",
                    "the river path",
                    "a leaking tap",
                    "bicycle chains",
                    "wool socks",
                    "the night bus",
                    "second-hand books",
                    "a clay bowl",
                    "the morning run",
                    "wooden floors"),
            List.of(
                    "Binance",
                    "OKX",
                    "the seed phrase",
                    "a hardware wallet",
                    "withdrawal fees",
                    "the network you send on",
                    "MetaMask",
                    "identity checks",
                    "a support ticket",
                    "the official download page",
                    "stablecoins",
                    "an API key"),
            List.of(
                    "last weekend",
                    "after the rain",
                    "on the first day of school",
                    "before breakfast",
                    "in October",
                    "once the guests had left",
                    "early the next morning"),
            List.of(
                    "When T came, S spoke about P for N minutes. ",
                    "S keeps a notebook on P, and N of its pages contradict each other. ",
                    "There is less trouble in P than people think, says S, if one begins N days ahead. ",
                    "Nobody expected P to matter, yet T it was all that S could talk about. ",
                    "P may cost N dollars, but S cares more about how long it lasts. ",
                    "\"Slowly,\" said S, looking at P, \"another N tries will not hurt.\" ",
                    "The chapter on P has N pages; S read it twice and liked it better the second time. "),
            List.of(
                    "Before you touch P, S suggests, check the address and ignore messages from strangers. ",
                    "The notes on P changed T, and S went through all N of them. ",
                    "If P fails, S looks at the announcements first and then for N reports of the same kind. ",
                    "Nobody ever needs to see P, says S, and whoever asks for it is not there to help. ",
                    "S compared P on N platforms and found the risks more different than the prices. "),
            List.of("Notes on P", "P, T", "What S makes of P", "N things about P"),
            "the notes",
            "There is more in LINK. ",
            List.of(
                    "Sign up with invite code CODE and save a fifth of all fees. ",
                    "Do not forget the referral code CODE when you register. ",
                    "The newest official entrance is above, and my code CODE stays valid. "));

    String sentence(Random random, boolean everyday) {
        boolean daily = everyday || random.nextInt(2) == 0;
        return fill(one(daily ? sentences : moneySentences, random), random, daily);
    }

    String title(Random random, boolean everyday) {
        return fill(one(titles, random), random, everyday);
    }

    String linked(String link) {
        return linked.replace("LINK", link);
    }

    String push(String code) {
        return pushes.get(code.charAt(0) % pushes.size()).replace("CODE", code);
    }

    private String fill(String sentence, Random random, boolean everyday) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean alone = (i == 0 || !isLetter(sentence.charAt(i - 1)))
                    && (i + 1 == sentence.length() || !isLetter(sentence.charAt(i + 1)));
            switch (alone ? c : ' ') {
                case 'S' -> filled.append(one(who, random));
                case 'P' -> filled.append(one(everyday ? daily : money, random));
                case 'T' -> filled.append(one(when, random));
                case 'N' -> filled.append(2 + random.nextInt(97));
                default -> filled.append(c);
            }
        }
        return filled.toString();
    }

    private static boolean isLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
