package dev.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PolicyTest {
    private final Policy policy = MemoryModels.sound().load().policy();

    @Test
    void thresholds_are_the_files() {
        assertThat(policy.of("referral_spam")).isEqualTo(new Thresholds(0.4, 0.8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.of("imposture"))
                .withMessage("no thresholds for the label imposture");
    }

    @Test
    void a_host_of_ones_own_stands_for_all_below_it() {
        assertThat(policy.isOwnHost("feed.example.org")).isTrue();
        assertThat(policy.isOwnHost("a.b.feed.example.org")).isTrue();
        assertThat(policy.isOwnHost("example.org")).isFalse();
        assertThat(policy.isOwnHost("otherfeed.example.org")).isFalse();
        assertThat(policy.isOwnHost("org")).isFalse();
    }

    @Test
    void partner_codes_are_kept_as_written() {
        assertThat(policy.partnerCodes()).containsExactly("PARTNER1");
    }

    @Test
    void thresholds_have_an_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0.9, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(0.5, 1.1));
    }
}
