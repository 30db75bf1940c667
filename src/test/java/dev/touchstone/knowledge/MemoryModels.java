package dev.touchstone.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Models in memory: small ones of two made-up brands, and what a test makes of them.
 *
 * @param files text by name
 */
record MemoryModels(Map<String, String> files) implements ModelSource {
    private static final String ACME = """
            {
              "id": "acme",
              "name": "Acme",
              "kind": "exchange",
              "sources": {
                "page": {"what": "Its own page on its addresses.", "address": "https://acme.com/official", "checked": "2026-03-01"},
                "general": {"what": "General knowledge."}
              },
              "names": [
                {"value": "Acme", "script": "Latn", "source": "page", "confidence": "high"},
                {"value": "顶点", "script": "Hans", "source": "page", "confidence": "high"},
                {"value": "頂點", "script": "Hant", "source": "page", "confidence": "high"},
                {"value": "顶奌奌", "script": "Hans", "respelling": true, "source": "general", "confidence": "medium"},
                {"value": "am", "script": "Latn", "ambiguous": true, "source": "general", "confidence": "medium"}
              ],
              "decoys": ["立顶点头"],
              "domains": [
                {"value": "acme.com", "role": "main", "source": "page", "confidence": "high"},
                {"value": "acmex.com", "role": "former", "source": "page", "confidence": "high", "validTo": "2022-01-01"},
                {"value": "acme.eu", "role": "regional", "source": "page", "confidence": "high", "validFrom": "2024-06-01"},
                {"value": "acme.social", "role": "community", "source": "general", "confidence": "medium"}
              ],
              "userContent": [
                {"value": "acme.social", "source": "general", "confidence": "medium"},
                {"value": "acme.com/square/", "source": "general", "confidence": "medium"}
              ],
              "downloads": [{"value": "acme.com/download", "source": "page", "confidence": "high"}],
              "apps": [
                {"store": "google-play", "id": "com.acme.app", "source": "page", "confidence": "high"},
                {"store": "package", "id": "com.acme.app", "source": "page", "confidence": "high"},
                {"store": "app-store", "id": "1234567890", "developer": "ACME LTD", "source": "page", "confidence": "high"}
              ],
              "referral": [
                {"host": "acme.com", "path": "/{locale}/join/{code}", "source": "page", "confidence": "high"},
                {"host": "acme.com", "path": "/{locale}/register", "query": "ref", "source": "page", "confidence": "high"}
              ],
              "pathShapes": ["/{locale}/join/{code}", "/upgradeapp/*.apk"],
              "handles": [{"platform": "telegram", "value": "AcmeOfficial", "source": "page", "confidence": "high"}],
              "verification": {"address": "https://acme.com/verify", "source": "page", "confidence": "high"},
              "affiliatePolicy": {"address": "https://acme.com/rules", "says": "Nobody may pose as the brand itself.", "source": "page", "confidence": "high"}
            }
            """;

    private static final String BOLT = """
            {
              "id": "bolt",
              "name": "Boltic",
              "kind": "wallet",
              "sources": {"page": {"what": "Its own page.", "checked": "2026-05-20"}},
              "names": [{"value": "Boltic Wallet", "script": "Latn", "source": "page", "confidence": "high"}],
              "domains": [
                {"value": "boltic.io", "role": "main", "source": "page", "confidence": "high"},
                {"value": "help.acme.com", "role": "group", "source": "page", "confidence": "high"}
              ]
            }
            """;

    private static final String SCORING = """
            {
              "version": 3,
              "labels": {
                "referral_spam": {
                  "intercept": -2.5,
                  "weights": {"invite-code": 1.25},
                  "groups": [{"name": "codes", "cap": 2, "signals": ["invite-code", "repeated-code"]}]
                },
                "impersonation": {"intercept": -3}
              },
              "reliefs": {"denial": 0.75},
              "figures": {}
            }
            """;

    private static final String POLICY = """
            {
              "labels": {
                "referral_spam": {"review": 0.4, "flag": 0.8},
                "impersonation": {"review": 0.5, "flag": 0.9}
              },
              "ownHosts": ["feed.example.org"],
              "partnerCodes": ["PARTNER1"]
            }
            """;

    private static final String REFERRAL = """
            {
              "parameters": {"strong": ["ref"], "weak": ["code"]},
              "paths": {"strong": ["join"], "entrance": ["register"]},
              "honest": ["t.me"]
            }
            """;

    private static final String REDIRECTORS = """
            {
              "known": [{"host": "google.com", "path": "/url", "parameter": "q", "encoding": "percent"}],
              "generic": {"paths": ["/redirect"], "parameters": ["target"]}
            }
            """;

    /** Models in which nothing is wrong. */
    static MemoryModels sound() {
        return new MemoryModels(Map.ofEntries(
                Map.entry("brands/INDEX", "# Two brands.\nacme\nbolt\n"),
                Map.entry("brands/acme.json", ACME),
                Map.entry("brands/bolt.json", BOLT),
                Map.entry("lexicon/INDEX", "en/claim.txt\nen/decoy.txt\nzh/claim.txt\nzh/download.txt\nxx/claim.txt\n"),
                Map.entry("lexicon/en/claim.txt", "# Claims.\nofficial site\nofficial\tweight=2\tkind=plain\n"),
                Map.entry("lexicon/en/decoy.txt", "official language\n"),
                Map.entry("lexicon/zh/claim.txt", "官网\n官方\n官方网站\n"),
                Map.entry("lexicon/zh/download.txt", "网站下载\n"),
                Map.entry("lexicon/xx/claim.txt", "sitio oficial\n"),
                Map.entry("web/referral.json", REFERRAL),
                Map.entry("web/redirectors.json", REDIRECTORS),
                Map.entry("web/shorteners.txt", "# Short.\nbit.ly\nsho.rt # gone\n"),
                Map.entry("web/platforms.txt", "# Platforms.\nacme.social\nposts.example\nmember.posts.example\n"),
                Map.entry("web/false-friends.txt", "acmetal # a metal\n"),
                Map.entry("scoring.json", SCORING),
                Map.entry("policy.json", POLICY)));
    }

    MemoryModels {
        files = Map.copyOf(files);
    }

    MemoryModels with(String name, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(name, text);
        return new MemoryModels(changed);
    }

    MemoryModels without(String name) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(name);
        return new MemoryModels(changed);
    }

    /** The file with one part of its text, which must stand there once, put in place of another. */
    MemoryModels edited(String name, String part, String instead) {
        String text = text(name);
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException(name + " holds not once: " + part);
        }
        return with(name, text.replace(part, instead));
    }

    String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    Knowledge load() {
        return KnowledgeLoader.load(this, Optional.empty());
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<SortedSet<String>> list(String folder) {
        SortedSet<String> names = new TreeSet<>(files.keySet());
        names.removeIf(name -> !name.startsWith(folder + "/"));
        return Optional.of(names);
    }

    @Override
    public String place(String name) {
        return "m/" + name;
    }

    @Override
    public boolean isChecked() {
        return true;
    }
}
