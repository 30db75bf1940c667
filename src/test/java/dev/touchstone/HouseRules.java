package dev.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, over any root package: over ours they are the law, over a broken example they are shown to
 * bite. A rule over a room that is still empty holds.
 *
 * @param root the package that holds the rooms
 */
record HouseRules(String root) {

    /** Words that say how a class is made or used, and nothing of what it is. */
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Impl|Manager|Helper|Base)|Abstract[A-Z].*");

    private static final Pattern INTERFACE_BY_LETTER = Pattern.compile("I[A-Z].*");

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        Room.ALL.stream()
                .filter(room -> !room.usesAll())
                .map(this::usesItsRooms)
                .forEach(rules::add);
        Library.ALL.stream().map(this::staysInItsRooms).forEach(rules::add);
        rules.addAll(List.of(
                everyClassLivesInARoom(),
                packagesHaveNoCycles(),
                everyLibraryIsListed(),
                onlyTheCommandLinePrints(),
                onlyTheCommandLineExits(),
                namesSaySomething(),
                packagesAreNullMarked(),
                plugInsAreHidden(),
                plugInsCarryTheNameOfTheirContract()));
        return List.copyOf(rules);
    }

    ArchRule usesItsRooms(Room room) {
        return noClasses()
                .that(liveIn(List.of(room.name())))
                .should()
                .dependOnClassesThat(describe(
                        "live in another room than " + room.uses(),
                        used -> roomOf(used)
                                .filter(name -> !name.equals(room.name()))
                                .filter(name -> !room.uses().contains(name))
                                .isPresent()))
                .as("room " + room.name() + " uses only " + room.uses())
                .allowEmptyShould(true);
    }

    ArchRule staysInItsRooms(Library library) {
        return noClasses()
                .that(not(liveIn(library.rooms())))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.packages()))
                .as("library " + library.packages() + " stays in " + library.rooms())
                .allowEmptyShould(true);
    }

    ArchRule everyLibraryIsListed() {
        String[] known = Stream.concat(
                        Stream.of(root + "..", "java..", "org.jspecify.annotations"),
                        Library.ALL.stream().map(Library::packages))
                .toArray(String[]::new);
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known))
                .as("every library in use has its row")
                .allowEmptyShould(true);
    }

    ArchRule everyClassLivesInARoom() {
        List<String> rooms = Room.ALL.stream().map(Room::name).toList();
        return classes()
                .should(ArchConditions.be(liveIn(rooms)))
                .as("every class lives in a room")
                .allowEmptyShould(true);
    }

    ArchRule packagesHaveNoCycles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage(root))
                .should()
                .beFreeOfCycles()
                .as("packages have no cycles")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that(not(liveIn(List.of("cli"))))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .as("only the command line prints")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheCommandLineExits() {
        return noClasses()
                .that(not(liveIn(List.of("cli"))))
                .should(ArchConditions.callMethod(System.class, "exit", int.class)
                        .or(ArchConditions.callMethod(Runtime.class, "exit", int.class))
                        .or(ArchConditions.callMethod(Runtime.class, "halt", int.class)))
                .as("only the command line exits")
                .allowEmptyShould(true);
    }

    ArchRule namesSaySomething() {
        return noClasses()
                .should(ArchConditions.have(describe("an empty name", HouseRules::hasEmptyName)))
                .as("names say something")
                .allowEmptyShould(true);
    }

    ArchRule packagesAreNullMarked() {
        return classes()
                .should(ArchConditions.be(describe(
                        "in a package marked @NullMarked",
                        inside -> inside.getPackage().isAnnotatedWith(NullMarked.class))))
                .as("packages are null-marked")
                .allowEmptyShould(true);
    }

    ArchRule plugInsAreHidden() {
        return classes()
                .that(describe(
                        "implement a contract", type -> !contractsOf(type).isEmpty()))
                .should(notBe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .as("plug-ins are package-private")
                .allowEmptyShould(true);
    }

    ArchRule plugInsCarryTheNameOfTheirContract() {
        return classes()
                .that(describe(
                        "implement a contract", type -> !contractsOf(type).isEmpty()))
                .and(describe("have a name", type -> !type.isAnonymousClass()))
                .should(ArchConditions.have(describe(
                        "their contract's name at the end of theirs",
                        type -> contractsOf(type).stream()
                                .allMatch(contract -> type.getSimpleName().endsWith(contract.getSimpleName())))))
                .as("plug-ins carry the name of their contract")
                .allowEmptyShould(true);
    }

    /** The contracts of ours that a class implements: interfaces whose plural, the registration, stands beside them. */
    private List<JavaClass> contractsOf(JavaClass type) {
        if (type.isInterface()) {
            return List.of();
        }
        return type.getAllRawInterfaces().stream()
                .filter(contract -> roomOf(contract).isPresent())
                .filter(contract -> contract.getPackage().containsClassWithSimpleName(contract.getSimpleName() + "s"))
                .toList();
    }

    private static boolean hasEmptyName(JavaClass type) {
        String name = type.getSimpleName();
        return EMPTY_NAME.matcher(name).matches()
                || (type.isInterface() && INTERFACE_BY_LETTER.matcher(name).matches());
    }

    private static ArchCondition<JavaClass> notBe(String what, Predicate<JavaClass> is) {
        return ArchConditions.not(ArchConditions.be(describe(what, is)));
    }

    private DescribedPredicate<JavaClass> liveIn(List<String> rooms) {
        return describe(
                "live in " + rooms, type -> roomOf(type).filter(rooms::contains).isPresent());
    }

    /** The room a class lives in, or nothing for a class from outside the house. */
    private Optional<String> roomOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of(Room.ROOT);
        }
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.", -1)[0])
                : Optional.empty();
    }

    /** Takes each package below the root, and the root itself, for a slice of its own. */
    private record EachPackage(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }
}
