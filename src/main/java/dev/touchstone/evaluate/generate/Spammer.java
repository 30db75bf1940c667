package dev.touchstone.evaluate.generate;

import java.util.List;

/**
 * One campaign: what it pushes at each moment of its life. Hosts and codes change in turn, never both at once; the block keeps its
 * sentences, the brand varies.
 */
final class Spammer {
    private static final List<String> SHAPES = List.of(
            "/join/{code}",
            "/register?ref={code}",
            "/invite/{code}",
            "/signup?inviteCode={code}",
            "/zh-cn/register?code={code}",
            "/#/register?code={code}");
    private static final int BRANDS = 3;

    private final long seed;
    private final int number;
    private final int rotation;
    private final String shape;
    private final int[] sentences = new int[4];
    private final int language;
    private final List<BrandNames> brands;
    private final boolean hasApp;
    private int written;
    private int step;
    private int until;

    Spammer(GenerationPlan plan, int number, List<BrandNames> brands) {
        Draw draw = new Draw(plan.seed(), 1, number);
        this.seed = plan.seed();
        this.number = number;
        this.rotation = plan.rotation();
        this.shape = draw.one(SHAPES);
        this.language = draw.below(10) < 5 ? 0 : draw.below(10) < 5 ? 1 : 2;
        int first = draw.below(brands.size());
        this.brands =
                List.of(brands.get(first), draw.one(brands), draw.one(brands)).subList(0, 1 + draw.below(BRANDS));
        this.hasApp = draw.happens(0.3);
        this.until = 1 + draw.below(2 * rotation - 1);
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = draw.below(1 << 10);
        }
    }

    /** What it pushes now: after the next article of its own perhaps something else. */
    Push now() {
        String host = FreshThings.host(new Draw(seed, 2, number, (step + 1) / 2));
        String code = FreshThings.code(new Draw(seed, 3, number, step / 2));
        return new Push(host, code, "https://" + host + shape.replace("{code}", code));
    }

    void wrote() {
        written++;
        if (written == until) {
            step++;
            until += 1 + new Draw(seed, 9, number, step).below(2 * rotation - 1);
        }
    }

    int language(Draw draw) {
        return draw.happens(0.1) ? draw.below(3) : language;
    }

    BrandNames brand(Draw draw) {
        return draw.one(brands);
    }

    boolean hasApp() {
        return hasApp;
    }

    /** Which sentence of a list its block has. */
    int sentence(int place) {
        return sentences[place];
    }

    /** The short name that a shortener gave it. */
    String slug(String shortener) {
        return FreshThings.slug(new Draw(seed, 4, number, shortener.length(), shortener.charAt(0)));
    }

    String family() {
        return "campaign-" + number;
    }

    /**
     * What is pushed together.
     *
     * @param link the address that holds host and code
     */
    record Push(String host, String code, String link) {}
}
