package dev.touchstone.evaluate.generate;

import java.util.List;

/**
 * A brand that articles speak of.
 *
 * @param names in simplified Chinese, traditional Chinese and English
 * @param official its address
 * @param referral where its referral links lead, with {@code {code}}
 */
record BrandNames(List<String> names, String official, String referral) {
    static List<BrandNames> all() {
        return ResourceLines.of("brands.txt").stream()
                .map(line -> List.of(line.split("\\|")))
                .map(parts ->
                        new BrandNames(List.of(parts.get(1), parts.get(2), parts.get(0)), parts.get(3), parts.get(4)))
                .toList();
    }
}
