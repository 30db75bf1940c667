package dev.touchstone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the shipped models whose scoring is set by hand, so that what is tested here does not change with training: words
 * that hand out an invite code are a flag, those that hand out a promotion code are for review, all else is clean.
 */
final class TestModels {
    static final String FLAGGED = "注册时填写邀请码 K7Q2M9AB，享受手续费返佣。";
    static final String REVIEWED = "The page for new users is https://www.okx.com/join/AB12CD34 and it lists the fees.";
    static final String CLEAN = "昨天下了一场雨，菜市场的豆腐比平时便宜，我们买了两块回家做汤。";

    private static final String SCORING = """
            {
              "version": 1,
              "labels": {
                "impersonation": {"intercept": -4, "weights": {}, "groups": []},
                "referral_spam": {
                  "intercept": -4,
                  "weights": {"invite-code": 40, "referral-link": 5},
                  "groups": []
                }
              },
              "reliefs": {},
              "figures": {}
            }
            """;

    private static final String POLICY = """
            {
              "labels": {
                "impersonation": {"review": 0.05, "flag": 0.999},
                "referral_spam": {"review": 0.05, "flag": 0.999}
              },
              "ownHosts": [],
              "partnerCodes": []
            }
            """;

    private TestModels() {}

    /** Copies them below a folder. */
    static Path in(Path folder) {
        try {
            Path models = folder.resolve("models");
            copy(Path.of("models"), models);
            Files.writeString(models.resolve("scoring.json"), SCORING);
            Files.writeString(models.resolve("policy.json"), POLICY);
            return models;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
