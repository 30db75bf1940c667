package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneRunTest {
    @Test
    void a_number_is_the_same_however_it_is_parted() {
        assertThat(PhoneRun.in("400-555-0173 或 (400) 555 0173 或 ４００５５５０１７３"))
                .extracting(PhoneRun::digits)
                .containsExactly("4005550173", "4005550173", "4005550173");
    }

    @Test
    void only_digits_that_stand_alone_are_scattered() {
        assertThat(PhoneRun.in("4 0 0 - 5 5 5 - 0 1 7 3"))
                .allMatch(PhoneRun::scattered)
                .hasSize(1);
        assertThat(PhoneRun.in("0️⃣5️⃣5️⃣1️⃣～6️⃣2️⃣7️⃣"))
                .allMatch(PhoneRun::scattered)
                .hasSize(1);
        assertThat(PhoneRun.in("⒈⒎⒊0249886")).allMatch(PhoneRun::scattered).hasSize(1);
        assertThat(PhoneRun.in("06 12 34 56 78")).noneMatch(PhoneRun::scattered).hasSize(1);
    }

    @Test
    void letters_stand_for_the_digits_that_they_resemble() {
        assertThat(PhoneRun.in("dial +l (858) 2l8-OO1O now, lol"))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.digits()).isEqualTo("8582180010");
                    assertThat(run.scattered()).isTrue();
                });
        assertThat(PhoneRun.in("Oil 400 555 lol, Ill 12 Io 34")).isEmpty();
        assertThat(PhoneRun.in("Sizes: 5l / 10l / 15l / 20l / 30l")).isEmpty();
    }

    @Test
    void dates_amounts_and_long_runs_are_no_numbers_to_call() {
        assertThat(PhoneRun.in("2026-10-12, 1,250,000, 6222 0212 3456 7890 123, 12345"))
                .isEmpty();
    }

    @Test
    void spans_begin_and_end_at_a_digit() {
        String text = "电话【 400-555-0173 】欢迎";
        assertThat(PhoneRun.in(text))
                .singleElement()
                .satisfies(run -> assertThat(run.span().cut(text)).isEqualTo("400-555-0173"));
    }
}
