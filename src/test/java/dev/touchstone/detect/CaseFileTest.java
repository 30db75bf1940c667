package dev.touchstone.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final String FOUND = "邀请码⟦K7Q2M9⟧";
    private static final String NOTHING = "没有什么";
    private static final String GENUINE = "# genuine help page, in Chinese";

    @Test
    void a_whole_file_lacks_nothing() {
        assertThat(faults("# found", FOUND, "# not found", NOTHING, GENUINE, NOTHING))
                .isEmpty();
    }

    @Test
    void an_empty_file_lacks_everything() {
        assertThat(faults("# headings alone", GENUINE)).hasSize(4).contains("has no cases");
    }

    @Test
    void cases_of_one_kind_are_not_enough() {
        assertThat(faults(GENUINE, NOTHING)).containsExactly("has no case in which something must be found");
        assertThat(faults(FOUND, GENUINE, FOUND))
                .containsExactly(
                        "has no case in which nothing may be found",
                        "has no line of a genuine help page in which nothing may be found");
    }

    @Test
    void a_group_of_genuine_lines_ends_at_the_next_heading() {
        assertThat(faults(FOUND, GENUINE, "# others", NOTHING))
                .containsExactly("has no line of a genuine help page in which nothing may be found");
    }

    @Test
    void marks_nest_and_come_by_place() {
        DetectorCase parsed = DetectorCase.parse("a", "点⟦欧易⟦官方⟧注册⟧\\n⟦a.top⟧");
        assertThat(parsed.expected()).containsExactly("欧易官方注册", "官方", "a.top");
        assertThat(parsed.article().text()).isEqualTo("点欧易官方注册\na.top");
    }

    @Test
    void a_mark_without_its_other_half_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectorCase.parse("a.cases:3", "邀请码⟦K7Q2M9"))
                .withMessage("a.cases:3: a mark without its other half");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetectorCase.parse("a.cases:4", "邀请码K7Q2M9⟧"))
                .withMessage("a.cases:4: a mark without its other half");
    }

    private static List<String> faults(String... lines) {
        return CaseFile.parse("some-signal", List.of(lines)).faults();
    }
}
