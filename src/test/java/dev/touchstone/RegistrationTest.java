package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.touchstone.detect.Detectors;
import dev.touchstone.evidence.CampaignSignal;
import dev.touchstone.evidence.Signal;
import dev.touchstone.evidence.Signal.Polarity;
import dev.touchstone.knowledge.KnowledgeLoader;
import dev.touchstone.knowledge.LabelModel;
import dev.touchstone.knowledge.Policy;
import dev.touchstone.knowledge.ScoringModel;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is registered, and what is weighed is what detectors look for. */
class RegistrationTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.touchstone");

    /** Signals that are reported and count for nothing, because training found no weight that they earn. */
    private static final Set<String> OBSERVED = Set.of("platform-claim");

    private final ScoringModel scoring = KnowledgeLoader.load().scoring();

    private final Map<String, Signal> signals = Detectors.all().stream()
            .map(detector -> detector.signal())
            .collect(Collectors.toMap(Signal::id, signal -> signal));

    /** Interfaces whose plural, the registration, stands beside them. */
    static Stream<JavaClass> contracts() {
        return HOUSE.stream()
                .filter(JavaClass::isInterface)
                .filter(contract -> contract.getPackage().containsClassWithSimpleName(plural(contract)));
    }

    @Test
    void detectors_and_readers_and_writers_are_contracts() {
        assertThat(contracts())
                .extracting(JavaClass::getSimpleName)
                .contains("Detector", "ArticleReader", "ReportWriter");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_implementation_is_made_in_its_plural(JavaClass contract) {
        JavaClass registration = contract.getPackage().getClassWithSimpleName(plural(contract));
        Set<String> made = Stream.concat(
                        registration.getConstructorCallsFromSelf().stream(),
                        registration.getConstructorReferencesFromSelf().stream())
                .map((JavaCodeUnitAccess<?> access) -> access.getTargetOwner().getName())
                .collect(Collectors.toSet());
        assertThat(HOUSE.stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(contract.getName()))
                        .map(JavaClass::getName))
                .isNotEmpty()
                .allMatch(made::contains);
    }

    @Test
    void detectors_stand_in_alphabetical_order() {
        assertThat(Detectors.all())
                .extracting(detector -> detector.getClass().getSimpleName())
                .isSorted();
    }

    @Test
    void every_weight_is_of_a_signal_of_its_label() {
        scoring.labels().forEach((label, model) -> {
            assertThat(model.weights().keySet()).allMatch(id -> isSignOf(id, label), "is a signal of " + label);
            assertThat(model.groups()).flatExtracting(LabelModel.Group::signals).allMatch(id -> isSignOf(id, label));
        });
    }

    @Test
    void every_relief_is_a_signal_that_takes_back() {
        assertThat(scoring.reliefs().keySet()).containsExactlyInAnyOrderElementsOf(ids(Polarity.EXCULPATING));
    }

    @Test
    void a_signal_is_weighed_or_is_declared_to_be_only_observed() {
        Set<String> unweighed = new TreeSet<>(ids(Polarity.INCRIMINATING));
        scoring.labels()
                .values()
                .forEach(model -> unweighed.removeAll(model.weights().keySet()));
        assertThat(unweighed).containsExactlyInAnyOrderElementsOf(OBSERVED);
    }

    @Test
    void words_alone_never_flag() {
        Policy policy = KnowledgeLoader.load().policy();
        scoring.labels().forEach((label, model) -> {
            double most = model.intercept()
                    + (label.equals("impersonation")
                            ? model.weight("impersonation-wording")
                            : model.weight("referral-wording") + model.weight("promotion-voice"));
            assertThat(1 / (1 + Math.exp(-most))).isLessThan(policy.of(label).flag());
        });
    }

    private boolean isSignOf(String id, String label) {
        boolean tie =
                id.equals(CampaignSignal.ID) && CampaignSignal.signal().labels().contains(label);
        return tie || (signals.containsKey(id) && signals.get(id).labels().contains(label));
    }

    private Set<String> ids(Polarity polarity) {
        return signals.values().stream()
                .filter(signal -> signal.polarity() == polarity)
                .map(Signal::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plural(JavaClass contract) {
        return contract.getSimpleName() + "s";
    }
}
