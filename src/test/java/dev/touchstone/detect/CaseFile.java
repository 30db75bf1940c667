package dev.touchstone.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cases of one signal: groups of lines, each headed by a line that begins with {@code #} and says what the group proves.
 *
 * @param id of the signal
 * @param cases in file order
 * @param genuine those under a heading that begins with {@code # genuine help page}
 */
record CaseFile(String id, List<DetectorCase> cases, List<DetectorCase> genuine) {
    private static final String GENUINE = "# genuine help page";
    private static final String ENDING = ".cases";
    private static final Path FOLDER = Path.of("src/test/resources/dev/touchstone/detect");

    CaseFile {
        cases = List.copyOf(cases);
        genuine = List.copyOf(genuine);
    }

    /** The cases of a signal; none where there is no such file. */
    static CaseFile of(String id) {
        Path file = FOLDER.resolve(id + ENDING);
        try {
            return parse(id, Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signals that files are named for. */
    static Set<String> ids() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> ids = new TreeSet<>();
            files.map(file -> file.getFileName().toString()).forEach(name -> ids.add(name.replace(ENDING, "")));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile parse(String id, List<String> lines) {
        List<DetectorCase> cases = new ArrayList<>();
        List<DetectorCase> genuine = new ArrayList<>();
        boolean inGenuine = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                inGenuine = line.startsWith(GENUINE);
            } else if (!line.isBlank()) {
                DetectorCase parsed = DetectorCase.parse(id + ENDING + ":" + (i + 1), line);
                cases.add(parsed);
                if (inGenuine) {
                    genuine.add(parsed);
                }
            }
        }
        return new CaseFile(id, cases, genuine);
    }

    /** What the file lacks to prove anything of its signal. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (cases.isEmpty()) {
            faults.add("has no cases");
        }
        if (cases.stream().allMatch(DetectorCase::expectsNothing)) {
            faults.add("has no case in which something must be found");
        }
        if (cases.stream().noneMatch(DetectorCase::expectsNothing)) {
            faults.add("has no case in which nothing may be found");
        }
        if (genuine.stream().noneMatch(DetectorCase::expectsNothing)) {
            faults.add("has no line of a genuine help page in which nothing may be found");
        }
        return faults;
    }
}
