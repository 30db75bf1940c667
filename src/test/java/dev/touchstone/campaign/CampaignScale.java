package dev.touchstone.campaign;

import dev.touchstone.assess.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds campaigns among so many made-up traces and tells time, memory and how well: {@code java … CampaignScale ARTICLES CAMPAIGNS}.
 * No article is judged; traces are made anew each time they are read, so that the memory is the finder's own.
 */
final class CampaignScale {
    private static final int SENTENCES = 4;

    /** How often each campaign changes something while all are made: at least ten articles of it lie between, or some would be missing. */
    private static final int STEPS = 24;

    private CampaignScale() {}

    public static void main(String[] arguments) throws IOException {
        long articles = Long.parseLong(arguments[0]);
        int campaigns = Integer.parseInt(arguments[1]);
        long start = System.nanoTime();
        CampaignsFound found = new CampaignFinder().find(traces(articles, campaigns));
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Integer> both = new HashMap<>();
        Map<Integer, Integer> families = new HashMap<>();
        for (long i = 0; i < articles; i++) {
            long drawn = TextShingles.mixed(i * 31 + 7);
            if (isSpam(drawn)) {
                int family = family(drawn, campaigns);
                families.merge(family, 1, Integer::sum);
                found.campaignOf(i).ifPresent(id -> both.merge(id + family, 1, Integer::sum));
            }
        }
        double right = both.values().stream().mapToDouble(CampaignScale::pairs).sum();
        double joined = found.campaigns().stream()
                .mapToDouble(campaign -> pairs(campaign.size()))
                .sum();
        double truth =
                families.values().stream().mapToDouble(CampaignScale::pairs).sum();
        System.gc();
        long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                java.util.Locale.ROOT,
                "%d articles, %d campaigns found, %.1f s, precision %.4f, recall %.4f, %d MB kept by the result, dropped %s%n",
                articles,
                found.campaigns().size(),
                seconds,
                right / joined,
                right / truth,
                kept >> 20,
                found.dropped());
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }

    private static boolean isSpam(long drawn) {
        return (drawn >>> 40) % 10 < 3;
    }

    private static int family(long drawn, int campaigns) {
        return (int) ((drawn >>> 8 & 0xFFFFFF) % campaigns);
    }

    private static TraceSource traces(long articles, int campaigns) {
        return reader -> {
            for (long i = 0; i < articles; i++) {
                reader.accept(trace(i, articles, campaigns));
            }
        };
    }

    private static CampaignTrace trace(long number, long articles, int campaigns) {
        long drawn = TextShingles.mixed(number * 31 + 7);
        int family = family(drawn, campaigns);
        int step = (int) (number * STEPS / articles);
        String host = "h" + family + "x" + (step + 1) / 2 + ".top";
        String code = Long.toString(10_000_000 + (TextShingles.mixed(family * 64L + step / 2) >>> 16) % 89_000_000);
        List<TraceKey> keys = new ArrayList<>();
        if (!isSpam(drawn)) {
            if (drawn % 3 == 0) {
                keys.add(TraceKey.of(KeyKind.HOST, host, KeyRole.CITED, 0));
                keys.add(TraceKey.of(KeyKind.CODE, code, KeyRole.CITED, 0));
            }
            return new CampaignTrace(
                    "a" + number, number, drawn, Verdict.CLEAN, List.of(), "", "", "", true, keys, Optional.empty());
        }
        for (int i = 0; i < SENTENCES; i++) {
            keys.add(TraceKey.of(KeyKind.UNIT, "sentence " + i + " of " + family, KeyRole.PUSHED, 0));
        }
        keys.add(TraceKey.of(KeyKind.HOST, host, KeyRole.IMPLICATED, TraceKey.POSED));
        keys.add(TraceKey.of(KeyKind.CODE, code, KeyRole.IMPLICATED, TraceKey.FOREIGN));
        if (drawn % 4 == 0) {
            keys.add(TraceKey.of(KeyKind.WORD, "vip" + (drawn >>> 50) % 8, KeyRole.IMPLICATED, 0));
            keys.add(TraceKey.of(
                    KeyKind.HOST, "short" + (drawn >>> 55) % 4 + ".cc", KeyRole.IMPLICATED, TraceKey.OPAQUE));
        }
        byte[] components = new byte[Sketch.BYTES];
        for (int i = 0; i < components.length; i++) {
            components[i] = (byte) TextShingles.mixed(number * 64 + i);
        }
        return new CampaignTrace(
                "article-" + number,
                number,
                drawn,
                Verdict.FLAG,
                List.of(4_000_000L, 4_000_000L),
                "zh-Hans",
                "2026-01-01",
                "A title of the usual length, " + number,
                false,
                keys,
                Optional.of(new Sketch(components)));
    }
}
