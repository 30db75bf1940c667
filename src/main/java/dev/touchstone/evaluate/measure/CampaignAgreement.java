package dev.touchstone.evaluate.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How campaigns that were found agree with those that are. Counted are pairs of articles that are not clean: a pair is right where
 * both are in one campaign and of one family.
 *
 * @param campaigns found
 * @param families there are
 * @param spam articles that are not clean
 * @param found of these, how many are in a campaign
 * @param clean articles in a campaign that are clean
 * @param precision the share of pairs in one campaign that are of one family; 1 where there is none
 * @param recall the share of pairs of one family that are in one campaign; 1 where there is none
 */
public record CampaignAgreement(
        int campaigns, int families, long spam, long found, long clean, double precision, double recall) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * Compares.
     *
     * @param truth JSON Lines with {@code id}, {@code label} and {@code family}
     * @param campaigns members of each, by id
     * @throws IOException if the truth cannot be read; the message names file and line
     */
    public static CampaignAgreement of(Path truth, List<? extends Collection<String>> campaigns) throws IOException {
        Map<String, Integer> campaignOf = new HashMap<>();
        for (int c = 0; c < campaigns.size(); c++) {
            for (String member : campaigns.get(c)) {
                campaignOf.put(member, c);
            }
        }
        Counts counts = new Counts();
        try (BufferedReader reader = Files.newBufferedReader(truth, StandardCharsets.UTF_8)) {
            long number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                counts.add(line, truth + ":" + number++, campaignOf);
            }
        }
        return counts.agreement(campaigns.size());
    }

    /** What is counted line by line. */
    private static final class Counts {
        private final Map<String, Integer> families = new HashMap<>();
        private final Map<Integer, Integer> campaigns = new HashMap<>();
        private final Map<String, Integer> both = new HashMap<>();
        private long clean;

        void add(String line, String place, Map<String, Integer> campaignOf) throws IOException {
            JsonNode record;
            try {
                record = MAPPER.readTree(line);
            } catch (JacksonException broken) {
                throw new IOException(place + ": not JSON: " + broken.getOriginalMessage(), broken);
            }
            if (!record.path("id").isString()
                    || !record.path("label").isString()
                    || !record.path("family").isString()) {
                throw new IOException(place + ": no record with id, label and family");
            }
            Integer campaign = campaignOf.get(record.path("id").asString());
            if (record.path("label").asString().equals("clean")) {
                clean += campaign == null ? 0 : 1;
                return;
            }
            String family = record.path("family").asString();
            families.merge(family, 1, Integer::sum);
            if (campaign != null) {
                campaigns.merge(campaign, 1, Integer::sum);
                both.merge(campaign + " " + family, 1, Integer::sum);
            }
        }

        CampaignAgreement agreement(int campaignsFound) {
            double right = pairs(both);
            return new CampaignAgreement(
                    campaignsFound,
                    families.size(),
                    sum(families),
                    sum(campaigns),
                    clean,
                    share(right, pairs(campaigns)),
                    share(right, pairs(families)));
        }

        private static long sum(Map<?, Integer> sizes) {
            return sizes.values().stream().mapToLong(size -> size).sum();
        }

        private static double pairs(Map<?, Integer> sizes) {
            return sizes.values().stream()
                    .mapToDouble(size -> size * (size - 1.0) / 2)
                    .sum();
        }

        private static double share(double right, double all) {
            return all == 0 ? 1 : right / all;
        }
    }
}
