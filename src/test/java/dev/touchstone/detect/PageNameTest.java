package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageNameTest {
    private final PageName name = new PageName(
            List.of("tarn", "valley", "credit"), List.of("sign", "in", "tarn", "valley", "credit", "bank"));

    @Test
    void who_has_words_of_the_name_for_a_host_owns_it() {
        assertThat(List.of("tarnvalley", "tarnvalleycreditbank", "tarn", "tarn-valley"))
                .allMatch(name::owns);
    }

    @Test
    void words_put_to_the_name_make_another_host() {
        assertThat(List.of("tarnvalleyvip", "tarn-login", "mytarnvalley", "qwtrmn", "bank", "tarn2"))
                .noneMatch(name::owns);
    }

    @Test
    void initials_of_all_words_are_the_name() {
        assertThat(new PageName(List.of("harker", "quill"), List.of("harker", "quill")).owns("hq"))
                .isTrue();
    }
}
