package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the house is seen to fail on a house built to break it, and to hold on one that does not. */
class HouseRulesTest {
    private static final HouseRules RULES = new HouseRules(ExampleHouse.ROOT);

    private static final List<String> ROOM_NAMES =
            Room.ALL.stream().map(Room::name).toList();

    @TempDir
    Path folder;

    /**
     * A type that breaks a rule.
     *
     * @param rule the rule
     * @param room where the type lives
     * @param name its simple name, which the rule must report
     * @param body its source
     */
    record Broken(ArchRule rule, String room, String name, String body) {
        @Override
        public String toString() {
            return rule.getDescription() + " | " + name;
        }
    }

    static List<Broken> broken() {
        List<Broken> all = new ArrayList<>(List.of(
                new Broken(RULES.everyClassLivesInARoom(), "attic", "Trunk", "class Trunk {}"),
                new Broken(RULES.everyLibraryIsListed(), "detect", "Logged", "class Logged { org.slf4j.Logger log; }"),
                new Broken(RULES.packagesAreNullMarked(), "text", "Unmarked", "class Unmarked {}"),
                new Broken(
                        RULES.packagesHaveNoCycles(),
                        "web.a",
                        "First",
                        "public class First { example.web.b.Second next; }"),
                new Broken(
                        RULES.packagesHaveNoCycles(),
                        "web.b",
                        "Second",
                        "public class Second { example.web.a.First next; }"),
                new Broken(
                        RULES.plugInsAreHidden(),
                        "detect",
                        "OpenDetector",
                        "public class OpenDetector implements Detector {}"),
                new Broken(
                        RULES.plugInsCarryTheNameOfTheirContract(),
                        "detect",
                        "FindsCodes",
                        "class FindsCodes implements Detector {}"),
                new Broken(RULES.namesSaySomething(), "text", "IFolder", "interface IFolder {}")));
        for (String name : List.of(
                "TextUtil", "TextUtils", "FolderImpl", "TextManager", "TextHelper", "FolderBase", "AbstractFolder")) {
            all.add(new Broken(RULES.namesSaySomething(), "text", name, "class " + name + " {}"));
        }
        Map.of(
                        "Out",
                        "System.out.println();",
                        "Err",
                        "System.err.println();",
                        "Trace",
                        "new Exception().printStackTrace();")
                .forEach((name, body) -> all.add(new Broken(
                        RULES.onlyTheCommandLinePrints(), "batch", name, "class " + name + " {{ " + body + " }}")));
        Map.of(
                        "Exit",
                        "System.exit(0);",
                        "Quit",
                        "Runtime.getRuntime().exit(0);",
                        "Halt",
                        "Runtime.getRuntime().halt(0);")
                .forEach((name, body) -> all.add(new Broken(
                        RULES.onlyTheCommandLineExits(), "batch", name, "class " + name + " {{ " + body + " }}")));
        return all;
    }

    @Test
    void each_rule_reports_what_breaks_it() {
        ExampleHouse house = withContract();
        broken().forEach(type -> house.with(type.room(), type.name(), type.body()));
        JavaClasses classes = house.compiledInto(folder);
        assertThat(broken())
                .allSatisfy(type -> assertThat(offences(type.rule(), classes))
                        .anyMatch(line -> line.contains(ExampleHouse.typeName(type.room(), type.name()))));
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
        JavaClasses classes = withContract()
                .with("detect", "CodeDetector", "final class CodeDetector implements Detector {}")
                .marked("detect")
                .compiledInto(folder);
        assertThat(RULES.all())
                .allSatisfy(rule -> assertThat(offences(rule, classes))
                        .as(rule.getDescription())
                        .isEmpty());
    }

    @Test
    void every_rule_has_something_that_breaks_it() {
        Set<String> shown = Stream.of(
                        broken().stream().map(Broken::rule),
                        Room.ALL.stream().map(RULES::usesItsRooms),
                        Library.ALL.stream().map(RULES::staysInItsRooms))
                .flatMap(rules -> rules)
                .map(ArchRule::getDescription)
                .collect(Collectors.toSet());
        assertThat(RULES.all()).extracting(ArchRule::getDescription).allMatch(shown::contains);
    }

    private static ExampleHouse withContract() {
        return new ExampleHouse()
                .with("detect", "Detector", "public interface Detector {}")
                .with("detect", "Detectors", "public final class Detectors { int[] order; }");
    }

    private static boolean names(List<String> offences, String room, String type) {
        return offences.stream().anyMatch(line -> line.contains("<" + ExampleHouse.typeName(room, type) + ".part>"));
    }

    private static List<String> offences(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }
}
