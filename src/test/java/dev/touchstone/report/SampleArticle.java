package dev.touchstone.report;

import dev.touchstone.article.Article;
import dev.touchstone.article.Block;
import dev.touchstone.article.Charsets;
import dev.touchstone.article.Diagnostic;
import dev.touchstone.article.Origin;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.BrandCard;
import dev.touchstone.assess.Carrier;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Label;
import dev.touchstone.assess.LabelAssessment;
import dev.touchstone.assess.LogOdds;
import dev.touchstone.assess.Verdict;
import dev.touchstone.assess.WeighedEvidence;
import dev.touchstone.assess.WhatIf;
import dev.touchstone.evidence.Because;
import dev.touchstone.evidence.Evidence;
import dev.touchstone.evidence.Place;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Subject;
import dev.touchstone.text.Language;
import dev.touchstone.text.Span;
import dev.touchstone.web.Standing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a judged article together by hand: spans are found by what stands at them, sums are taken from the evidence. */
public final class SampleArticle {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    static final String MODELS = "5f1d0c7ab2e94466a1d7d0d7c1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4";
    private static final double FLAG = 0.9;
    private static final double REVIEW = 0.5;

    private final String id;
    private final String text;
    private Origin origin = new Origin("articles.jsonl", 1);
    private Optional<String> url = Optional.empty();
    private String title = "";
    private Language language = Language.ENGLISH;
    private boolean failed;
    private Optional<Carrier> carrier = Optional.empty();
    private final List<Block> blocks = new ArrayList<>();
    private final List<WeighedEvidence> evidence = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final SortedMap<String, Integer> notSeen = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<BrandCard> brands = new ArrayList<>();
    private final List<WhatIf> whatIfs = new ArrayList<>();

    private SampleArticle(String id, String text) {
        this.id = id;
        this.text = text;
    }

    public static SampleArticle of(String id, String text) {
        return new SampleArticle(id, text);
    }

    SampleArticle from(String source, long record) {
        origin = new Origin(source, record);
        return this;
    }

    SampleArticle titled(String words, Language in) {
        title = words;
        language = in;
        return this;
    }

    SampleArticle at(String address, String host, Standing standing, String brand) {
        url = Optional.of(address);
        carrier = Optional.of(new Carrier(host, standing, Optional.of(brand).filter(id -> !id.isEmpty())));
        return this;
    }

    SampleArticle block(Block.Kind kind, String words) {
        blocks.add(new Block(kind, spansOf(words, text).get(0)));
        return this;
    }

    public SampleArticle brand(String brand, String name, String domain) {
        brands.add(new BrandCard(
                brand,
                name,
                List.of(domain, "www." + domain),
                Optional.of("https://www." + domain + "/verify"),
                Optional.empty()));
        return this;
    }

    public SampleArticle seen(Signal signal, Label label, double weight, String words, Map<String, String> arguments) {
        return evidence(signal, Optional.of(label), weight, Place.TEXT, spansOf(words, text), signal.id(), arguments);
    }

    SampleArticle observed(Signal signal, String words, Map<String, String> arguments) {
        return evidence(signal, Optional.empty(), 0, Place.TEXT, spansOf(words, text), signal.id(), arguments);
    }

    SampleArticle seenInAddress(
            Signal signal, Label label, double weight, String words, Map<String, String> arguments) {
        List<Span> spans = spansOf(words, url.orElseThrow());
        return evidence(signal, Optional.of(label), weight, Place.URL, spans, signal.id(), arguments);
    }

    SampleArticle because(
            String key, Signal signal, Label label, double weight, String words, Map<String, String> arguments) {
        return evidence(signal, Optional.of(label), weight, Place.TEXT, spansOf(words, text), key, arguments);
    }

    private SampleArticle evidence(
            Signal signal,
            Optional<Label> label,
            double weight,
            Place place,
            List<Span> spans,
            String key,
            Map<String, String> arguments) {
        String code = arguments.get("code");
        Evidence piece = new Evidence(
                signal,
                Optional.ofNullable(arguments.get("brand")),
                place,
                spans,
                code == null ? List.of() : List.of(new Subject.Code(code)),
                1,
                Because.of(key, arguments),
                Optional.empty());
        evidence.add(new WeighedEvidence(piece, label, LogOdds.of(weight)));
        return this;
    }

    SampleArticle indicator(Indicator.Type type, String value, Standing standing, boolean implicated, String words) {
        Optional<Standing> known =
                type == Indicator.Type.DOMAIN || type == Indicator.Type.URL ? Optional.of(standing) : Optional.empty();
        indicators.add(new Indicator(type, value, known, implicated, spansOf(words, text)));
        return this;
    }

    SampleArticle notSeen(String what, int count) {
        notSeen.put(what, count);
        return this;
    }

    SampleArticle diagnostic(String code, String message) {
        diagnostics.add(new Diagnostic(code, message));
        failed = true;
        return this;
    }

    SampleArticle whatIf(Verdict verdict, String... without) {
        whatIfs.add(new WhatIf(List.of(without), verdict));
        return this;
    }

    public JudgedArticle judged() {
        Map<Label, LabelAssessment> labels = new EnumMap<>(Label.class);
        Verdict gravest = Verdict.CLEAN;
        for (Label label : Label.values()) {
            LogOdds intercept = LogOdds.of(label == Label.REFERRAL_SPAM ? -4.125 : -4.71325);
            LogOdds sum = intercept;
            for (WeighedEvidence piece : evidence) {
                sum = piece.label().filter(label::equals).isPresent() ? sum.plus(piece.contribution()) : sum;
            }
            Verdict verdict =
                    sum.score() >= FLAG ? Verdict.FLAG : sum.score() >= REVIEW ? Verdict.REVIEW : Verdict.CLEAN;
            labels.put(label, new LabelAssessment(intercept, sum, verdict, REVIEW, FLAG));
            gravest = verdict.gravity() > gravest.gravity() ? verdict : gravest;
        }
        Article article = new Article(
                id,
                origin,
                url,
                title,
                Optional.empty(),
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                Charsets.CHARACTERS,
                notSeen,
                false,
                diagnostics);
        Assessment assessment = new Assessment(
                id,
                origin,
                url,
                title,
                language,
                text.length(),
                sha256(text),
                false,
                AS_OF,
                MODELS,
                failed && gravest != Verdict.FLAG ? Verdict.UNDECIDED : gravest,
                labels,
                carrier,
                evidence,
                indicators,
                Optional.empty(),
                notSeen,
                diagnostics,
                brands,
                whatIfs);
        return new JudgedArticle(article, assessment);
    }

    private static List<Span> spansOf(String words, String in) {
        List<Span> spans = new ArrayList<>();
        for (int at = in.indexOf(words); at >= 0; at = in.indexOf(words, at + 1)) {
            spans.add(new Span(at, at + words.length()));
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return spans;
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
