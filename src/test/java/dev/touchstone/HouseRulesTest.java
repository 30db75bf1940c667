package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the house is seen to fail on a house built to break it, and to hold on one that does not. */
class HouseRulesTest {
    private static final HouseRules RULES = new HouseRules(ExampleHouse.ROOT);

    private static final List<String> ROOM_NAMES =
            Room.ALL.stream().map(Room::name).toList();

    @TempDir
    Path folder;

    /**
     * @param rule the rule it breaks
     * @param offender the type that must be named as breaking it
     * @param house the house with that type in it
     */
    record Broken(ArchRule rule, String offender, ExampleHouse house) {
        @Override
        public String toString() {
            return rule.getDescription() + " | " + offender;
        }
    }

    static List<Broken> broken() {
        return List.of(
                breaks(RULES.everyClassLivesInARoom(), "attic", "Trunk", "class Trunk {}"),
                breaks(RULES.everyLibraryIsListed(), "detect", "Logged", "class Logged { org.slf4j.Logger logger; }"),
                breaks(RULES.onlyTheCommandLinePrints(), "detect", "Out", "class Out {{ System.out.println(); }}"),
                breaks(RULES.onlyTheCommandLinePrints(), "detect", "Err", "class Err {{ System.err.println(); }}"),
                breaks(
                        RULES.onlyTheCommandLinePrints(),
                        "batch",
                        "Trace",
                        "class Trace {{ new Exception().printStackTrace(); }}"),
                breaks(RULES.onlyTheCommandLineExits(), "batch", "Exit", "class Exit {{ System.exit(0); }}"),
                breaks(
                        RULES.onlyTheCommandLineExits(),
                        "batch",
                        "Halt",
                        "class Halt {{ Runtime.getRuntime().halt(0); }}"),
                breaks(RULES.namesSaySomething(), "text", "TextUtil", "class TextUtil {}"),
                breaks(RULES.namesSaySomething(), "text", "TextUtils", "class TextUtils {}"),
                breaks(RULES.namesSaySomething(), "text", "FolderImpl", "class FolderImpl {}"),
                breaks(RULES.namesSaySomething(), "text", "TextManager", "class TextManager {}"),
                breaks(RULES.namesSaySomething(), "text", "TextHelper", "class TextHelper {}"),
                breaks(RULES.namesSaySomething(), "text", "FolderBase", "class FolderBase {}"),
                breaks(RULES.namesSaySomething(), "text", "AbstractFolder", "class AbstractFolder {}"),
                breaks(RULES.namesSaySomething(), "text", "IFolder", "interface IFolder {}"),
                breaks(RULES.packagesAreNullMarked(), "text", "Unmarked", "class Unmarked {}"),
                new Broken(
                        RULES.plugInsAreHidden(),
                        ExampleHouse.typeName("detect", "OpenDetector"),
                        withContract("OpenDetector", "public class OpenDetector implements Detector {}")),
                new Broken(
                        RULES.plugInsCarryTheNameOfTheirContract(),
                        ExampleHouse.typeName("detect", "FindsCodes"),
                        withContract("FindsCodes", "class FindsCodes implements Detector {}")),
                new Broken(
                        RULES.packagesHaveNoCycles(),
                        ExampleHouse.typeName("web.b", "Second"),
                        new ExampleHouse()
                                .with("web.a", "First", "public class First { example.web.b.Second next; }")
                                .with("web.b", "Second", "public class Second { example.web.a.First next; }")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_house_is_reported(Broken broken) {
        assertThat(offences(broken.rule(), broken.house().compiledInto(folder)))
                .anyMatch(line -> line.contains(broken.offender()));
    }

    /** One class for each pair of rooms, the first using the second: reported where the table does not allow it. */
    @Test
    void each_room_is_held_to_its_row() {
        var house = new ExampleHouse();
        for (String room : ROOM_NAMES) {
            house.with(room, "Thing", "public class Thing {}");
            for (String used : ROOM_NAMES) {
                String user = "Uses" + used;
                house.with(room, user, "class " + user + " { " + ExampleHouse.typeName(used, "Thing") + "[] part; }");
            }
        }
        JavaClasses classes = house.compiledInto(folder);

        for (Room room : Room.ALL) {
            if (room.usesAll()) {
                continue;
            }
            Set<String> forbidden = new TreeSet<>(ROOM_NAMES);
            forbidden.remove(room.name());
            room.uses().forEach(forbidden::remove);
            List<String> offences = offences(RULES.usesItsRooms(room), classes);
            assertThat(ROOM_NAMES.stream().filter(used -> names(offences, room.name(), "Uses" + used)))
                    .as("what room %s may not use", room.name())
                    .containsExactlyInAnyOrderElementsOf(forbidden);
        }
    }

    @Test
    void each_library_is_held_to_its_rooms() {
        var house = new ExampleHouse();
        for (String room : ROOM_NAMES) {
            for (int i = 0; i < Library.ALL.size(); i++) {
                String user = "Uses" + i;
                house.with(
                        room, user, "class " + user + " { " + Library.ALL.get(i).example() + " part; }");
            }
        }
        JavaClasses classes = house.compiledInto(folder);

        for (int i = 0; i < Library.ALL.size(); i++) {
            Library library = Library.ALL.get(i);
            String user = "Uses" + i;
            List<String> offences = offences(RULES.staysInItsRooms(library), classes);
            assertThat(ROOM_NAMES.stream().filter(room -> !names(offences, room, user)))
                    .as("where %s may be used", library.packages())
                    .containsExactlyInAnyOrderElementsOf(library.rooms());
        }
    }

    @Test
    void a_sound_house_breaks_no_rule() {
        JavaClasses classes = withContract("CodeDetector", "final class CodeDetector implements Detector {}")
                .marked("detect")
                .compiledInto(folder);
        assertThat(RULES.all())
                .allSatisfy(rule -> assertThat(offences(rule, classes))
                        .as(rule.getDescription())
                        .isEmpty());
    }

    @Test
    void every_rule_has_a_house_that_breaks_it() {
        Set<String> shown = Stream.of(
                        broken().stream().map(Broken::rule),
                        Room.ALL.stream().map(RULES::usesItsRooms),
                        Library.ALL.stream().map(RULES::staysInItsRooms))
                .flatMap(rules -> rules)
                .map(ArchRule::getDescription)
                .collect(Collectors.toSet());
        assertThat(RULES.all()).extracting(ArchRule::getDescription).allMatch(shown::contains);
    }

    private static Broken breaks(ArchRule rule, String room, String name, String body) {
        return new Broken(rule, ExampleHouse.typeName(room, name), new ExampleHouse().with(room, name, body));
    }

    private static ExampleHouse withContract(String name, String body) {
        return new ExampleHouse()
                .with("detect", "Detector", "public interface Detector {}")
                .with("detect", "Detectors", "public final class Detectors { int[] order; }")
                .with("detect", name, body);
    }

    private static boolean names(List<String> offences, String room, String type) {
        return offences.stream().anyMatch(line -> line.contains("<" + ExampleHouse.typeName(room, type) + ".part>"));
    }

    private static List<String> offences(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
