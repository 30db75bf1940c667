package dev.touchstone.evaluate.generate;

import dev.touchstone.evaluate.generate.Spammer.Push;
import java.util.List;

/** Clean articles: plain ones, and a third that cite: warnings, quotations of blocks, genuine addresses, a disclosed link. */
final class CleanWriter {
    private final GenerationPlan plan;
    private final List<Spammer> spammers;
    private final List<BrandNames> brands;
    private final SpamWriter spam;

    CleanWriter(GenerationPlan plan, List<Spammer> spammers, List<BrandNames> brands, SpamWriter spam) {
        this.plan = plan;
        this.spammers = spammers;
        this.brands = brands;
        this.spam = spam;
    }

    Written written(List<SentenceBank> banks, Draw draw) {
        int language = draw.below(10) < 4 ? 0 : draw.below(10) < 5 ? 1 : 2;
        return new Written(banks.get(language), language, draw.one(brands));
    }

    /** Whether what it now holds is no article that does neither: it discloses a link. */
    boolean insert(List<String> sentences, Written written, Draw draw) {
        double kind = draw.share();
        if (kind < 0.10) {
            warn(sentences, written, draw, 1 + draw.below(2), "warn");
        } else if (kind < 0.16) {
            warn(sentences, written, draw, 1, "warnQuote");
        } else if (kind < 0.18) {
            quote(sentences, written, draw);
        } else if (kind < 0.29) {
            cite(sentences, written, draw);
        } else if (kind < 0.32) {
            disclose(sentences, written, draw);
            return true;
        } else if (kind < 0.45) {
            Push other = new Push(
                    "", "", "https://" + FreshThings.host(new Draw(plan.seed(), 8, draw.below(3_000))) + "/post");
            sentences.add(
                    draw.below(sentences.size()), written.pushing(written.bank().sentence("other", draw), other));
        }
        return false;
    }

    /** What somebody was sent, by a sentence of the block, and wonders about. */
    void ask(List<String> sentences, Written written, Draw draw) {
        String asked = written.named(written.bank().sentence("wonder", draw));
        String said = spam.said("asked", draw.one(spammers), written, draw);
        sentences.add(draw.below(sentences.size()), "\n" + asked + " " + said);
    }

    private void warn(List<String> sentences, Written written, Draw draw, int campaigns, String list) {
        int at = draw.below(sentences.size());
        for (int i = 0; i < campaigns; i++) {
            Push push = draw.one(spammers).now();
            sentences.add(at, "\n" + written.pushing(written.bank().sentence(list, draw), push));
        }
        sentences.add(written.named(written.bank().sentence("warnTail", draw)));
    }

    /** The whole block in block quotes, with a warning before and behind it. */
    private void quote(List<String> sentences, Written written, Draw draw) {
        Spammer spammer = draw.one(spammers);
        Push push = spammer.now();
        String block = spam.block(spammer, push, written, draw).strip().replace("\n", "\n> ");
        sentences.add("\n" + written.pushing(written.bank().sentence("warn", draw), push));
        sentences.add("\n\n> " + block + "\n\n");
        sentences.add(written.pushing(written.bank().sentence("warn", draw), push));
        sentences.add(written.named(written.bank().sentence("warnTail", draw)));
    }

    private static void cite(List<String> sentences, Written written, Draw draw) {
        int times = 1 + draw.below(4);
        for (int i = 0; i < times; i++) {
            sentences.add(
                    draw.below(sentences.size()), written.named(written.bank().sentence("cite", draw)));
        }
    }

    private static void disclose(List<String> sentences, Written written, Draw draw) {
        String code = FreshThings.code(draw);
        String link = "https://" + written.brand().referral().replace("{code}", code);
        sentences.add("\n" + written.pushing(written.bank().sentence("affiliate", draw), new Push("", code, link)));
    }
}
