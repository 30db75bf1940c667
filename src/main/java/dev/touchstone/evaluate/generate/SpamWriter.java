package dev.touchstone.evaluate.generate;

import dev.touchstone.evaluate.generate.Spammer.Push;
import java.util.ArrayList;
import java.util.List;

/** Puts a campaign's block into an article, sometimes edited, sometimes with what strangers push too. */
final class SpamWriter {
    private static final int SHORTENERS = 3;

    private final GenerationPlan plan;
    private final List<String> shorteners = new ArrayList<>(List.of("bit.ly", "is.gd"));

    SpamWriter(GenerationPlan plan) {
        this.plan = plan;
        for (int i = 0; i < SHORTENERS; i++) {
            shorteners.add(FreshThings.host(new Draw(plan.seed(), 7, i)));
        }
    }

    void insert(List<String> sentences, Spammer spammer, Written written, Draw draw) {
        Push push = spammer.now();
        int times = 2 + draw.below(2);
        for (int i = 0; i < times; i++) {
            sentences.add(draw.below(sentences.size()), block(spammer, push, written, draw));
        }
        if (spammer.hasApp() && draw.happens(0.5)) {
            Push app = new Push(
                    push.host(), push.code(), "https://" + push.host() + "/app/android_" + push.code() + ".apk");
            sentences.add("\n" + written.pushing(written.bank().sentence("promoApp", draw), app));
        }
        if (draw.happens(0.4)) {
            sentences.add(
                    draw.below(sentences.size()), written.named(written.bank().sentence("cite", draw)));
        }
        if (draw.happens(0.15)) {
            String link = "https://" + written.brand().referral().replace("{code}", push.code());
            sentences.add("\n"
                    + written.pushing(
                            written.bank().sentence("promoLead", spammer.sentence(0), draw),
                            new Push(written.brand().official(), push.code(), link)));
        }
        if (draw.happens(plan.sharing())) {
            String shortener = draw.one(shorteners);
            Push shared = new Push(shortener, "", "https://" + shortener + "/" + spammer.slug(shortener));
            sentences.add("\n" + written.pushing(written.bank().sentence("shareShort", draw), shared));
        }
        if (draw.happens(plan.sharing())) {
            Push shared = new Push(push.host(), draw.one(FreshThings.COMMON_CODES), push.link());
            sentences.add("\n" + written.pushing(written.bank().sentence("promoCode", draw), shared));
        }
    }

    /** One sentence of the block in passing, its link or its code. */
    void mention(List<String> sentences, Spammer spammer, Written written, Draw draw) {
        sentences.add(draw.below(sentences.size()), "\n" + said("passing", spammer, written, draw));
    }

    /** A sentence of the list with the link, and one of the block; or a sentence of the block with the code. */
    String said(String list, Spammer spammer, Written written, Draw draw) {
        SentenceBank bank = written.bank();
        String said = draw.happens(0.5)
                ? bank.sentence(list, draw) + " " + bank.sentence("promoTail", spammer.sentence(2), draw)
                : bank.sentence("promoCode", spammer.sentence(1), draw);
        return written.pushing(said, spammer.now());
    }

    /** The campaign's block: its own sentences, one of them sometimes left out. */
    String block(Spammer spammer, Push push, Written written, Draw draw) {
        SentenceBank bank = written.bank();
        StringBuilder block = new StringBuilder("\n").append(bank.sentence("promoLead", spammer.sentence(0), draw));
        block.append(block.charAt(block.length() - 1) < 0x80 && block.charAt(block.length() - 1) == '.' ? " " : "\n");
        block.append(bank.sentence("promoCode", spammer.sentence(1), draw)).append(' ');
        if (draw.happens(0.85)) {
            block.append(bank.sentence("promoTail", spammer.sentence(2), draw)).append(' ');
        }
        if (draw.happens(0.7)) {
            block.append(bank.sentence("promoTail", spammer.sentence(3), draw));
        }
        return written.pushing(block.toString(), push);
    }
}
