package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its rules. That each rule bites is shown in {@link HouseRulesTest}. */
class ArchitectureTest {
    private static final String ROOT = "dev.touchstone";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ArchitectureTest::isWrittenByHand)
            .importPackages(ROOT);

    static List<ArchRule> rules() {
        return new HouseRules(ROOT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void the_house_is_the_one_that_is_shipped() {
        assertThat(HOUSE).isNotEmpty();
        assertThat(HOUSE.contain(ArchitectureTest.class)).isFalse();
    }

    /** Templates are compiled by their engine into names and packages of its own. */
    private static boolean isWrittenByHand(Location location) {
        return !location.contains("/report/templates/");
    }
}
