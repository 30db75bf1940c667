package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.assess.Assessment;
import dev.touchstone.assess.Indicator;
import dev.touchstone.assess.JudgedArticle;
import dev.touchstone.assess.Verdict;
import dev.touchstone.ingest.Articles;
import dev.touchstone.knowledge.Brand;
import dev.touchstone.report.AssessmentJson;
import dev.touchstone.report.words.ReportLanguage;
import dev.touchstone.text.Language;
import dev.touchstone.web.Standing;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same article written otherwise: with another host, another code, in the other script, in full-width letters, with
 * invisible characters or spaces in the brand's name. Shown on every guilty article of the corpus that is flagged as it stands.
 */
class MutationTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static Moderator moderator;
    private static List<Sample> samples;
    private static List<String> brandNames;

    /** A guilty article that is flagged. */
    record Sample(CorpusRecord record, Article article, Assessment assessment) {
        Stream<Indicator> implicated(Indicator.Type type) {
            return assessment.indicators().stream()
                    .filter(indicator -> indicator.type() == type && indicator.implicated());
        }

        boolean has(String signal) {
            return assessment.evidence().stream()
                    .anyMatch(piece -> piece.evidence().signal().id().equals(signal));
        }
    }

    @BeforeAll
    static void judge() {
        moderator = Moderator.load();
        samples = CorpusRecord.all().stream()
                .filter(record ->
                        !record.label().equals("clean") && !record.label().equals("unsure"))
                .map(record -> sample(record))
                .filter(sample -> sample.assessment.verdict() == Verdict.FLAG)
                .toList();
        brandNames = moderator.knowledge().registry().brands().stream()
                .flatMap(brand -> brand.names().stream())
                .filter(name -> !name.ambiguous())
                .map(Brand.Name::value)
                .toList();
    }

    @AfterAll
    static void close() {
        moderator.close();
    }

    private static Sample sample(CorpusRecord record) {
        Article article = record.article();
        return new Sample(record, article, moderator.assess(article));
    }

    @Test
    void there_is_enough_to_mutate() {
        assertThat(samples)
                .extracting(sample -> sample.record.id())
                .contains("zh-twin-000", "zh-twin-001", "zh-twin-002");
        assertThat(samples).hasSizeGreaterThan(15);
    }

    /** The name is as long as the old one, so that everything but the name is told in the same words at the same places. */
    @Test
    void another_unregistered_host_changes_the_host_and_nothing_else() {
        int seen = 0;
        for (Sample sample : samples) {
            for (Indicator host : sample.implicated(Indicator.Type.DOMAIN)
                    .filter(host -> host.standing().equals(Optional.of(Standing.UNREGISTERED)))
                    // A name that the page is headed by is a sign itself, and so is an office's address.
                    .filter(host -> !sample.has("namesake-host") && !sample.has("office-lookalike"))
                    .toList()) {
                String name = host.value().substring(0, host.value().indexOf('.'));
                // So is the lack of any word of that name.
                if (bearsTitle(sample.article, name)) {
                    continue;
                }
                seen += isSameBut(sample, name, Mutation.otherName(name)) ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThan(15);
    }

    private static boolean bearsTitle(Article article, String host) {
        String head =
                article.title() + "\n" + article.text().lines().findFirst().orElse("");
        List<String> parts = List.of(host.split("[^a-z]+", -1));
        return Stream.of(head.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .anyMatch(word -> (word.length() > 2 && host.contains(word))
                        || parts.stream().anyMatch(part -> part.length() > 3 && word.contains(part)));
    }

    @Test
    void another_code_of_the_same_shape_changes_the_code_and_nothing_else() {
        int seen = 0;
        for (Sample sample : samples) {
            List<Indicator> codes = sample.implicated(Indicator.Type.CODE).toList();
            for (Indicator code : codes) {
                // One that holds another, as ref_518220947 does, is swapped with what it holds.
                if (codes.stream()
                        .anyMatch(other -> !other.equals(code) && code.value().contains(other.value()))) {
                    continue;
                }
                seen += isSameBut(sample, code.value(), Mutation.otherCode(code.value())) ? 1 : 0;
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    /** Whether it could be tried: a name that also stands encoded, or holds a brand's, cannot be replaced by search. */
    private static boolean isSameBut(Sample sample, String name, String other) {
        CorpusRecord mutated = sample.record.movedAndRewritten(text -> Mutation.replaced(text, name, other));
        Article article = mutated.article();
        Assessment assessment = moderator.assess(article);
        boolean remains = assessment.indicators().stream()
                .anyMatch(indicator ->
                        indicator.value().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
        boolean branded = brandNames.stream()
                .anyMatch(brand -> name.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT)));
        if (remains || branded || name.length() < 4) {
            return false;
        }
        assertThat(told(article, assessment, other, name))
                .as("%s with %s for %s", sample.record.id(), other, name)
                .isEqualTo(told(sample.article, sample.assessment, other, name));
        return true;
    }

    /** The assessment as a program reads it, one line for each thing told, without the digest of the text. */
    private static List<String> told(Article article, Assessment assessment, String name, String back) {
        JsonNode json = MAPPER.readTree(
                new AssessmentJson(ReportLanguage.ENGLISH).line(new JudgedArticle(article, assessment)));
        String sha = json.path("article").path("sha256").asString();
        Stream<String> lists = Stream.of("evidence", "indicators", "diagnostics")
                .flatMap(list -> json.path(list).valueStream().map(JsonNode::toString));
        // Which words are shown as the plainest may hang on a bucket that a code shares with them.
        return Stream.concat(
                        // So may what words and sentences weigh, in its last places.
                        Stream.of(json.path("verdict"), json.path("labels"), json.path("article"))
                                .map(part -> part.toString()
                                        .replaceAll("\"logOdds\":[^,]+,", "")
                                        .replaceAll("(\\d\\.\\d{3})\\d+", "$1")),
                        lists.filter(line -> !line.contains("-wording\"") && !line.contains("promotion-voice")))
                .map(line -> Mutation.replaced(line.replace(sha, ""), name, back))
                .sorted()
                .toList();
    }

    /** A way to write an article otherwise; addresses stay, for a changed one is another or none. */
    record Disguise(String name, UnaryOperator<CorpusRecord> put) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Disguise> disguises() {
        return List.of(
                new Disguise("traditional script", record -> record.rewritten(Mutation::inTraditionalScript)),
                new Disguise("simplified script", record -> record.rewritten(Mutation::inSimplifiedScript)),
                new Disguise(
                        "full-width letters in Chinese",
                        record ->
                                record.language().startsWith("zh") ? words(record, true, Mutation::fullWidth) : record),
                new Disguise("zero-width space in names", record -> spliced(record, "\u200B")),
                new Disguise("zero-width joiner in names", record -> spliced(record, "\u200D")),
                new Disguise("soft hyphen in names", record -> spliced(record, "\u00AD")),
                new Disguise("tags in names", record -> inMarkdown(record, "<b></b>")),
                new Disguise("letters that a reader does not see in names", MutationTest::withHiddenLetters),
                new Disguise(
                        "names from right to left",
                        record -> words(
                                record,
                                false,
                                (text, free) -> Mutation.reversed(
                                        text,
                                        brandNames.stream()
                                                .filter(MutationTest::isOneLatinWord)
                                                .toList(),
                                        free))),
                new Disguise(
                        "space in Latin names",
                        record -> words(
                                record,
                                false,
                                (text, free) -> Mutation.spliced(
                                        text,
                                        brandNames.stream()
                                                .filter(MutationTest::isOneLatinWord)
                                                .toList(),
                                        " ",
                                        free))));
    }

    /** In Markdown as in HTML, where only the shown text may be touched. */
    private static CorpusRecord withHiddenLetters(CorpusRecord record) {
        String between = "<i style=\"font-size:0\">x</i>";
        if (!record.isHtml()) {
            return inMarkdown(record, between);
        }
        return record.rewritten("html", html -> Mutation.spliced(html, brandNames, between, Mutation.shown(html)::get));
    }

    private static CorpusRecord inMarkdown(CorpusRecord record, String between) {
        return record.rewritten("markdown", text -> {
            BitSet taken = Mutation.addresses(text);
            return Mutation.spliced(text, brandNames, between, at -> !taken.get(at));
        });
    }

    private static CorpusRecord spliced(CorpusRecord record, String between) {
        return words(record, false, (text, free) -> Mutation.spliced(text, brandNames, between, free));
    }

    private interface Rewriting {
        String apply(String text, IntPredicate free);
    }

    /** Rewrites words alone; markup is no words, and so HTML is left as it is. */
    private static CorpusRecord words(CorpusRecord record, boolean alsoSpareCodes, Rewriting rewriting) {
        if (record.isHtml()) {
            return record;
        }
        List<Indicator> found = moderator.assess(record.article()).indicators();
        return record.rewritten(text -> {
            BitSet taken = Mutation.addresses(text);
            if (alsoSpareCodes) {
                found.stream()
                        .filter(indicator -> indicator.standing().isEmpty())
                        .map(indicator ->
                                indicator.value().substring(indicator.value().indexOf(':') + 1))
                        .forEach(value -> Mutation.mark(text, value, taken));
            }
            return rewriting.apply(text, at -> !taken.get(at));
        });
    }

    private static boolean isOneLatinWord(String name) {
        return name.length() > 2 && name.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void disguise_does_not_help(Disguise disguise) {
        int changed = 0;
        int kept = 0;
        for (Sample sample : samples) {
            CorpusRecord disguised = disguise.put.apply(sample.record);
            if (!disguised.content().equals(sample.record.content())) {
                changed++;
                Verdict verdict = moderator.assess(disguised.article()).verdict();
                assertThat(verdict).as("%s in %s", sample.record.id(), disguise).isNotEqualTo(Verdict.CLEAN);
                kept += verdict == Verdict.FLAG ? 1 : 0;
            }
        }
        // What a disguise adds is worded somehow too: one in twenty may fall from a flag to a person's look.
        assertThat(20 * kept).as("%s of %s stay flagged", kept, changed).isGreaterThanOrEqualTo(19 * changed);
        assertThat(changed).isGreaterThan(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    注册欧易时填邀请码：７１８４０２６５，手续费减两成。¦code¦71840265
                    注册欧易时填邀请码：⑦①⑧④⓪②⑥⑤，手续费减两成。¦code¦71840265
                    注册欧易时填邀请码：718\u200B402\u200B65，手续费减两成。¦code¦71840265
                    注册欧易时填邀请码：7 1 8 4 0 2 6 5，手续费减两成。¦code¦71840265
                    注册欧易时填邀请码：Ｋ7Ｑ2Ｍ9Ａ，手续费减两成。¦code¦K7Q2M9A
                    OKX 官方客服請加 LINE ID：ｏｋｘｈｅｌｐ８８ 聯絡。¦contact¦line:okxhelp88
                    """)
    void disguised_code_or_contact_is_read(String text, String type, String value) {
        assertThat(moderator.assess(Articles.text("disguised", null, text)).indicators().stream()
                        .map(Indicator::name))
                .contains(type + ":" + value);
    }

    /**
     * A disguise that helps today. Whoever mends it takes it out of this list and puts it into the law above.
     *
     * @param reason what is missing
     * @param plain what is seen through
     * @param disguised the same, in which it is not
     * @param seen whether an assessment tells of it
     */
    record KnownGap(String reason, String plain, String disguised, Predicate<Assessment> seen) {
        @Override
        public String toString() {
            return reason;
        }
    }

    static List<KnownGap> knownGaps() {
        return List.of(new KnownGap(
                "the language is told from the original characters, and full-width English is taken for another",
                ENGLISH,
                Mutation.fullWidth(ENGLISH, at -> true),
                assessment -> assessment.language().equals(Language.ENGLISH)));
    }

    private static final String ENGLISH =
            "Before anything else, put the code in before you pay with points, otherwise the points eat the discount."
                    + " I read the centimetres in the table and then I look for someone with my hips.";

    @ParameterizedTest
    @MethodSource("knownGaps")
    void known_gap_is_still_there(KnownGap gap) {
        assertThat(gap.seen.test(moderator.assess(Articles.text("plain", null, gap.plain))))
                .as("seen in plain")
                .isTrue();
        assertThat(gap.seen.test(moderator.assess(Articles.text("disguised", null, gap.disguised))))
                .as("seen in disguise: mended, so take it out of the list and put it into the law")
                .isFalse();
    }
}
