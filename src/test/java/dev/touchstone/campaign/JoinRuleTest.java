package dev.touchstone.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assess.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who belongs together, and who does not. */
class JoinRuleTest {
    private static final List<String> CODES =
            List.of("48213907", "QX7MB2PL", "90514722", "ZEKUTA41", "73300518", "HB5WQ9TT");

    private static String text(int seed) {
        return IntStream.range(0, 400)
                .mapToObj(i -> Long.toString(TextShingles.mixed(seed * 1000L + i) >>> 40, 36))
                .collect(Collectors.joining(" "));
    }

    @Test
    void one_spammer_who_changes_host_and_code_in_turn_is_one_campaign() {
        MadeTraces traces = new MadeTraces();
        for (int step = 0; step < 8; step++) {
            for (int times = 0; times < 3; times++) {
                traces.spam("h:host" + (step + 1) / 2 + ".top", "c:" + CODES.get(step / 2));
            }
        }

        assertThat(traces.campaigns())
                .singleElement()
                .satisfies(members -> assertThat(members).hasSize(24));
    }

    @Test
    void he_is_one_even_where_nothing_lasts_for_more_than_one_article() {
        MadeTraces traces = new MadeTraces();
        for (int step = 0; step < 8; step++) {
            traces.spam("h:host" + (step + 1) / 2 + ".top", "c:" + CODES.get(step / 2));
        }

        assertThat(traces.campaigns())
                .singleElement()
                .satisfies(members -> assertThat(members).hasSize(8));
    }

    private static MadeTraces changing(String code) {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 20; times++) {
            traces.spam("h:before.top", "c:" + CODES.get(0)).spam("h:behind.top", "c:" + CODES.get(1));
        }
        return traces.spam("h:before.top", code + CODES.get(1));
    }

    @Test
    void one_address_that_holds_host_and_code_is_enough_and_words_beside_a_host_are_not() {
        assertThat(changing("c:").campaigns())
                .singleElement()
                .satisfies(members -> assertThat(members).hasSize(41));
        assertThat(changing("n:").campaigns()).hasSize(2);
    }

    @Test
    void two_hosts_that_one_article_names_without_a_code_stay_two_though_both_are_worded_like_that() {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 20; times++) {
            traces.spam("h:one.top", "c:" + CODES.get(0), "s:they lead people there and take the rest")
                    .spam("h:other.top", "c:" + CODES.get(1), "s:they lead people there and take the rest");
        }
        traces.spam("h:one.top", "h:other.top", "s:they lead people there and take the rest");

        assertThat(traces.campaigns()).hasSize(2);
    }

    @Test
    void strangers_who_share_a_common_code_word_stay_strangers() {
        MadeTraces traces = new MadeTraces();
        for (int stranger = 0; stranger < 5; stranger++) {
            for (int times = 0; times < 4; times++) {
                traces.spam("h:stranger" + stranger + ".com", "c:" + CODES.get(stranger), "c:VIP888");
            }
        }

        assertThat(traces.campaigns())
                .hasSize(5)
                .allSatisfy(members -> assertThat(members).hasSize(4));
    }

    @Test
    void strangers_chained_by_word_and_shortener_in_turn_stay_strangers() {
        MadeTraces traces = new MadeTraces();
        for (int stranger = 0; stranger < 5; stranger++) {
            for (int times = 0; times < 3; times++) {
                traces.spam("h:stranger" + stranger + ".com", "c:" + CODES.get(stranger), "c:BONUS" + stranger);
                traces.spam("h:stranger" + stranger + ".com", "c:" + CODES.get(stranger), "c:BONUS" + (stranger + 1));
                traces.spam(
                        "h:stranger" + stranger + ".com", "c:" + CODES.get(stranger), "w:short" + stranger / 2 + ".cc");
            }
        }

        assertThat(traces.campaigns()).hasSize(5);
    }

    /** Two spammers, a host before and a host behind each; what they have in common is one code, drawn twice. */
    private static MadeTraces drawnTwice(String... wording) {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 4; times++) {
            for (int host = 0; host < 4; host++) {
                String said = "s:" + wording[host / 2];
                traces.spam("h:host" + host + ".top", "c:90514722", said + " first", said + " then");
                traces.spam("h:host" + host + ".top", "c:" + CODES.get(host + (host < 2 ? 0 : 1)));
            }
        }
        return traces;
    }

    @Test
    void a_code_that_two_spammers_drew_parts_neither_of_them_where_each_has_his_own_words() {
        assertThat(drawnTwice("they say it here", "others say it so").campaigns())
                .hasSize(2)
                .allSatisfy(members -> assertThat(members).hasSize(16));
    }

    @Test
    void a_code_between_four_sides_that_all_word_alike_joins_none_of_them() {
        assertThat(drawnTwice("they say it here", "they say it here").campaigns())
                .hasSize(4);
    }

    @Test
    void a_host_that_many_strangers_are_accused_of_posing_with_joins_nobody() {
        MadeTraces traces = new MadeTraces();
        for (int stranger = 0; stranger < 5; stranger++) {
            for (int times = 0; times < 3; times++) {
                traces.spam("h:stranger" + stranger + ".com", "c:" + CODES.get(stranger), "h:unknown-shortener.cc");
                traces.spam("h:stranger" + stranger + ".com", "c:" + CODES.get(stranger));
            }
        }

        assertThat(traces.campaigns()).hasSize(5);
    }

    @Test
    void who_cites_two_spammers_joins_neither_to_the_other() {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 6; times++) {
            traces.spam("h:one.top", "c:48213907").spam("h:two.top", "c:QX7MB2PL");
            traces.citing("h:one.top", "c:48213907", "h:two.top", "c:QX7MB2PL");
        }
        // A warning that was misread.
        traces.spam("h:one.top", "c:48213907", "h:two.top", "c:QX7MB2PL");

        assertThat(traces.campaigns())
                .hasSize(2)
                .noneSatisfy(members -> assertThat(members).hasSizeGreaterThan(7));
    }

    @Test
    void groups_that_share_a_word_and_a_block_belong_together_unless_the_block_is_put_together_anew_by_others() {
        MadeTraces traces = new MadeTraces();
        for (int group = 0; group < 2; group++) {
            for (int times = 0; times < 3; times++) {
                traces.spam(
                        "h:group" + group + ".com",
                        "c:" + CODES.get(group),
                        "c:VIP888",
                        "s:first",
                        "s:second",
                        "s:third");
            }
        }
        assertThat(traces.campaigns()).hasSize(1);

        for (int other = 2; other < 6; other++) {
            for (int times = 0; times < 3; times++) {
                traces.spam(
                        "h:group" + other + ".com",
                        "c:" + CODES.get(other),
                        "c:VIP888",
                        "s:first",
                        "s:second" + other,
                        "s:third");
            }
        }
        assertThat(traces.campaigns()).hasSizeGreaterThan(4);
    }

    @Test
    void the_same_block_with_a_new_host_and_code_is_the_same_campaign() {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 4; times++) {
            traces.spam("h:old.com", "c:48213907", "s:first", "s:second", "s:third");
        }
        traces.spam("h:new.com", "c:QX7MB2PL", "s:first", "s:second", "s:edited");

        assertThat(traces.campaigns())
                .singleElement()
                .satisfies(members -> assertThat(members).hasSize(5));
    }

    @Test
    void near_identical_spam_joins_without_a_shared_thing_and_clean_copies_never_do() {
        String one = text(1);
        String copy = one.substring(0, one.length() - 60) + " and an end of its own";

        assertThat(new MadeTraces()
                        .worded(Verdict.FLAG, one, "c:48213907")
                        .worded(Verdict.FLAG, copy, "c:QX7MB2PL")
                        .worded(Verdict.FLAG, text(2), "c:90514722")
                        .campaigns())
                .containsExactly(List.of("a0", "a1"));
        assertThat(new MadeTraces()
                        .worded(Verdict.CLEAN, one, "c:48213907")
                        .worded(Verdict.CLEAN, copy, "c:QX7MB2PL")
                        .campaigns())
                .isEmpty();
    }

    @Test
    void a_clean_article_is_tied_by_a_rare_code_and_a_sentence_and_says_so() {
        MadeTraces traces = new MadeTraces();
        for (int times = 0; times < 3; times++) {
            traces.spam("h:old.com", "c:48213907", "s:first", "s:second");
        }
        traces.clean("c:48213907", "s:second").clean("c:48213907");
        CampaignsFound found = MadeTraces.found(traces.traces());

        assertThat(found.tieOf(3)).hasValueSatisfying(tie -> {
            assertThat(tie.value()).isEqualTo("48213907");
            assertThat(tie.flagged()).isEqualTo(3);
            assertThat(found.campaignOf(3)).hasValue(tie.campaign());
        });
        assertThat(found.campaignOf(4)).isEmpty();
        assertThat(found.tieOf(0)).isEmpty();
    }
}
